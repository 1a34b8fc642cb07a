import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Reads and writes numbers in arrays of bytes, as views of such do: with the first compiler, or
 * none, a view takes a hundred steps to each of these. The lowest byte is first in {@code little}
 * numbers, the highest in {@code big} ones, and {@code host} ones are as the machine has them. What
 * does not fit in the array is an {@link IndexOutOfBoundsException}, and nothing is written.
 */
public final class Bytes {

  private Bytes() {}

  /** The number at that byte. */
  public static short littleShort(byte[] bytes, int at) {
    return (short) (bytes[at] & 0xff | bytes[at + 1] << 8);
  }

  /** Puts the number at that byte. */
  public static void littleShort(byte[] bytes, int at, short value) {
    Objects.checkFromIndexSize(at, Short.BYTES, bytes.length);
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
  }

  /** The number at that byte. */
  public static int littleInt(byte[] bytes, int at) {
    return bytes[at] & 0xff
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }

  /** Puts the number at that byte. */
  public static void littleInt(byte[] bytes, int at, int value) {
    Objects.checkFromIndexSize(at, Integer.BYTES, bytes.length);
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
    bytes[at + 2] = (byte) (value >> 16);
    bytes[at + 3] = (byte) (value >> 24);
  }

  /** The number at that byte. */
  public static long littleLong(byte[] bytes, int at) {
    return littleInt(bytes, at) & 0xffffffffL | (long) littleInt(bytes, at + 4) << 32;
  }

  /** Puts the number at that byte. */
  public static void littleLong(byte[] bytes, int at, long value) {
    Objects.checkFromIndexSize(at, Long.BYTES, bytes.length);
    littleInt(bytes, at, (int) value);
    littleInt(bytes, at + 4, (int) (value >> 32));
  }

  /** The number at that byte. */
  public static short bigShort(byte[] bytes, int at) {
    return Short.reverseBytes(littleShort(bytes, at));
  }

  /** Puts the number at that byte. */
  public static void bigShort(byte[] bytes, int at, short value) {
    littleShort(bytes, at, Short.reverseBytes(value));
  }

  /** The number at that byte. */
  public static int bigInt(byte[] bytes, int at) {
    return Integer.reverseBytes(littleInt(bytes, at));
  }

  /** Puts the number at that byte. */
  public static void bigInt(byte[] bytes, int at, int value) {
    littleInt(bytes, at, Integer.reverseBytes(value));
  }

  /** The number at that byte. */
  public static long bigLong(byte[] bytes, int at) {
    return Long.reverseBytes(littleLong(bytes, at));
  }

  /** Puts the number at that byte. */
  public static void bigLong(byte[] bytes, int at, long value) {
    littleLong(bytes, at, Long.reverseBytes(value));
  }

  /** The number at that byte. */
  public static float bigFloat(byte[] bytes, int at) {
    return Float.intBitsToFloat(bigInt(bytes, at));
  }

  /** Puts the number at that byte. */
  public static void bigFloat(byte[] bytes, int at, float value) {
    bigInt(bytes, at, Float.floatToRawIntBits(value));
  }

  /** The number at that byte. */
  public static int hostInt(byte[] bytes, int at) {
    return isLittle() ? littleInt(bytes, at) : bigInt(bytes, at);
  }

  /** The number at that byte. */
  public static long hostLong(byte[] bytes, int at) {
    return isLittle() ? littleLong(bytes, at) : bigLong(bytes, at);
  }

  private static boolean isLittle() {
    return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
  }
}
