package dev.morgue.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fingerprint in 34 bytes: what copies are looked up by, and what tells nearly all other texts
 * from them without a look at the texts. Source: b-bit minwise hashing, Li and König, 2010.
 */
public final class Sketch {

  /** Hashes that are kept of a fingerprint. */
  static final int SAMPLES = 32;

  /** Of an empty fingerprint. */
  static final Sketch EMPTY = new Sketch(new byte[0]);

  private static final int BANDS = 6;
  private static final int ROWS = 2;
  private static final int BAND_BYTES = 3;
  private static final int ALL_BAND_BYTES = BANDS * BAND_BYTES;

  /**
   * Copies have 20 samples in common in the mean, where they are as unlike as copies can be; so few
   * only one pair in a thousand.
   */
  private static final int FEWEST_ALIKE = 11;

  private final byte[] bytes;

  private Sketch(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The sketch that {@link #toBytes} gave. */
  public static Sketch ofBytes(byte[] bytes) {
    return new Sketch(bytes.clone());
  }

  /** From the least hash in each of {@link #SAMPLES} orders of the runs. */
  static Sketch of(long[] least) {
    ByteBuffer bytes = ByteBuffer.allocate(ALL_BAND_BYTES + SAMPLES / 2);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Fingerprint.mix(hash + least[band * ROWS + row]);
      }
      bytes.putShort((short) (hash >> Byte.SIZE)).put((byte) hash);
    }
    for (int i = 0; i < SAMPLES; i += 2) {
      bytes.put((byte) ((least[i] & 0xf) << 4 | (least[i + 1] & 0xf)));
    }
    return new Sketch(bytes.array());
  }

  /** As it is stored; empty for an empty fingerprint. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /**
   * Six hashes of three bytes, of which copies share at least one in all but one of some hundreds
   * of pairs, and other texts hardly ever one. Source: Broder et al., Min-wise independent
   * permutations, 1998; banded as in Leskovec et al., Mining of Massive Datasets, chapter 3.
   */
  public List<byte[]> bands() {
    List<byte[]> bands = new ArrayList<>();
    for (int at = 0; at < Math.min(ALL_BAND_BYTES, bytes.length); at += BAND_BYTES) {
      bands.add(Arrays.copyOfRange(bytes, at, at + BAND_BYTES));
    }
    return bands;
  }

  /** False if the texts are no copies of each other; true for copies and a few others. */
  public boolean mayBeCopyOf(Sketch other) {
    if (bytes.length == 0 || other.bytes.length == 0) {
      return false;
    }
    int alike = 0;
    for (int i = ALL_BAND_BYTES; i < bytes.length; i++) {
      int differs = bytes[i] ^ other.bytes[i];
      alike += (differs & 0xf0) == 0 ? 1 : 0;
      alike += (differs & 0x0f) == 0 ? 1 : 0;
    }
    return alike >= FEWEST_ALIKE;
  }
}
