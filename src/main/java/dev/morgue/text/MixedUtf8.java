package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 into which bytes of windows-1252 were pasted, as templates and databases mix them:
 * what is no UTF-8 is a character of that encoding. What is left of a character that was cut off,
 * as at the end of an excerpt, is U+FFFD.
 */
final class MixedUtf8 {

  private static final Charset PASTED = Charset.forName("windows-1252");

  private MixedUtf8() {}

  /** The text of the bytes from {@code start} on. */
  static String decode(byte[] bytes, int start) {
    StringBuilder out = new StringBuilder();
    int from = start;
    int i = start;
    while (i < bytes.length) {
      int length = Utf8Scan.sequence(bytes, i);
      if (length < 0) {
        out.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        out.append(isRest(bytes, i, -length) ? "\ufffd" : new String(bytes, i, -length, PASTED));
        from = i - length;
      }
      i += Math.abs(length);
    }
    String rest = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    return out.isEmpty() ? rest : out.append(rest).toString();
  }

  /**
   * True if these bytes are likelier half of a character than an accented letter, or such a letter
   * before a mark: half of an é is likelier than an Ã, and half of a dash than an â before a €.
   */
  private static boolean isRest(byte[] bytes, int at, int length) {
    return switch (length) {
      case 1 -> bytes[at] == (byte) 0xc2 || bytes[at] == (byte) 0xc3;
      case 2 -> !isMark(bytes[at + 1] & 0xff);
      default -> true;
    };
  }

  /** Quotation marks, dashes, dots and the space that does not break. */
  private static boolean isMark(int b) {
    return (b >= 0x91 && b <= 0x97) || b == 0x85 || b == 0xa0 || b == 0xab || b == 0xbb;
  }
}
