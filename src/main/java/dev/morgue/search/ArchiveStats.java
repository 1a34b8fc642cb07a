package dev.morgue.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds.
 *
 * @param articles current versions
 * @param superseded former versions kept as history
 * @param undated current articles without a publication date
 * @param earliest first publication day; null if no article is dated
 * @param latest last publication day; null if no article is dated
 * @param words of standfirst and body, over all current articles
 * @param facets publications, sections, kinds, authors, topics, languages and years
 */
public record ArchiveStats(
    long articles,
    long superseded,
    long undated,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    long words,
    List<FacetCounts> facets) {

  /** Copies the list. */
  public ArchiveStats {
    facets = List.copyOf(facets);
  }
}
