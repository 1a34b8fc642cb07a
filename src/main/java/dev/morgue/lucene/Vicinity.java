package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike some articles are among themselves: the cosines of their weighted words. */
final class Vicinity {

  private record Entry(int article, double weight) {}

  private final double[][] likeness;

  /** Compares articles, each given as the weights of its words. */
  Vicinity(List<Map<String, Double>> articles) {
    likeness = new double[articles.size()][articles.size()];
    Map<String, List<Entry>> postings = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      double norm = 0;
      for (double weight : articles.get(i).values()) {
        norm += weight * weight;
      }
      for (Map.Entry<String, Double> word : articles.get(i).entrySet()) {
        postings
            .computeIfAbsent(word.getKey(), stem -> new ArrayList<>())
            .add(new Entry(i, word.getValue() / Math.sqrt(norm)));
      }
    }
    postings.values().forEach(this::add);
  }

  private void add(List<Entry> posting) {
    for (Entry one : posting) {
      for (Entry other : posting) {
        if (one.article() != other.article()) {
          likeness[one.article()][other.article()] += one.weight() * other.weight();
        }
      }
    }
  }

  /** For each article the mean of what its nearest others score, weighted by likeness. */
  double[] ofNearest(int nearest, double[] scores) {
    double[] means = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      double[] row = likeness[i];
      double[] sorted = row.clone();
      Arrays.sort(sorted);
      double least = sorted[Math.max(0, sorted.length - nearest)];
      double sum = 0;
      double weights = 0;
      for (int j = 0; j < row.length; j++) {
        if (row[j] >= least) {
          sum += row[j] * scores[j];
          weights += row[j];
        }
      }
      means[i] = weights == 0 ? 0 : sum / weights;
    }
    return means;
  }
}
