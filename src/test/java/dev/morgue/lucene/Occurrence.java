package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * A stretch of a text where a clause matches.
 *
 * @param start its first word
 * @param end its last word
 * @param words those that the clause asks for
 */
record Occurrence(int start, int end, BitSet words) {

  static Occurrence of(int start, int end) {
    BitSet words = new BitSet();
    words.set(start, end + 1);
    return new Occurrence(start, end, words);
  }

  private boolean isInside(Occurrence other) {
    return start >= other.start && end <= other.end && end - start < other.end - other.start;
  }

  static Occurrence spanning(Occurrence left, Occurrence right) {
    BitSet words = new BitSet();
    words.or(left.words);
    words.or(right.words);
    return new Occurrence(left.start, right.end, words);
  }

  /** The same stretches, each once, with all words that were asked for in it. */
  static List<Occurrence> merged(Collection<Occurrence> all) {
    TreeMap<Long, Occurrence> merged = new TreeMap<>();
    for (Occurrence each : all) {
      merged.merge(
          (long) each.start << 32 | each.end,
          each,
          (a, b) -> spanning(a, new Occurrence(b.start, b.end, b.words)));
    }
    return new ArrayList<>(merged.values());
  }

  /** Those that contain no other one. */
  static List<Occurrence> minimal(List<Occurrence> all) {
    return all.stream()
        .filter(each -> all.stream().noneMatch(other -> other.isInside(each)))
        .toList();
  }
}
