package dev.morgue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a request.
 *
 * @param total exact number of matches
 * @param hits the window asked for
 * @param facets one for each field asked for, in the order of {@code Field}
 * @param relaxed true if no article matched whole and these match any word
 * @param timeline null if none was asked for
 * @param gist null if none was asked for
 * @param suggestion null if none was asked for or none is due
 * @param explanations of the hits, in their order, if they were asked for
 * @param tookNanos time that the search took inside the library, in nanoseconds
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    List<FacetCounts> facets,
    boolean relaxed,
    @Nullable Timeline timeline,
    @Nullable Gist gist,
    @Nullable Suggestion suggestion,
    List<Explanation> explanations,
    long tookNanos) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    explanations = List.copyOf(explanations);
  }
}
