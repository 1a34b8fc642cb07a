package dev.morgue.text;

/**
 * Takes out of a text what could steer a terminal or hide what is written: escape and control
 * characters, overrides and isolates of the writing direction, invisible and unpaired characters.
 * Sources: ECMA-48 (C0 and C1 control functions), Unicode Standard Annex 9 (bidirectional
 * formatting), CVE-2021-42574.
 */
public final class PrintableText {

  private static final char REPLACEMENT = '\ufffd';

  private PrintableText() {}

  /**
   * The text on one line: line ends, tabs and line separators become spaces, what cannot be shown
   * safely is left out, and half a surrogate pair becomes U+FFFD.
   */
  public static String line(String text) {
    return clean(text, false);
  }

  /** Like {@link #line}, but line feeds stay. */
  public static String lines(String text) {
    return clean(text, true);
  }

  private static String clean(String text, boolean keepLineFeeds) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' && keepLineFeeds) {
        out.append('\n');
      } else if (c == '\r' && text.startsWith("\n", i)) {
        i++;
        out.append(keepLineFeeds ? '\n' : ' ');
      } else if (c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029) {
        out.append(keepLineFeeds && c != '\t' ? '\n' : ' ');
      } else if (c >= 0xd800 && c <= 0xdfff) {
        out.append(REPLACEMENT);
      } else if (!isUnsafe(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Most texts hold nothing else and are given back as they are. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7f)
        || (c >= 0xa0 && c < 0x300 && c != 0xad)
        || (c >= 0x2010 && c < 0x2028);
  }

  private static boolean isUnsafe(int c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || c == 0xad // soft hyphen
        || c == 0x200b
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe007f);
  }
}
