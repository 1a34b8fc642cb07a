package dev.morgue.article;

import java.util.Locale;
import java.util.Optional;

/** State of an article that a reader of results should know. */
public enum Flag {
  /** The page shows only part of the text to readers without a subscription. */
  PAYWALLED,
  /** The page carries a correction note. */
  CORRECTED,
  /** The source asks that it is not published before a given time. */
  EMBARGOED,
  /** The source ended before the text did. */
  TRUNCATED;

  /** The name in JSON and in queries, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The flag of that code; empty if there is none. */
  public static Optional<Flag> ofCode(String code) {
    for (Flag flag : values()) {
      if (flag.code().equals(code)) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }
}
