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

  /** The likeness from which on an article is one of the nearest, for each. */
  private final double[] least;

  /**
   * Compares articles, each given as the weights of its words.
   *
   * @param nearest how many others are near an article
   */
  Vicinity(List<Map<String, Double>> articles, int nearest) {
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
    least = new double[likeness.length];
    for (int i = 0; i < least.length; i++) {
      double[] sorted = likeness[i].clone();
      Arrays.sort(sorted);
      least[i] = sorted[Math.max(0, sorted.length - nearest)];
    }
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
  double[] means(double[] scores) {
    double[] means = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      double[] row = likeness[i];
      double sum = 0;
      double weights = 0;
      for (int j = 0; j < row.length; j++) {
        if (row[j] >= least[i]) {
          sum += row[j] * scores[j];
          weights += row[j];
        }
      }
      means[i] = weights == 0 ? 0 : sum / weights;
    }
    return means;
  }

  /** How alike the articles are to their nearest others, in the mean of all. */
  double cohesion() {
    double sum = 0;
    int near = 0;
    for (int i = 0; i < likeness.length; i++) {
      for (double like : likeness[i]) {
        if (like >= least[i]) {
          sum += like;
          near++;
        }
      }
    }
    return near == 0 ? 0 : sum / near;
  }
}
