package dev.morgue.output;

import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import java.util.List;

/** Prints the answer to a search, hit by hit, so that a long answer is never held in memory. */
public interface ResultPrinter {

  /**
   * Comes first.
   *
   * @param relaxed true if no article matched whole and these match any word
   */
  void begin(boolean relaxed);

  /** Prints one hit; they come in the order of rank. */
  void hit(Hit hit);

  /** Comes last. */
  void end(Summary summary);

  /**
   * What is known when all hits have passed.
   *
   * @param query the query's text as it was asked
   * @param total exact number of matches, of which those printed may be a window
   * @param first rank of the first hit printed, from 1
   * @param shown hits printed
   * @param tookNanos time that the search took, in nanoseconds
   */
  record Summary(
      String query,
      long total,
      long first,
      long shown,
      List<FacetCounts> facets,
      boolean relaxed,
      long tookNanos) {

    /** Copies the list. */
    public Summary {
      facets = List.copyOf(facets);
    }
  }
}
