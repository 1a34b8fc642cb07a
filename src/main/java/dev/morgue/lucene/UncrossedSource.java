package dev.morgue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.FilteredIntervalsSource;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The intervals that do not go beyond a border: no mark stands at any of their positions but the
 * last. {@code Intervals.notContaining} over extended marks loses intervals of the first mark.
 */
final class UncrossedSource extends IntervalsSource {

  private final IntervalsSource source;
  private final String mark;

  UncrossedSource(IntervalsSource source, String mark) {
    this.source = source;
    this.mark = mark;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    return new Checked(leaf).intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return new Checked(leaf).matches(field, leaf, document);
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
    return Objects.hash(source, mark);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UncrossedSource that
        && that.mark.equals(mark)
        && that.source.equals(source);
  }

  @Override
  public String toString() {
    return "UNCROSSED(" + source + ',' + mark + ')';
  }

  /** Reads each document's marks once. */
  private final class Checked extends FilteredIntervalsSource {

    private final @Nullable PostingsEnum postings;
    private int[] marks = new int[0];
    private int document = -1;

    Checked(LeafReaderContext leaf) throws IOException {
      super("UNCROSSED", source);
      postings = leaf.reader().postings(new Term(Names.MARKS, mark), PostingsEnum.POSITIONS);
    }

    @Override
    protected boolean accept(IntervalIterator interval) {
      if (interval.docID() != document) {
        document = interval.docID();
        marks = Failures.unchecked(this::marks);
      }
      int next = Arrays.binarySearch(marks, interval.start());
      int first = next < 0 ? -next - 1 : next;
      return first == marks.length || marks[first] >= interval.end();
    }

    private int[] marks() throws IOException {
      if (postings == null
          || (postings.docID() < document ? postings.advance(document) : postings.docID())
              != document) {
        return new int[0];
      }
      int[] positions = new int[postings.freq()];
      for (int i = 0; i < positions.length; i++) {
        positions[i] = postings.nextPosition();
      }
      return positions;
    }
  }
}
