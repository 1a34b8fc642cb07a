package dev.morgue.text;

/** White space and control characters as they have to be before a text is kept. */
public final class Whitespace {

  private Whitespace() {}

  /**
   * One line: every run of white space is one space, none is at the ends, and control characters,
   * direction overrides and invisible joiners that no script needs are gone.
   */
  public static String squash(String text) {
    StringBuilder out = null;
    boolean gap = false;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean plain = (c > ' ' && c < 0x7f) || (c > 0xa0 && !isSpace(c) && !isInvisible(c));
      if (out == null && (plain || (c == ' ' && i > 0 && text.charAt(i - 1) != ' '))) {
        continue;
      }
      if (out == null) {
        out = new StringBuilder(length).append(text, 0, i);
        gap = false;
      }
      if (plain) {
        if (gap && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
        out.append(c);
        gap = false;
      } else if (isSpace(c)) {
        gap = true;
      }
    }
    return out == null ? text.strip() : out.toString().strip();
  }

  private static boolean isSpace(char c) {
    return (c <= ' ' && (c == ' ' || (c >= 9 && c <= 13)))
        || c == 0x85
        || c == 0xa0
        || (c > 0xa0 && (Character.isSpaceChar(c) || c == 0xfeff || c == 0x3164));
  }

  private static boolean isInvisible(char c) {
    return c == 0xad
        || c == 0x200b
        || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xfff9
        || c == 0xfffa
        || c == 0xfffb;
  }
}
