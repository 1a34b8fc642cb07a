package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Collects the best matches by score, in the order of {@link BestFirst}. */
final class BestMatches implements CollectorManager<BestMatches.Heap, BestMatches.Found> {

  private final Comparator<Match> order;
  private final int wanted;
  private final int counted;
  private final @Nullable Match after;

  /**
   * To collect that many.
   *
   * @param counted so many are looked at in any case; then those are passed over that cannot be
   *     among the best, and how many there are is not known
   * @param after only matches behind this one are wanted
   */
  BestMatches(ArchiveSearcher searcher, int wanted, int counted, @Nullable Match after) {
    order = new BestFirst(searcher);
    this.wanted = wanted;
    this.counted = counted;
    this.after = after;
  }

  /**
   * What was found.
   *
   * @param best in order
   * @param total how many there are; -1 if some were passed over
   */
  record Found(List<Match> best, long total) {}

  @Override
  public Heap newCollector() {
    return new Heap();
  }

  @Override
  public Found reduce(Collection<Heap> heaps) {
    List<Match> best = new ArrayList<>();
    long total = 0;
    for (Heap heap : heaps) {
      heap.worstFirst.forEach(best::add);
      total = total < 0 || heap.passedOver ? -1 : total + heap.total;
    }
    best.sort(order);
    return new Found(best.size() > wanted ? best.subList(0, wanted) : best, total);
  }

  /** The best matches so far, of which the worst is given up first. */
  final class Heap implements Collector {

    private final PriorityQueue<Match> worstFirst =
        new PriorityQueue<>(wanted) {
          @Override
          protected boolean lessThan(Match one, Match other) {
            return order.compare(one, other) > 0;
          }
        };

    private long total;
    private boolean passedOver;

    @Override
    public ScoreMode scoreMode() {
      return counted == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new Leaf(leaf);
    }

    private void add(Match match) {
      if (after != null && order.compare(match, after) <= 0) {
        return;
      }
      if (worstFirst.size() < wanted) {
        worstFirst.add(match);
      } else if (order.compare(match, worstFirst.top()) < 0) {
        worstFirst.updateTop(match);
      }
    }

    private boolean isFull() {
      return worstFirst.size() == wanted;
    }

    /** The matches of one segment. */
    private final class Leaf implements LeafCollector {

      private final int base;
      private final SortedNumericDocValues days;
      private @Nullable Scorable scorer;
      private float least;

      Leaf(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        days = DocValues.getSortedNumeric(leaf.reader(), Names.EARLIEST);
      }

      @Override
      public void setScorer(Scorable scorer) throws IOException {
        this.scorer = scorer;
        least = 0;
        passOver(scorer);
      }

      @Override
      public void collect(int document) throws IOException {
        Scorable current = Objects.requireNonNull(scorer);
        float score = current.score();
        total++;
        if (!isFull() || score >= worstFirst.top().score()) {
          long day = days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE;
          add(new Match(base + document, score, day));
          passOver(current);
        } else if (total == counted + 1L) {
          passOver(current);
        }
      }

      /** Has the scorer pass over what cannot be among the best any more. */
      private void passOver(Scorable scorer) throws IOException {
        if (total > counted && isFull() && worstFirst.top().score() > least) {
          least = worstFirst.top().score();
          passedOver = true;
          scorer.setMinCompetitiveScore(least);
        }
      }
    }
  }
}
