package dev.morgue.query;

/** Numbers in a query's operators: {@code w/5}, {@code first:50(…)}, {@code atleast3(…)}. */
final class Counts {

  /** The largest that is accepted. */
  static final int MOST = 999_999;

  private static final int MOST_DIGITS = 6;

  private Counts() {}

  /** The number of those digits, from 1 to {@link #MOST}. */
  static int of(String text, int start, int end, String what) {
    int from = start;
    while (from < end && text.charAt(from) == '0') {
      from++;
    }
    if (from == end) {
      throw Fault.replacing(what + " is at least 1", start, start, end, "1");
    }
    if (end - from > MOST_DIGITS) {
      throw Fault.replacing(
          what + " is at most " + MOST, start, start, end, Integer.toString(MOST));
    }
    return Integer.parseInt(text, from, end, 10);
  }
}
