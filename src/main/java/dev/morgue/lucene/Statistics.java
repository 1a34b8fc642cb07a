package dev.morgue.lucene;

import dev.morgue.schema.Field;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.FacetCounts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** What one commit holds, in one pass over its current articles. */
record Statistics(ArchiveSearcher searcher) {

  private static final int MOST_VALUES = 1_000;

  ArchiveStats of() throws IOException {
    FacetCounter counter = new FacetCounter(Field.counted(), MOST_VALUES);
    Object[] both =
        searcher.search(
            ArchiveSearcher.current(), new MultiCollectorManager(counter, new Summing()));
    long articles = (Long) both[0];
    Sum sum = (Sum) both[1];
    List<FacetCounts> facets = counter.facets();
    return new ArchiveStats(
        articles,
        searcher.getIndexReader().numDocs() - articles,
        articles - sum.dated,
        day(sum.dated, sum.earliest),
        day(sum.dated, sum.latest),
        sum.words,
        facets);
  }

  private static @Nullable LocalDate day(long dated, long day) {
    return dated == 0 ? null : LocalDate.ofEpochDay(day);
  }

  private static final class Summing implements CollectorManager<Sum, Sum> {
    @Override
    public Sum newCollector() {
      return new Sum();
    }

    @Override
    public Sum reduce(Collection<Sum> sums) {
      Sum all = new Sum();
      for (Sum sum : sums) {
        all.words += sum.words;
        all.dated += sum.dated;
        all.earliest = Math.min(all.earliest, sum.earliest);
        all.latest = Math.max(all.latest, sum.latest);
      }
      return all;
    }
  }

  /** Adds up words and dates. */
  private static final class Sum implements Collector {

    private long words;
    private long dated;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      SortedNumericDocValues lengths = DocValues.getSortedNumeric(leaf.reader(), Names.WORDS);
      SortedNumericDocValues first = DocValues.getSortedNumeric(leaf.reader(), Names.EARLIEST);
      SortedNumericDocValues last = DocValues.getSortedNumeric(leaf.reader(), Names.LATEST);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          if (lengths.advanceExact(document)) {
            words += lengths.nextValue();
          }
          if (first.advanceExact(document) && last.advanceExact(document)) {
            dated++;
            earliest = Math.min(earliest, first.nextValue());
            latest = Math.max(latest, last.nextValue());
          }
        }
      };
    }
  }
}
