import java.util.Arrays;

/**
 * Sorts numbers like {@link Arrays}, whose sort of numbers makes lambdas of its own when it is
 * first called: short arrays, as a query has, are sorted by insertion.
 */
public final class Sorts {

  /** Up to so many values, those that make way are moved in some microseconds. */
  private static final int SHORT = 1000;

  private Sorts() {}

  /** See {@link Arrays#sort(int[])}. */
  public static void sort(int[] values) {
    if (values.length > SHORT) {
      Arrays.sort(values, 0, values.length); // as a sort of all comes here
      return;
    }
    long[] sorted = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      sorted[i] = values[i];
    }
    insert(sorted);
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) sorted[i];
    }
  }

  /** See {@link Arrays#sort(long[])}. */
  public static void sort(long[] values) {
    if (values.length > SHORT) {
      Arrays.sort(values, 0, values.length); // as a sort of all comes here
    } else {
      insert(values);
    }
  }

  private static void insert(long[] values) {
    for (int i = 1; i < values.length; i++) {
      long value = values[i];
      if (value < values[i - 1]) {
        int at = place(values, i, value);
        System.arraycopy(values, at, values, at + 1, i - at);
        values[at] = value;
      }
    }
  }

  private static int place(long[] sorted, int length, long value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
