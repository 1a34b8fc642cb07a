package dev.morgue.output;

import dev.morgue.text.Folding;

/**
 * Columns that text takes on a terminal: wide characters two, combining ones none. Source: Unicode
 * Standard Annex 11, ranges W and F, in the blocks that print uses.
 */
public final class Columns {

  private Columns() {}

  /** Columns of the whole text, which holds no control characters. */
  public static int of(String text) {
    return of(text, 0, text.length());
  }

  /** Columns of a stretch of the text; the end is exclusive. */
  public static int of(String text, int start, int end) {
    int columns = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  /** Columns of one code point: 0, 1 or 2. */
  static int of(int c) {
    if (c < 0x300 || Folding.isPunctuation(c)) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1f64f)
        || (c >= 0x1f680 && c <= 0x1f6ff)
        || (c >= 0x1f900 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  /** The text with spaces after it up to that many columns. */
  static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with spaces before it up to that many columns. */
  static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /** The text, cut with an ellipsis if it takes more than that many columns. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (used + of(c) > columns - 1) {
        break;
      }
      used += of(c);
      i += Character.charCount(c);
    }
    return text.substring(0, i) + "…";
  }
}
