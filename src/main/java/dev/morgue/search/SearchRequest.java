package dev.morgue.search;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What to search for and how to show it.
 *
 * @param query what matches and scores
 * @param filters further clauses that every match must meet; they do not score
 * @param sort order of the hits
 * @param limit most hits wanted, 0 for the total alone
 * @param offset hits to pass over first
 * @param snippets most passages of the text a hit, 0 for no snippets; the headline, when words in
 *     it match, is one more
 * @param facets fields to count the matches by
 * @param facetLimit most values a facet
 * @param relax if no article matches a query of plain words whole, answer with any word
 * @param expand let proximity and related terms add to the score
 * @param fold show near-copies of a hit beneath it instead of in the list; totals stay as they are
 * @param idsOnly hits have rank, score and id, and nothing else is read for them
 * @param besides what to tell besides the hits
 */
public record SearchRequest(
    Query query,
    List<Clause> filters,
    Sort sort,
    int limit,
    int offset,
    int snippets,
    Set<Field> facets,
    int facetLimit,
    boolean relax,
    boolean expand,
    boolean fold,
    boolean idsOnly,
    Besides besides) {

  /**
   * Copies the list and the set.
   *
   * @throws InvalidRequestException if a number is negative
   */
  public SearchRequest {
    if (limit < 0 || offset < 0) {
      throw new InvalidRequestException("a window of results has no negative begin or length");
    }
    if (snippets < 0 || facetLimit < 0) {
      throw new InvalidRequestException(
          "a number of snippets or of a facet's values is not negative");
    }
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
  }

  /** The query by relevance: ten hits with two snippets, no filters, no facets. */
  public static SearchRequest of(Query query) {
    return new SearchRequest(
        query,
        List.of(),
        Sort.RELEVANCE,
        10,
        0,
        2,
        Set.of(),
        10,
        true,
        true,
        false,
        false,
        Besides.NOTHING);
  }

  /** The same with these filters. */
  public SearchRequest withFilters(List<Clause> filters) {
    return with(draft -> draft.filters = filters);
  }

  /** The same in this order. */
  public SearchRequest withSort(Sort sort) {
    return with(draft -> draft.sort = sort);
  }

  /** The same with this window of hits. */
  public SearchRequest withWindow(int offset, int limit) {
    return with(draft -> {
      draft.offset = offset;
      draft.limit = limit;
    });
  }

  /** The same with so many snippets a hit. */
  public SearchRequest withSnippets(int snippets) {
    return with(draft -> draft.snippets = snippets);
  }

  /** The same with these facets, so many values each. */
  public SearchRequest withFacets(Set<Field> facets, int facetLimit) {
    return with(draft -> {
      draft.facets = facets;
      draft.facetLimit = facetLimit;
    });
  }

  /** The same, relaxed to any word or not when nothing matches whole. */
  public SearchRequest withRelax(boolean relax) {
    return with(draft -> draft.relax = relax);
  }

  /** The same, with expansion of the score or without. */
  public SearchRequest withExpand(boolean expand) {
    return with(draft -> draft.expand = expand);
  }

  /** The same, with near-copies beneath the best of them or in the list. */
  public SearchRequest withFold(boolean fold) {
    return with(draft -> draft.fold = fold);
  }

  /** The same, with ids alone or whole hits. */
  public SearchRequest withIdsOnly(boolean idsOnly) {
    return with(draft -> draft.idsOnly = idsOnly);
  }

  /** The same, telling that besides the hits. */
  public SearchRequest withBesides(Besides besides) {
    return with(draft -> draft.besides = besides);
  }

  private SearchRequest with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.request();
  }

  /** A request that is being changed. */
  private static final class Draft {
    private final Query query;
    private List<Clause> filters;
    private Sort sort;
    private int limit;
    private int offset;
    private int snippets;
    private Set<Field> facets;
    private int facetLimit;
    private boolean relax;
    private boolean expand;
    private boolean fold;
    private boolean idsOnly;
    private Besides besides;

    Draft(SearchRequest from) {
      query = from.query;
      filters = from.filters;
      sort = from.sort;
      limit = from.limit;
      offset = from.offset;
      snippets = from.snippets;
      facets = from.facets;
      facetLimit = from.facetLimit;
      relax = from.relax;
      expand = from.expand;
      fold = from.fold;
      idsOnly = from.idsOnly;
      besides = from.besides;
    }

    SearchRequest request() {
      return new SearchRequest(
          query,
          filters,
          sort,
          limit,
          offset,
          snippets,
          facets,
          facetLimit,
          relax,
          expand,
          fold,
          idsOnly,
          besides);
    }
  }

  /** What matches and scores. */
  public sealed interface Query {
    /** The match set is exactly this tree. */
    record Parsed(Clause clause) implements Query {}

    /** Plain words, no syntax: the match set is any of them. */
    record AnyWord(String text) implements Query {}

    /** A text in the classic syntax of Lucene's own query parser. */
    record Classic(String text) implements Query {}
  }

  /** Order of hits; equal ones by newest, then by id. Undated articles come last by date. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }
}
