package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and windows-1252 that were pasted together, as templates and databases mix them: each
 * character in the encoding that it is in.
 */
final class MixedUtf8 {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private MixedUtf8() {}

  /**
   * The text of the bytes from {@code start} on, in UTF-8 for the most part. What is left of a
   * character that was cut off, as at the end of an excerpt, is U+FFFD.
   */
  static String decode(byte[] bytes, int start) {
    return decode(bytes, start, false);
  }

  /** The text in windows-1252 for the most part; what of it no language has together is UTF-8. */
  static String decodeWestern(byte[] bytes) {
    return decode(bytes, 0, true);
  }

  private static String decode(byte[] bytes, int start, boolean isWestern) {
    StringBuilder out = new StringBuilder();
    int from = start;
    int i = start;
    while (i < bytes.length) {
      int length = Utf8Scan.sequence(bytes, i);
      int size = Math.abs(length);
      boolean isUtf8 = isWestern ? length == 1 || isMangled(bytes, i, length) : length > 0;
      if (!isUtf8) {
        out.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        boolean isRest = !isWestern && isRest(bytes, i, size);
        out.append(isRest ? "\ufffd" : new String(bytes, i, size, WESTERN));
        from = i + size;
      }
      i += size;
    }
    String rest = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    return out.isEmpty() ? rest : out.append(rest).toString();
  }

  /** True for letters and punctuation that would read {@code Ã©} and {@code â€™} otherwise. */
  private static boolean isMangled(byte[] bytes, int at, int length) {
    return switch (length) {
      case 2 -> isLatinLead(bytes[at]);
      case 3 -> bytes[at] == (byte) 0xe2 && (bytes[at + 1] & 0xff) <= 0x84;
      default -> false;
    };
  }

  private static boolean isLatinLead(byte b) {
    return b == (byte) 0xc2 || b == (byte) 0xc3;
  }

  /**
   * True if these bytes are likelier half of a character than an accented letter, or such a letter
   * before a mark: half of an é is likelier than an Ã, and half of a dash than an â before a €.
   */
  private static boolean isRest(byte[] bytes, int at, int length) {
    return switch (length) {
      case 1 -> isLatinLead(bytes[at]);
      case 2 -> !isMark(bytes[at + 1] & 0xff);
      default -> true;
    };
  }

  /** Quotation marks, dashes, dots and the space that does not break. */
  private static boolean isMark(int b) {
    return (b >= 0x91 && b <= 0x97) || b == 0x85 || b == 0xa0 || b == 0xab || b == 0xbb;
  }
}
