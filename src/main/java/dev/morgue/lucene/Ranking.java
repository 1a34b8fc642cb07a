package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.PublicationDate;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one plan in their order. By relevance, words alone give the first order; the best
 * {@link #RESCORED} of it are put into their final order by what only scores: the spelling asked
 * for, neighbours and related terms. These add to a score and take nothing from it, so what comes
 * behind them stays behind them.
 */
final class Ranking {

  /** So many of the best matches get what only scores. */
  static final int RESCORED = 400;

  /** So many are found at least: copies of what is shown stand mostly close behind it. */
  private static final int FOUND = 50;

  /** So many are counted as they are found, where passing over some would need a second look. */
  private static final int COUNTED = 2_000;

  private final ArchiveSearcher searcher;
  private final SearchRequest request;
  private final Plan plan;
  private final Articles articles;
  private final boolean rescores;
  private final Map<Integer, Integer> ranks = new HashMap<>();
  private List<Query> additions = List.of();
  private List<FieldDoc> best = List.of();
  private @Nullable FieldDoc last;

  Ranking(ArchiveSearcher searcher, SearchRequest request, Plan plan, Articles articles) {
    this.searcher = searcher;
    this.request = request;
    this.plan = plan;
    this.articles = articles;
    rescores = plan.expands() && request.expand() && request.sort() == SearchRequest.Sort.RELEVANCE;
  }

  /** Finds the best matches up to that rank; gives how many there are, -1 if it did not see. */
  long find(int wanted) throws IOException {
    TopFieldDocs top = searcher.search(plan.match(), collector(wanted));
    accept(top);
    return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? top.totalHits.value() : -1;
  }

  /** Collects the best matches up to that rank, and more where their order depends on more. */
  TopFieldCollectorManager collector(int wanted) {
    int collected = Math.max(wanted, rescores ? RESCORED : FOUND);
    return collector(Math.min(collected, searcher.all()), null);
  }

  private TopFieldCollectorManager collector(int wanted, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(sort(), wanted, after, Math.max(wanted, COUNTED));
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
    List<Query> related =
        new Feedback(searcher, articles, plan.scoring()).additions(rescoring.ordered());
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

  /** A match that was not found among the best. */
  private record Further(int document, float score, Article article) {

    long day(boolean newestFirst) {
      PublicationDate published = article.published();
      if (published == null) {
        return newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
      }
      return published.earliest().toEpochDay();
    }
  }

  /** Those of some documents that match: as they were found, then those that were not yet. */
  List<Integer> among(Set<Integer> documents) throws IOException {
    List<Integer> found = new ArrayList<>();
    Set<Integer> others = new TreeSet<>();
    for (int document : documents) {
      if (ranks.containsKey(document)) {
        found.add(document);
      } else {
        others.add(document);
      }
    }
    found.sort((one, other) -> Integer.compare(rank(one), rank(other)));
    List<Further> further = further(others);
    further.sort(this::compare);
    further.forEach(each -> found.add(each.document()));
    return found;
  }

  private int rank(int document) {
    return Objects.requireNonNull(ranks.get(document));
  }

  private List<Further> further(Set<Integer> documents) throws IOException {
    List<Further> matching = new ArrayList<>();
    if (documents.isEmpty()) {
      return matching;
    }
    Weight weight = searcher.createWeight(searcher.rewrite(plan.match()), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    for (int document : documents) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      Scorer scorer = weight.scorer(leaf);
      int wanted = document - leaf.docBase;
      if (scorer != null && scorer.iterator().advance(wanted) == wanted) {
        matching.add(new Further(document, scorer.score(), articles.of(document)));
      }
    }
    return matching;
  }

  /** The order of {@link #sort}. */
  private int compare(Further one, Further other) {
    boolean newestFirst = request.sort() != SearchRequest.Sort.OLDEST;
    int order =
        request.sort() == SearchRequest.Sort.RELEVANCE ? Float.compare(other.score, one.score) : 0;
    int days = Long.compare(one.day(newestFirst), other.day(newestFirst));
    order = order != 0 ? order : newestFirst ? -days : days;
    return order != 0 ? order : one.article.id().compareTo(other.article.id());
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
