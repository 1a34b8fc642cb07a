package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/** Collects the best matches by score, in the order of {@link BestFirst}. */
final class BestMatches implements CollectorManager<BestMatches.Heap, BestMatches.Found> {

  private final BestFirst order;
  private final int wanted;
  private final int counted;
  private final @Nullable Match after;
  private final long afterKey;

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
    afterKey = after == null ? 0 : Match.key(after.score(), after.day());
  }

  /**
   * What was found.
   *
   * @param best in order
   * @param total how many there are; -1 if some were passed over
   */
  record Found(List<Match> best, long total) {}

  /** What the collectors want of a weight. */
  ScoreMode scoreMode() {
    return counted == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
  }

  @Override
  public Heap newCollector() {
    return new Heap();
  }

  @Override
  public Found reduce(Collection<Heap> heaps) {
    List<Match> best = new ArrayList<>();
    long total = 0;
    for (Heap heap : heaps) {
      heap.drain(best);
      total = total < 0 || heap.passedOver ? -1 : total + heap.total;
    }
    best.sort(order);
    return new Found(best.size() > wanted ? best.subList(0, wanted) : best, total);
  }

  /** The best matches so far, of which the worst is given up first. */
  final class Heap implements Collector {

    /** A heap by {@link Match#key}, and by id where keys are equal; the worst stands first. */
    private final long[] keys = new long[wanted];

    private final int[] documents = new int[wanted];
    private int size;
    private long total;
    private boolean passedOver;

    @Override
    public ScoreMode scoreMode() {
      return BestMatches.this.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new Leaf(leaf);
    }

    private void add(int document, long key) {
      if (after != null && !isWorse(key, document, afterKey, after.document())) {
        return;
      }
      if (!isFull()) {
        rise(size++, document, key);
      } else if (isWorse(keys[0], documents[0], key, document)) {
        sink(document, key);
      }
    }

    private boolean isFull() {
      return size == wanted;
    }

    private boolean isWorse(long key, int document, long otherKey, int other) {
      return key != otherKey
          ? key < otherKey
          : document != other && order.byId(document, other) > 0;
    }

    /** Puts it at that free place, or above. */
    private void rise(int free, int document, long key) {
      int at = free;
      while (at > 0) {
        int above = (at - 1) / 2;
        if (!isWorse(key, document, keys[above], documents[above])) {
          break;
        }
        keys[at] = keys[above];
        documents[at] = documents[above];
        at = above;
      }
      keys[at] = key;
      documents[at] = document;
    }

    /** Puts it in the place of the worst, or below. */
    private void sink(int document, long key) {
      int at = 0;
      for (int below = 1; below < size; below = 2 * at + 1) {
        int other = below + 1;
        if (other < size && isWorse(keys[other], documents[other], keys[below], documents[below])) {
          below = other;
        }
        if (!isWorse(keys[below], documents[below], key, document)) {
          break;
        }
        keys[at] = keys[below];
        documents[at] = documents[below];
        at = below;
      }
      keys[at] = key;
      documents[at] = document;
    }

    /** Takes all out, and appends them, the best first. */
    private void drain(List<Match> to) {
      Match[] worstLast = new Match[size];
      while (size > 0) {
        size--;
        worstLast[size] = Match.ofKey(documents[0], keys[0]);
        sink(documents[size], keys[size]);
      }
      to.addAll(Arrays.asList(worstLast));
    }

    private float leastScore() {
      return Match.scoreOf(keys[0]);
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
        if (!isFull() || score >= leastScore()) {
          long day = days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE;
          add(base + document, Match.key(score, day));
          passOver(current);
        } else if (total == counted + 1L) {
          passOver(current);
        }
      }

      /** Has the scorer pass over what cannot be among the best any more. */
      private void passOver(Scorable scorer) throws IOException {
        if (total > counted && isFull() && leastScore() > least) {
          least = leastScore();
          passedOver = true;
          scorer.setMinCompetitiveScore(least);
        }
      }
    }
  }
}
