package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds UTF-16 and UTF-32 without a byte order mark by where the zero bytes of markup lie. */
final class WideText {

  private static final int SAMPLE = 1 << 14;

  private WideText() {}

  /** The wide encoding that the bytes are in; empty if they are in none. */
  static Optional<Charset> detect(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~3;
    if (length < 8) {
      return Optional.empty();
    }
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 3]++;
      }
    }
    int units = length / 4;
    boolean[] mostly = new boolean[4];
    boolean[] rarely = new boolean[4];
    for (int i = 0; i < 4; i++) {
      mostly[i] = zeros[i] * 10 >= units * 3;
      rarely[i] = zeros[i] * 20 <= units;
    }
    if (rarely[0] && mostly[2] && mostly[3] && zeros[2] >= units * 9 / 10) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (rarely[3] && mostly[0] && mostly[1] && zeros[1] >= units * 9 / 10) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (mostly[1] && mostly[3] && rarely[0] && rarely[2]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (mostly[0] && mostly[2] && rarely[1] && rarely[3]) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }
}
