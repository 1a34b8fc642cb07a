package dev.morgue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** The intervals of a source, in documents that have at least so many of them. */
final class AtLeastSource extends IntervalsSource {

  private final IntervalsSource source;
  private final int count;

  AtLeastSource(IntervalsSource source, int count) {
    this.source = source;
    this.count = count;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator intervals = source.intervals(field, leaf);
    return intervals == null ? null : new Counted(intervals);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    IntervalIterator counted = intervals(field, leaf);
    if (counted == null
        || counted.advance(document) != document
        || counted.nextInterval() == IntervalIterator.NO_MORE_INTERVALS) {
      return null;
    }
    return source.matches(field, leaf, document);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    source.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return source.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AtLeastSource that && that.count == count && that.source.equals(source);
  }

  @Override
  public String toString() {
    return "ATLEAST" + count + '(' + source + ')';
  }

  /** Looks ahead over a document's intervals, counts them and gives them out again. */
  private final class Counted extends IntervalIterator {

    private final IntervalIterator in;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] gaps = new int[8];
    private int size = -1;
    private int at = -1;

    Counted(IntervalIterator in) {
      this.in = in;
    }

    @Override
    public int nextInterval() throws IOException {
      if (size < 0) {
        look();
      }
      if (at < size) {
        at++;
      }
      return start();
    }

    private void look() throws IOException {
      size = 0;
      while (in.nextInterval() != NO_MORE_INTERVALS) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
          ends = Arrays.copyOf(ends, size * 2);
          gaps = Arrays.copyOf(gaps, size * 2);
        }
        starts[size] = in.start();
        ends[size] = in.end();
        gaps[size] = in.gaps();
        size++;
      }
      if (size < count) {
        size = 0;
      }
    }

    private <T> T fresh(T document) {
      size = -1;
      at = -1;
      return document;
    }

    @Override
    public int start() {
      return at < 0 ? -1 : at == size ? NO_MORE_INTERVALS : starts[at];
    }

    @Override
    public int end() {
      return at < 0 ? -1 : at == size ? NO_MORE_INTERVALS : ends[at];
    }

    @Override
    public int gaps() {
      return gaps[at];
    }

    @Override
    public float matchCost() {
      return in.matchCost();
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return fresh(in.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
      return fresh(in.advance(target));
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }
}
