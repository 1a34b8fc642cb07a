package dev.morgue.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The places of the words that a pattern stands for, however many they are; Lucene's own source
 * takes at most a thousand.
 */
final class PatternSource extends IntervalsSource {

  private final Pattern pattern;

  PatternSource(Pattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    return terms == null ? null : PatternPlaces.of(pattern, terms);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    IntervalIterator places = intervals(field, leaf);
    return places != null && places.advance(document) == document ? new Marks(places) : null;
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    visitor.visitLeaf(pattern.query(field));
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return pattern.text().hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatternSource that && that.pattern.text().equals(pattern.text());
  }

  @Override
  public String toString() {
    return pattern.text();
  }

  /** A document's places, by position alone. */
  private record Marks(IntervalIterator places) implements IntervalMatchesIterator {

    @Override
    public boolean next() throws IOException {
      return places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS;
    }

    @Override
    public int startPosition() {
      return places.start();
    }

    @Override
    public int endPosition() {
      return places.end();
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public int width() {
      return 1;
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public @Nullable Query getQuery() {
      return null;
    }
  }
}
