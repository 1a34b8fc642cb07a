package dev.morgue.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts matches by the labels of some fields, by ordinal within a segment. */
record LabelCounter(List<String> fields, int most)
    implements CollectorManager<LabelCounter.Pass, LabelCounter.Counts> {

  /** How many matches there are, and the most frequent labels of each field. */
  record Counts(long matches, List<List<Map.Entry<String, Long>>> labels) {}

  @Override
  public Pass newCollector() {
    return new Pass();
  }

  @Override
  public Counts reduce(Collection<Pass> passes) {
    long matches = passes.stream().mapToLong(pass -> pass.matches).sum();
    List<List<Map.Entry<String, Long>>> labels = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Map<String, Long> all = new HashMap<>();
      for (Pass pass : passes) {
        pass.counts.get(i).forEach((label, count) -> all.merge(label, count, Long::sum));
      }
      labels.add(
          all.entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .limit(most)
              .toList());
    }
    return new Counts(matches, labels);
  }

  /** Counts the matches of some segments. */
  final class Pass implements Collector {

    private final List<Map<String, Long>> counts = new ArrayList<>();
    private long matches;

    Pass() {
      fields.forEach(field -> counts.add(new HashMap<>()));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      SortedSetDocValues[] values = new SortedSetDocValues[fields.size()];
      int[][] ordinals = new int[fields.size()][];
      for (int i = 0; i < values.length; i++) {
        values[i] = DocValues.getSortedSet(leaf.reader(), fields.get(i));
        ordinals[i] = new int[Math.toIntExact(values[i].getValueCount())];
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          matches++;
          for (int i = 0; i < values.length; i++) {
            if (values[i].advanceExact(document)) {
              for (int label = values[i].docValueCount(); label > 0; label--) {
                ordinals[i][(int) values[i].nextOrd()]++;
              }
            }
          }
        }

        @Override
        public void finish() throws IOException {
          for (int i = 0; i < values.length; i++) {
            for (int label = 0; label < ordinals[i].length; label++) {
              if (ordinals[i][label] > 0) {
                String text = values[i].lookupOrd(label).utf8ToString();
                counts.get(i).merge(text, (long) ordinals[i][label], Long::sum);
              }
            }
          }
        }
      };
    }
  }
}
