package dev.morgue.extract;

import java.util.Locale;

/** Finds where tags end. Source: HTML Standard, 13.2.5. */
final class TagScan {

  /** No place. */
  static final int ODD = -1;

  private final String text;

  /** The attributes of all tags so far. */
  int attributes;

  /** True if a tag had {@code <} where a name may begin or end, where parsers part ways. */
  boolean odd;

  TagScan(String text) {
    this.text = text;
  }

  /** True if a tag begins with a name there, behind {@code <} or {@code </}. */
  boolean isName(int at) {
    return at < text.length() && (text.charAt(at) | 0x20) >= 'a' && (text.charAt(at) | 0x20) <= 'z';
  }

  /** Where the tag's {@code >} is whose name begins there; the text's length if it has none. */
  int end(int name) {
    int at = afterName(name);
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '/' || isSpace(c)) {
        at++;
      } else {
        attributes++;
        at = afterAttribute(at);
      }
    }
    return Math.min(at, text.length());
  }

  /** Where what follows the tag begins whose name begins there; {@link #ODD} if nobody can tell. */
  int after(int name) {
    int end = end(name);
    return odd || end == text.length() ? ODD : end + 1;
  }

  /** The name that begins there, in lower case. */
  String name(int start) {
    return text.substring(start, afterName(start)).toLowerCase(Locale.ROOT);
  }

  /** Where a tag's name ends that begins there. */
  int afterName(int start) {
    int at = start;
    while (at < text.length() && !endsName(text.charAt(at))) {
      odd |= text.charAt(at) == '<';
      at++;
    }
    return at;
  }

  private int afterAttribute(int start) {
    int at = start; // a first = belongs to the name
    while (at < text.length()
        && (at == start || text.charAt(at) != '=')
        && !endsName(text.charAt(at))) {
      odd |= text.charAt(at) == '<';
      at++;
    }
    int equals = afterSpace(at);
    return equals < text.length() && text.charAt(equals) == '='
        ? afterValue(afterSpace(equals + 1))
        : at;
  }

  private int afterValue(int start) {
    if (start == text.length()) {
      return start;
    }
    char quote = text.charAt(start);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, start + 1);
      return end < 0 ? text.length() : end + 1;
    }
    int at = start;
    while (at < text.length() && text.charAt(at) != '>' && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterSpace(int start) {
    int at = start;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsName(char c) {
    return c <= '>' && (c == '>' || c == '/' || isSpace(c));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000b');
  }
}
