package dev.morgue.lucene;

import java.util.Arrays;

/** Some stems of a {@link Vocabulary}, in the order they were added, each with a weight. */
final class StemWeights {

  private final int[] stems;
  private final double[] weights;
  private int size;

  /** Without any yet. */
  StemWeights(int most) {
    stems = new int[most];
    weights = new double[most];
  }

  /** Adds a stem that is not there yet. */
  void add(int stem, double weight) {
    stems[size] = stem;
    weights[size] = weight;
    size++;
  }

  /** How many stems there are. */
  int size() {
    return size;
  }

  /** The stem at that place, counted from 0. */
  int stem(int at) {
    return stems[at];
  }

  /** The weight at that place. */
  double weight(int at) {
    return weights[at];
  }

  /** The stem's weight; 0 if it is not there. */
  double of(int stem) {
    for (int i = 0; i < size; i++) {
      if (stems[i] == stem) {
        return weights[i];
      }
    }
    return 0;
  }

  /** The weight that so many are not below, equal ones counted each; 0 if there are fewer. */
  double greatest(int rank) {
    double[] sorted = Arrays.copyOf(weights, size);
    Arrays.sort(sorted);
    return rank > size ? 0 : sorted[size - rank];
  }

  /** Square root of the sum of the squares. */
  double norm() {
    double squares = 0;
    for (int i = 0; i < size; i++) {
      squares += weights[i] * weights[i];
    }
    return Math.sqrt(squares);
  }

  /** The weights by their stems' numbers, 0 for those that are not there. */
  double[] spread(int vocabulary) {
    double[] spread = new double[vocabulary];
    for (int i = 0; i < size; i++) {
      spread[stems[i]] = weights[i];
    }
    return spread;
  }

  /** Sum of the products with weights that were spread. */
  double times(double[] spread) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[i] * spread[stems[i]];
    }
    return sum;
  }
}
