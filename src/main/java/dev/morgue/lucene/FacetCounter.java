package dev.morgue.lucene;

import dev.morgue.article.IsoTime;
import dev.morgue.schema.Field;
import dev.morgue.search.FacetCounts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of fields over all matches, in the pass that finds the matches. */
final class FacetCounter implements CollectorManager<FacetCounter.Pass, Long> {

  private final List<Field> fields;
  private final int limit;
  private final List<Map<String, Long>> counts = new ArrayList<>();

  /** Counts those fields, which are names, codes or the date. */
  FacetCounter(Set<Field> fields, int limit) {
    this.fields = fields.stream().sorted().toList();
    this.limit = limit;
    this.fields.forEach(field -> counts.add(new HashMap<>()));
  }

  /** One value a field, most frequent first. */
  List<FacetCounts> facets() {
    List<FacetCounts> facets = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      List<FacetCounts.Value> values = new ArrayList<>();
      counts.get(i).forEach((label, count) -> values.add(new FacetCounts.Value(label, count)));
      values.sort(
          Comparator.comparingLong(FacetCounts.Value::count)
              .reversed()
              .thenComparing(FacetCounts.Value::label));
      List<FacetCounts.Value> most = values.subList(0, Math.min(limit, values.size()));
      facets.add(new FacetCounts(fields.get(i), most, values.size() - most.size()));
    }
    return facets;
  }

  @Override
  public Pass newCollector() {
    return new Pass();
  }

  @Override
  public Long reduce(Collection<Pass> passes) {
    return passes.stream().mapToLong(pass -> pass.matches).sum();
  }

  /** Counts one leaf's matches by ordinal, then adds them up by label. */
  final class Pass implements Collector {

    private long matches;

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      List<Counting> countings = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        countings.add(
            fields.get(i) == Field.PUBLISHED
                ? new Years(leaf, counts.get(i))
                : new Values(leaf, fields.get(i), counts.get(i)));
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          matches++;
          for (Counting counting : countings) {
            counting.count(document);
          }
        }

        @Override
        public void finish() throws IOException {
          for (Counting counting : countings) {
            counting.addUp();
          }
        }
      };
    }
  }

  /** One field in one leaf. */
  private interface Counting {
    void count(int document) throws IOException;

    void addUp() throws IOException;
  }

  private static final class Values implements Counting {

    private final SortedSetDocValues values;
    private final int[] counts;
    private final Map<String, Long> total;

    Values(LeafReaderContext leaf, Field field, Map<String, Long> total) throws IOException {
      values = DocValues.getSortedSet(leaf.reader(), Names.value(field));
      counts = new int[Math.toIntExact(values.getValueCount())];
      this.total = total;
    }

    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void addUp() throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          String label = values.lookupOrd(ordinal).utf8ToString();
          total.merge(label, (long) counts[ordinal], Long::sum);
        }
      }
    }
  }

  private static final class Years implements Counting {

    private final SortedNumericDocValues days;
    private final Map<Integer, Long> counts = new HashMap<>();
    private final Map<String, Long> total;

    Years(LeafReaderContext leaf, Map<String, Long> total) throws IOException {
      days = DocValues.getSortedNumeric(leaf.reader(), Names.EARLIEST);
      this.total = total;
    }

    @Override
    public void count(int document) throws IOException {
      if (days.advanceExact(document)) {
        counts.merge(LocalDate.ofEpochDay(days.nextValue()).getYear(), 1L, Long::sum);
      }
    }

    @Override
    public void addUp() {
      counts.forEach((year, count) -> total.merge(IsoTime.year(year), count, Long::sum));
    }
  }
}
