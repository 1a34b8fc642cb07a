package dev.morgue.output;

/** Counts as bars of eighths of a column. */
final class Bar {

  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private Bar() {}

  /** A bar for that count, where the largest has so many columns; empty only for 0. */
  static String of(long count, long most, int columns) {
    long eighths = count == 0 ? 0 : Math.max(1, count * columns * 8 / most);
    String full = "█".repeat((int) (eighths / 8));
    int rest = (int) (eighths % 8);
    return rest == 0 ? full : full + EIGHTHS.charAt(rest - 1);
  }
}
