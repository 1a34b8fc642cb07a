package dev.morgue.article;

import java.util.Locale;
import java.util.Optional;

/** Genre of an article, after the IPTC genre terms and the opinion desk's own. */
public enum Kind {
  EDITORIAL,
  OP_ED,
  COLUMN,
  LETTER,
  /** A page of several letters is one article of this kind. */
  LETTERS,
  REVIEW,
  ESSAY,
  INTERVIEW,
  ANALYSIS,
  NEWS,
  /** A page that grows entry by entry while an event runs. */
  LIVE,
  OTHER;

  /** The name in JSON and in queries: lower case with a hyphen, as in {@code op-ed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that code; empty if there is none. */
  public static Optional<Kind> ofCode(String code) {
    for (Kind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
