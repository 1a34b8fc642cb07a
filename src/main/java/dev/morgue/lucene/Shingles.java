package dev.morgue.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The runs of three words of a text, to tell a near-copy. Source: Broder, On the resemblance and
 * containment of documents, 1997.
 */
final class Shingles {

  private static final int LENGTH = 3;

  /** Share of the shorter text's runs that a near-copy has in common with the longer. */
  private static final double CONTAINED = 0.7;

  private final Set<String> runs = new HashSet<>();

  Shingles(List<String> words) {
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + LENGTH)));
    }
  }

  /** True if most of the shorter text is in the longer. */
  boolean isCopy(Shingles other) {
    boolean isShorter = runs.size() <= other.runs.size();
    Set<String> shorter = isShorter ? runs : other.runs;
    Set<String> longer = isShorter ? other.runs : runs;
    long common = shorter.stream().filter(longer::contains).count();
    return !shorter.isEmpty() && common >= CONTAINED * shorter.size();
  }
}
