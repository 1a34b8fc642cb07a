package dev.morgue.extract;

/** Collects the numbers that describe one block, in order. */
final class FeatureRow {

  private final float[] values;
  private int size;

  /** A row with room for so many numbers. */
  FeatureRow(int most) {
    values = new float[most];
  }

  void add(double value) {
    values[size++] = (float) value;
  }

  void add(boolean value) {
    values[size++] = value ? 1 : 0;
  }

  /** The numbers added, and zeros in the room left. */
  float[] values() {
    return values;
  }
}
