package dev.morgue.lucene;

import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
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

  /** So many are found to fold copies: those of what is shown stand mostly close behind it. */
  private static final int FOUND = 50;

  /** So few are counted as they are found; of more it pays to pass over some, and count again. */
  private static final int COUNTED = 4_000;

  /** The same in a program that has just started, to which all code that it runs is new. */
  private static final int COUNTED_BRIEFLY = 100_000;

  private final ArchiveSearcher searcher;
  private final SearchRequest request;
  private final Plan plan;
  private final Articles articles;
  private final boolean rescores;
  private final BestFirst order;
  private final Map<Integer, Integer> ranks = new HashMap<>();
  private List<Query> additions = List.of();
  private List<Match> best = List.of();
  private @Nullable Match last;

  /** Of the first look at the matches by score. */
  private @Nullable Weight weight;

  Ranking(ArchiveSearcher searcher, SearchRequest request, Plan plan, Articles articles) {
    this.searcher = searcher;
    this.request = request;
    this.plan = plan;
    this.articles = articles;
    order = new BestFirst(searcher);
    rescores = plan.expands() && request.expand() && isByScore();
  }

  private boolean isByScore() {
    return request.sort() == SearchRequest.Sort.RELEVANCE;
  }

  /** Finds the best matches up to that rank; gives how many there are, -1 if it did not see. */
  long find(int wanted) throws IOException {
    CollectorManager<?, BestMatches.Found> collectors = collector(wanted);
    BestMatches.Found found;
    if (collectors instanceof BestMatches byScore) {
      weight = weight(byScore.scoreMode());
      found = searcher.search(weight, byScore);
    } else {
      found = searcher.search(plan.match(), collectors);
    }
    accept(found);
    return found.total();
  }

  private Weight weight(ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(plan.match()), mode, 1);
  }

  /** Collects the best matches up to that rank, and more where their order depends on more. */
  CollectorManager<?, BestMatches.Found> collector(int wanted) throws IOException {
    int beyond = rescores ? RESCORED : request.fold() ? FOUND : 0;
    return collector(Math.min(Math.max(wanted, beyond), searcher.all()), null);
  }

  private CollectorManager<?, BestMatches.Found> collector(int wanted, @Nullable Match after)
      throws IOException {
    int counted = countsAll() ? Integer.MAX_VALUE : wanted;
    return isByScore()
        ? new BestMatches(searcher, wanted, counted, after)
        : new DatedMatches(
            order, request.sort() == SearchRequest.Sort.NEWEST, wanted, counted, after);
  }

  /**
   * True if all matches are to be looked at, so that no second look need count them: if the words
   * say that they are few, or if they are read word by word, which costs as much as scoring them.
   */
  private boolean countsAll() {
    long most = plan.scoring().most(!plan.expands());
    return (most > 0 && most <= mostCounted()) || Words.needPlaces(plan.marks());
  }

  /** How many matches of one term there are is known without counting. */
  private int mostCounted() {
    Query match = plan.match() instanceof BoostQuery boosted ? boosted.getQuery() : plan.match();
    boolean isKnown = match instanceof TermQuery;
    return searcher.isBrief() && isByScore() && !isKnown ? COUNTED_BRIEFLY : COUNTED;
  }

  /** Takes what the collector found, and puts it into its final order. */
  void accept(BestMatches.Found found) throws IOException {
    best = new ArrayList<>(found.best());
    last = best.isEmpty() ? null : best.getLast();
    if (rescores && !best.isEmpty()) {
      rescore(best.subList(0, Math.min(RESCORED, best.size())));
    }
    ranks.clear();
  }

  private void rescore(List<Match> first) throws IOException {
    Rescoring rescoring = new Rescoring(searcher, first);
    additions = new ArrayList<>(plan.scoring().additions());
    rescoring.add(additions);
    List<Match> ordered = rescoring.ordered(order);
    List<Query> related = new Feedback(searcher, articles, plan.scoring()).additions(ordered);
    if (!related.isEmpty()) {
      rescoring.add(related);
      additions.addAll(related);
      ordered = rescoring.ordered(order);
    }
    for (int i = 0; i < ordered.size(); i++) {
      first.set(i, ordered.get(i));
    }
  }

  /** The matches found, best first; at least as many as were wanted, if there are. */
  List<Match> best() {
    return best;
  }

  /** What was added to the score of the match of that rank, counted from 0, besides its words. */
  List<Query> additions(int rank) {
    return rank < RESCORED ? additions : List.of();
  }

  /** Those of some documents that match: as they were found, then those that were not yet. */
  List<Integer> among(Set<Integer> documents) throws IOException {
    if (ranks.isEmpty()) {
      for (int i = 0; i < best.size(); i++) {
        ranks.put(best.get(i).document(), i);
      }
    }
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
    List<Match> further = further(others);
    further.sort(this::compare);
    further.forEach(each -> found.add(each.document()));
    return found;
  }

  private int rank(int document) {
    return Objects.requireNonNull(ranks.get(document));
  }

  /** Those of some documents that match, though they are not among the best. */
  private List<Match> further(Set<Integer> documents) throws IOException {
    List<Match> matching = new ArrayList<>();
    if (documents.isEmpty()) {
      return matching;
    }
    Weight scoring = weight == null ? weight(ScoreMode.COMPLETE) : weight;
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    for (int document : documents) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      Scorer scorer = scoring.scorer(leaf);
      int wanted = document - leaf.docBase;
      if (scorer != null && scorer.iterator().advance(wanted) == wanted) {
        matching.add(new Match(document, scorer.score(), day(leaf, wanted)));
      }
    }
    return matching;
  }

  private long day(LeafReaderContext leaf, int document) throws IOException {
    SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), Names.EARLIEST);
    if (days.advanceExact(document)) {
      return days.nextValue();
    }
    return request.sort() == SearchRequest.Sort.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
  }

  /** The order that matches are found in. */
  private int compare(Match one, Match other) {
    if (isByScore()) {
      return order.compare(one, other);
    }
    int days = Long.compare(one.day(), other.day());
    if (days != 0) {
      return request.sort() == SearchRequest.Sort.NEWEST ? -days : days;
    }
    return order.byId(one.document(), other.document());
  }

  /** The next matches after those that were found so far. */
  List<Match> next(int most) throws IOException {
    if (last == null) {
      return List.of();
    }
    List<Match> next = searcher.search(plan.match(), collector(most, last)).best();
    last = next.isEmpty() ? null : next.getLast();
    return next;
  }
}
