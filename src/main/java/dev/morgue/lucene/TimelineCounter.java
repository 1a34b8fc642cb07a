package dev.morgue.lucene;

import dev.morgue.search.Timeline;
import dev.morgue.search.Timeline.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** What was counted so far, by pairs of first and last day, of which there are few. */
  static final class Pass implements Collector {

    private final Unit unit;
    private final Map<Days, Long> days = new TreeMap<>();
    private long matches;
    private long inexact;
    private long undated;

    Pass(Unit unit) {
      this.unit = unit;
    }

    private record Days(long first, long last) implements Comparable<Days> {
      @Override
      public int compareTo(Days other) {
        int byFirst = Long.compare(first, other.first);
        return byFirst != 0 ? byFirst : Long.compare(last, other.last);
      }
    }

    long matches() {
      return matches;
    }

    private void add(Pass other) {
      other.days.forEach((each, count) -> days.merge(each, count, Long::sum));
      matches += other.matches;
      undated += other.undated;
    }

    /** The articles of each period; counts those that are of no single one. */
    private NavigableMap<LocalDate, Long> periods() {
      TreeMap<LocalDate, Long> periods = new TreeMap<>();
      days.forEach((each, count) -> {
        LocalDate start = unit.start(LocalDate.ofEpochDay(each.first));
        if (start.equals(unit.start(LocalDate.ofEpochDay(each.last)))) {
          periods.merge(start, count, Long::sum);
        } else {
          inexact += count;
        }
      });
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
          matches++;
          if (first.advanceExact(document) && last.advanceExact(document)) {
            days.merge(new Days(first.nextValue(), last.nextValue()), 1L, Long::sum);
          } else {
            undated++;
          }
        }
      };
    }
  }
}
