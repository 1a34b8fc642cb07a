package dev.morgue.lucene;

import dev.morgue.search.Timeline;
import dev.morgue.search.Timeline.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts articles by the period they were published in, in the pass that finds them. */
record TimelineCounter(Unit unit)
    implements CollectorManager<TimelineCounter.Pass, TimelineCounter.Pass> {

  /** The matches' timeline beside that of the whole archive, which takes a pass of its own. */
  static Timeline timeline(ArchiveSearcher searcher, Pass matches) throws IOException {
    Unit unit = matches.unit;
    NavigableMap<LocalDate, Long> counts = matches.periods();
    List<Timeline.Period> periods = new ArrayList<>();
    if (!counts.isEmpty()) {
      Map<LocalDate, Long> archive =
          searcher
              .search(ArchiveSearcher.current(), new TimelineCounter(unit))
              .periods()
              .subMap(counts.firstKey(), true, counts.lastKey(), true);
      archive.forEach((start, all) ->
          periods.add(new Timeline.Period(start, counts.getOrDefault(start, 0L), all)));
    }
    return new Timeline(unit, periods, matches.inexact, matches.undated);
  }

  @Override
  public Pass newCollector() {
    return new Pass(unit);
  }

  @Override
  public Pass reduce(Collection<Pass> passes) {
    Pass all = new Pass(unit);
    passes.forEach(all::add);
    return all;
  }

  /** The days of the matches so far, first and last in one number each. */
  static final class Pass implements Collector {

    private static final int SPAN_BITS = 20;
    private static final long SPAN = (1L << SPAN_BITS) - 1;

    private final Unit unit;
    private long[] days = new long[64];
    private int size;
    private long inexact;
    private long undated;

    Pass(Unit unit) {
      this.unit = unit;
    }

    private void add(long first, long last) {
      room(1);
      days[size] = first << SPAN_BITS | Math.min(SPAN, last - first);
      size++;
    }

    private void room(int more) {
      if (size + more > days.length) {
        days = Arrays.copyOf(days, Math.max(size + more, days.length * 2));
      }
    }

    private void add(Pass other) {
      room(other.size);
      System.arraycopy(other.days, 0, days, size, other.size);
      size += other.size;
      undated += other.undated;
    }

    /** The articles of each period; counts those that are of no single one. */
    private NavigableMap<LocalDate, Long> periods() {
      NavigableMap<LocalDate, Long> periods = new TreeMap<>();
      Arrays.sort(days, 0, size);
      for (int from = 0, to = 0; from < size; from = to) {
        while (to < size && days[to] == days[from]) {
          to++;
        }
        LocalDate first = LocalDate.ofEpochDay(days[from] >> SPAN_BITS);
        LocalDate start = unit.start(first);
        if (start.equals(unit.start(first.plusDays(days[from] & SPAN)))) {
          periods.merge(start, (long) to - from, Long::sum);
        } else {
          inexact += to - from;
        }
      }
      return periods;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      SortedNumericDocValues first = DocValues.getSortedNumeric(leaf.reader(), Names.EARLIEST);
      SortedNumericDocValues last = DocValues.getSortedNumeric(leaf.reader(), Names.LATEST);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          if (first.advanceExact(document) && last.advanceExact(document)) {
            add(first.nextValue(), last.nextValue());
          } else {
            undated++;
          }
        }
      };
    }
  }
}
