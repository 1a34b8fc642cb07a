package dev.morgue.lucene;

import java.util.ArrayList;
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
    sorted.sort((one, other) -> {
      int order = Integer.compare(one.start, other.start);
      order = order != 0 ? order : Integer.compare(one.end, other.end);
      return order != 0 ? order : Integer.compare(one.unit, other.unit);
    });
    return sorted;
  }
}
