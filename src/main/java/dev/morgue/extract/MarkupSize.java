package dev.morgue.extract;

import dev.morgue.error.Limits;
import java.util.Optional;

/**
 * How much markup a page's text may hold, counted before it is parsed: a tag takes a hundred times
 * its bytes then, and each of its attributes is compared with the others. Every {@code <} is looked
 * at by itself, so that nothing before a tag can hide it.
 */
final class MarkupSize {

  /** An attribute takes two characters at least. */
  private static final int SMALL = Math.min(Limits.MAX_PAGE_TAGS, 2 * Limits.MAX_PAGE_ATTRIBUTES);

  /** So many times the text's length is looked at; more takes tags within tags that do not end. */
  private static final int MOST_LOOKS = 8;

  private final String text;
  private int tags;
  private int attributes;
  private long looks;

  private MarkupSize(String text) {
    this.text = text;
  }

  /** What there is too much of; empty if the text can be parsed. */
  static Optional<String> excess(String text) {
    return text.length() <= SMALL ? Optional.empty() : new MarkupSize(text).excess();
  }

  private Optional<String> excess() {
    boolean many = false;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      tags++;
      if (!many) {
        countAttributes(at + 1);
        many = attributes > Limits.MAX_PAGE_ATTRIBUTES || looks > (long) MOST_LOOKS * text.length();
      }
    }
    if (tags > Limits.MAX_PAGE_TAGS) {
      return Optional.of(tags + " tags");
    }
    return many
        ? Optional.of("more than " + Limits.MAX_PAGE_ATTRIBUTES + " attributes")
        : Optional.empty();
  }

  /** Counts the attributes of the tag that begins there, if one does. */
  private void countAttributes(int start) {
    int at = text.startsWith("/", start) ? start + 1 : start;
    if (at == text.length() || !Character.isLetter(text.charAt(at))) {
      return;
    }
    State state = State.TAG_NAME;
    for (; at < text.length() && text.charAt(at) != '>'; at++) {
      char c = text.charAt(at);
      if (state == State.BEFORE_VALUE && (c == '"' || c == '\'')) {
        int end = text.indexOf(c, at + 1);
        at = end < 0 ? text.length() : end;
        state = State.BEFORE_NAME;
      } else {
        State next = state.after(c);
        boolean begins = next == State.NAME && state != State.NAME;
        attributes += begins ? 1 : 0;
        state = next;
      }
    }
    looks += at - start;
  }

  /** What a place within a tag is part of. Source: HTML Standard, 13.2.5. */
  private enum State {
    TAG_NAME,
    BEFORE_NAME,
    NAME,
    AFTER_NAME,
    BEFORE_VALUE,
    VALUE;

    State after(char c) {
      boolean space = c <= ' ';
      return switch (this) {
        case TAG_NAME -> space || c == '/' ? BEFORE_NAME : TAG_NAME;
        case BEFORE_NAME -> space || c == '/' ? BEFORE_NAME : NAME;
        case NAME, AFTER_NAME -> {
          if (c == '=' || c == '/') {
            yield c == '=' ? BEFORE_VALUE : BEFORE_NAME;
          }
          yield space ? AFTER_NAME : NAME;
        }
        case BEFORE_VALUE -> space ? BEFORE_VALUE : VALUE;
        case VALUE -> space ? BEFORE_NAME : VALUE;
      };
    }
  }
}
