package dev.morgue.search;

import java.util.List;

/**
 * Answer to a request.
 *
 * @param total exact number of matches
 * @param hits the window asked for
 * @param facets one for each field asked for, in the order of {@code Field}
 * @param relaxed true if no article matched whole and these match any word
 * @param tookNanos time that the search took inside the library, in nanoseconds
 */
public record SearchResult(
    long total, List<Hit> hits, List<FacetCounts> facets, boolean relaxed, long tookNanos) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
