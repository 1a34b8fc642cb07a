package dev.morgue.lucene;

import java.util.Arrays;
import java.util.List;

/** How alike some articles are among themselves: the cosines of their weighted words. */
final class Vicinity {

  private final double[][] likeness;

  /** The likeness from which on an article is one of the nearest, for each. */
  private final double[] least;

  /**
   * Compares articles, each given as the weights of its words.
   *
   * @param vocabulary how many words there are
   * @param nearest how many others are near an article
   */
  Vicinity(List<StemWeights> articles, int vocabulary, int nearest) {
    likeness = new double[articles.size()][articles.size()];
    double[] norms = articles.stream().mapToDouble(StemWeights::norm).toArray();
    for (int i = 0; i < likeness.length; i++) {
      double[] one = articles.get(i).spread(vocabulary);
      for (int j = 0; j < i; j++) {
        double product = articles.get(j).times(one);
        likeness[i][j] = product == 0 ? 0 : product / (norms[i] * norms[j]);
        likeness[j][i] = likeness[i][j];
      }
    }
    least = new double[likeness.length];
    for (int i = 0; i < least.length; i++) {
      double[] sorted = likeness[i].clone();
      Arrays.sort(sorted);
      least[i] = sorted[Math.max(0, sorted.length - nearest)];
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
