package dev.morgue.lucene;

import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one plan in their order. By relevance, words alone give the first order; the best
 * {@link #RESCORED} of it are put into their final order by what only scores: the spelling asked
 * for, neighbours and related terms. These add to a score and take nothing from it, so what comes
 * behind them stays behind them.
 */
final class Ranking {

  /** So many of the best matches get what only scores. */
  static final int RESCORED = 1_000;

  private final ArchiveSearcher searcher;
  private final SearchRequest request;
  private final Plan plan;
  private final boolean rescores;
  private final Map<Integer, Integer> ranks = new HashMap<>();
  private List<Query> additions = List.of();
  private List<FieldDoc> best = List.of();
  private @Nullable FieldDoc last;

  Ranking(ArchiveSearcher searcher, SearchRequest request, Plan plan) {
    this.searcher = searcher;
    this.request = request;
    this.plan = plan;
    rescores = plan.words() && request.expand() && request.sort() == SearchRequest.Sort.RELEVANCE;
  }

  /** Finds the best matches up to that rank; gives how many there are, -1 if it did not see. */
  long find(int wanted) throws IOException {
    TopFieldDocs top = searcher.search(plan.match(), collector(wanted));
    accept(top);
    return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? top.totalHits.value() : -1;
  }

  /** Collects the best matches up to that rank, and more where their order depends on more. */
  TopFieldCollectorManager collector(int wanted) {
    int collected = rescores ? Math.max(wanted, RESCORED) : wanted;
    return collector(Math.min(collected, searcher.all()), null);
  }

  private TopFieldCollectorManager collector(int wanted, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(sort(), wanted, after, wanted);
  }

  /** Takes what the collector found, and puts it into its final order. */
  void accept(TopFieldDocs top) throws IOException {
    best = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      best.add((FieldDoc) found);
    }
    last = best.isEmpty() ? null : best.getLast();
    if (rescores && !best.isEmpty()) {
      rescore(best.subList(0, Math.min(RESCORED, best.size())));
    }
    for (int i = 0; i < best.size(); i++) {
      ranks.put(best.get(i).doc, i);
    }
  }

  private void rescore(List<FieldDoc> first) throws IOException {
    Rescoring rescoring = new Rescoring(searcher, first);
    additions = new ArrayList<>(plan.scoring().additions());
    rescoring.add(additions);
    List<Query> related = new Feedback(searcher, plan.scoring()).additions(rescoring.ordered());
    rescoring.add(related);
    additions.addAll(related);
    List<FieldDoc> ordered = rescoring.ordered();
    for (int i = 0; i < ordered.size(); i++) {
      first.set(i, ordered.get(i));
    }
  }

  /** The matches found, best first; at least as many as were wanted, if there are. */
  List<FieldDoc> best() {
    return best;
  }

  /** What was added to the score of the match of that rank, counted from 0, besides its words. */
  List<Query> additions(int rank) {
    return rank < RESCORED ? additions : List.of();
  }

  /** The score of a match that was found; 0 where matches are not ordered by score. */
  float score(FieldDoc found) {
    return request.sort() == SearchRequest.Sort.RELEVANCE ? Rescoring.score(found) : 0;
  }

  /** Those of some documents that match, in the same order. */
  ScoreDoc[] among(Query documents, int most) throws IOException {
    Query matching =
        new BooleanQuery.Builder()
            .add(plan.match(), Occur.MUST)
            .add(documents, Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(matching, collector(most, null)).scoreDocs;
    Arrays.sort(found, (one, other) -> Integer.compare(rank(one), rank(other)));
    return found;
  }

  private int rank(ScoreDoc found) {
    return ranks.getOrDefault(found.doc, Integer.MAX_VALUE);
  }

  /** The next matches after those that were found so far. */
  List<FieldDoc> next(int most) throws IOException {
    List<FieldDoc> next = new ArrayList<>();
    if (last != null) {
      for (ScoreDoc found : searcher.search(plan.match(), collector(most, last)).scoreDocs) {
        next.add((FieldDoc) found);
      }
    }
    last = next.isEmpty() ? null : next.getLast();
    return next;
  }

  /** Score, then newest, then id; or by date, undated last, then id. */
  private Sort sort() {
    SortField id = new SortField(Names.KEY, SortField.Type.STRING);
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, date(true), id);
      case NEWEST -> new Sort(date(true), id);
      case OLDEST -> new Sort(date(false), id);
    };
  }

  private static SortField date(boolean newestFirst) {
    return new SortedNumericSortField(
        Names.EARLIEST,
        SortField.Type.LONG,
        newestFirst,
        SortedNumericSelector.Type.MIN,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
