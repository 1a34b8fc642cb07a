package dev.morgue.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How far bytes are UTF-8: complete multi-byte sequences against bytes that fit none. */
record Utf8Scan(int sequences, int errors) {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long NO_ASCII = 0x8080808080808080L;

  /** Counts over all bytes; a sequence cut off by the end is no error. Source: RFC 3629. */
  static Utf8Scan of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i = endOfAscii(bytes, i + 1);
        continue;
      }
      int length = sequence(bytes, i);
      boolean isCutOff = i - length == bytes.length && (length < -1 || sequences > 0);
      if (length > 1) {
        sequences++;
      } else if (length < 0 && !isCutOff) {
        errors++;
      }
      i += Math.abs(length);
    }
    return new Utf8Scan(sequences, errors);
  }

  /** Where the run of ASCII ends that these bytes lie in, eight of which are looked at at once. */
  private static int endOfAscii(byte[] bytes, int start) {
    int at = start;
    while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NO_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * How many bytes the character that begins here takes; if there is none, how many bytes are to be
   * passed over for what was begun, as a negative number.
   */
  static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xc2 || lead > 0xf4) {
      return -1;
    }
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    int end = Math.min(at + length, bytes.length);
    int next = at + 1;
    while (next < end && (bytes[next] & 0xc0) == 0x80) {
      next++;
    }
    return next - at == length ? length : at - next;
  }

  /** Text in another encoding hardly ever forms sequences, and then with more errors than those. */
  boolean isUtf8() {
    return sequences > 0 && errors * 4L <= sequences;
  }

  /** Like {@link #isUtf8} for bytes that are said to be it, and may be ASCII as well. */
  boolean mayBeUtf8() {
    return errors <= sequences;
  }

  /** Nothing but ASCII. */
  boolean isAscii() {
    return sequences == 0 && errors == 0;
  }
}
