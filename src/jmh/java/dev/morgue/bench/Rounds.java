package dev.morgue.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one side, in nanoseconds, added up by round. */
final class Rounds {

  private final List<Double> each = new ArrayList<>();
  private long sum;

  void add(long nanos) {
    sum += nanos;
  }

  /** Ends a round over so many things: their mean counts. */
  void endRound(double things) {
    each.add(sum / things);
    sum = 0;
  }

  /** Drops what came so far: it was warming up. */
  void forget() {
    each.clear();
    sum = 0;
  }

  double median() {
    return sorted().get(each.size() / 2);
  }

  /** Least, median and greatest in microseconds, with blanks between. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%.0f %.0f %.0f",
        Collections.min(each) / 1000,
        median() / 1000,
        Collections.max(each) / 1000);
  }

  private List<Double> sorted() {
    List<Double> sorted = new ArrayList<>(each);
    Collections.sort(sorted);
    return sorted;
  }
}
