package dev.morgue.lucene;

import dev.morgue.search.Copy;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which matches stand beneath others, by documents of one commit.
 *
 * @param hidden documents that a better match with the same text stands for
 * @param copies the matches beneath each document that stands for others
 */
record Fold(Set<Integer> hidden, Map<Integer, List<Copy>> copies) {

  /** Every match stands by itself. */
  static final Fold NONE = new Fold(Set.of(), Map.of());

  boolean hides(int document) {
    return hidden.contains(document);
  }

  List<Copy> beneath(int document) {
    return copies.getOrDefault(document, List.of());
  }
}
