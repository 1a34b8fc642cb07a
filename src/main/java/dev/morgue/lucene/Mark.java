package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text that matches.
 *
 * @param end exclusive
 * @param unit the part of the query that it matches
 */
record Mark(int start, int end, int unit) {

  /** In order, without repeats. */
  static List<Mark> sorted(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparingInt(Mark::end)
            .thenComparingInt(Mark::unit));
    return sorted;
  }
}
