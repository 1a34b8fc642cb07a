package dev.morgue.extract;

import dev.morgue.extract.DecisionTrees.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Adds up trees without walking through them. Each inner node that a row fails, as its value is not
 * below the threshold, strikes out the leaves on its left; the first leaf of a tree that is left
 * over is the one that a walk would have come to. Source: Lucchese et al., QuickScorer, 2015. What
 * all nodes of one feature strike out together depends only on how many of its thresholds a value
 * has reached, and is known beforehand.
 */
final class LeafSieve {

  /** A bit in a byte for each: what is read while a row is judged stays near the processor. */
  private static final int MOST_LEAVES = Byte.SIZE;

  /** Trees side by side in a long, the first in its lowest bits. */
  private static final int TREES = Long.SIZE / MOST_LEAVES;

  /** The features that nodes ask for. */
  private final int[] features;

  /** Where the thresholds of each of them begin, and at last where those of the last one end. */
  private final int[] starts;

  private final float[] thresholds;

  /** So many longs have a bit for each leaf. */
  private final int width;

  /** For each threshold the leaves left over by a value that reaches it, and the lower ones. */
  private final long[][] left;

  /** The values of each tree's leaves from left to right, those of the first tree first. */
  private final float[] leaves;

  /**
   * An inner node: the feature that it asks for, and the leaves of its tree that it strikes out.
   */
  private record Test(int feature, float threshold, int tree, long struck) {}

  LeafSieve(List<List<TreeNode>> forest) {
    width = (forest.size() + TREES - 1) / TREES;
    leaves = new float[width * TREES * MOST_LEAVES];
    List<Test> tests = new ArrayList<>();
    for (int tree = 0; tree < forest.size(); tree++) {
      collect(forest.get(tree), 0, tree, 0, tests);
    }
    tests.sort(Comparator.comparingInt(Test::feature).thenComparingDouble(Test::threshold));
    features = tests.stream().mapToInt(Test::feature).distinct().toArray();
    starts = new int[features.length + 1];
    float[] different = new float[tests.size()];
    long[][] sets = new long[tests.size()][];
    int feature = 0;
    int size = 0;
    for (int at = 0; at < tests.size(); at++) {
      Test test = tests.get(at);
      boolean next = at > 0 && test.feature != tests.get(at - 1).feature;
      if (next) {
        starts[++feature] = size;
      }
      if (size == starts[feature] || test.threshold != different[size - 1]) {
        sets[size] = size == starts[feature] ? all() : sets[size - 1].clone();
        different[size++] = test.threshold;
      }
      int shift = test.tree % TREES * MOST_LEAVES;
      sets[size - 1][test.tree / TREES] &= ~(test.struck << shift);
    }
    starts[features.length] = size;
    thresholds = Arrays.copyOf(different, size);
    left = Arrays.copyOf(sets, size);
  }

  private long[] all() {
    long[] all = new long[width];
    Arrays.fill(all, -1);
    return all;
  }

  /** Numbers the leaves below a node from {@code leaf} on; returns the number after the last. */
  private int collect(List<TreeNode> nodes, int at, int tree, int leaf, List<Test> tests) {
    TreeNode node = nodes.get(at);
    if (node.feature() < 0) {
      if (leaf == MOST_LEAVES) {
        throw new IllegalArgumentException("tree " + tree + " has more than " + leaf + " leaves");
      }
      leaves[tree * MOST_LEAVES + leaf] = node.value();
      return leaf + 1;
    }
    int middle = collect(nodes, node.left(), tree, leaf, tests);
    long onTheLeft = ((1L << (middle - leaf)) - 1) << leaf;
    tests.add(new Test(node.feature(), node.threshold(), tree, onTheLeft));
    return collect(nodes, node.right(), tree, middle, tests);
  }

  /** For each of so many rows the sum of the values of the leaves that it comes to. */
  float[] sums(int count, IntFunction<float[]> rows) {
    float[] sums = new float[count];
    long[] first = new long[width];
    long[] second = new long[width];
    int at = 0;
    for (; at + 1 < count; at += 2) {
      strike(rows.apply(at), first);
      strike(rows.apply(at + 1), second);
      sumTwo(first, second, sums, at);
    }
    if (at < count) {
      strike(rows.apply(at), first);
      sums[at] = sum(first);
    }
    return sums;
  }

  /** Makes {@code alive} the leaves that are left over for a row. */
  private void strike(float[] row, long[] alive) {
    Arrays.fill(alive, -1);
    for (int feature = 0; feature < features.length; feature++) {
      float value = row[features[feature]];
      int start = starts[feature];
      int above = start;
      while (above < starts[feature + 1] && value >= thresholds[above]) {
        above++;
      }
      if (above > start) {
        and(alive, left[above - 1]);
      }
    }
  }

  private static void and(long[] alive, long[] others) {
    for (int some = 0; some < alive.length; some++) {
      alive[some] &= others[some];
    }
  }

  /** Two sums side by side: each waits for its last addition, and not for the other's. */
  private void sumTwo(long[] first, long[] second, float[] sums, int at) {
    float one = 0;
    float two = 0;
    int leaf = 0;
    for (int some = 0; some < width; some++) {
      for (int shift = 0; shift < Long.SIZE; shift += MOST_LEAVES) {
        one += leaves[leaf + Long.numberOfTrailingZeros(first[some] >>> shift)];
        two += leaves[leaf + Long.numberOfTrailingZeros(second[some] >>> shift)];
        leaf += MOST_LEAVES;
      }
    }
    sums[at] = one;
    sums[at + 1] = two;
  }

  private float sum(long[] alive) {
    float sum = 0;
    int leaf = 0;
    for (long some : alive) {
      for (int shift = 0; shift < Long.SIZE; shift += MOST_LEAVES) {
        sum += leaves[leaf + Long.numberOfTrailingZeros(some >>> shift)];
        leaf += MOST_LEAVES;
      }
    }
    return sum;
  }
}
