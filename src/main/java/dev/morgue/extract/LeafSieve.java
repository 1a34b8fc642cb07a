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

  /** So many longs have a bit for each leaf: few, and as many for each forest, to be fast. */
  private static final int WIDTH = 8;

  private static final int MOST_TREES = WIDTH * TREES;

  /** The features that nodes ask for. */
  private final int[] features;

  /** Where the thresholds of each of them begin. */
  private final int[] starts;

  /** In rising order for each feature, and after the last one a number that no value reaches. */
  private final float[] thresholds;

  /** For each threshold the leaves left over by a value that reaches it, and the lower ones. */
  private final long[] left;

  /** The values of each tree's leaves from left to right, those of the first tree first. */
  private final float[] leaves = new float[MOST_TREES * MOST_LEAVES];

  /**
   * An inner node: the feature that it asks for, and the leaves of its tree that it strikes out.
   */
  private record Test(int feature, float threshold, int tree, long struck) {}

  LeafSieve(List<List<TreeNode>> forest) {
    if (forest.size() > MOST_TREES) {
      throw new IllegalArgumentException(forest.size() + " trees, where " + MOST_TREES + " fit");
    }
    List<Test> tests = new ArrayList<>();
    for (int tree = 0; tree < forest.size(); tree++) {
      collect(forest.get(tree), 0, tree, 0, tests);
    }
    tests.sort(Comparator.comparingInt(Test::feature).thenComparingDouble(Test::threshold));
    features = tests.stream().mapToInt(Test::feature).distinct().toArray();
    starts = new int[features.length];
    float[] different = new float[tests.size() + features.length];
    long[] sets = new long[different.length * WIDTH];
    int size = 0;
    int next = 0;
    for (int feature = 0; feature < features.length; feature++) {
      starts[feature] = size;
      long[] over = new long[WIDTH];
      Arrays.fill(over, -1);
      while (next < tests.size() && tests.get(next).feature == features[feature]) {
        Test test = tests.get(next++);
        over[test.tree / TREES] &= ~(test.struck << (test.tree % TREES * MOST_LEAVES));
        if (size == starts[feature] || test.threshold != different[size - 1]) {
          different[size++] = test.threshold;
        }
        System.arraycopy(over, 0, sets, (size - 1) * WIDTH, WIDTH);
      }
      different[size++] = Float.NaN;
    }
    thresholds = Arrays.copyOf(different, size);
    left = Arrays.copyOf(sets, size * WIDTH);
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
    long[] alive = new long[WIDTH];
    for (int at = 0; at < count; at++) {
      strike(rows.apply(at), alive);
      for (int some = 0; some < WIDTH; some++) {
        sums[at] += sum(alive[some], some * TREES * MOST_LEAVES);
      }
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
      while (value >= thresholds[above]) {
        above++;
      }
      if (above > start) {
        int set = (above - 1) * WIDTH;
        for (int some = 0; some < WIDTH; some++) {
          alive[some] &= left[set + some];
        }
      }
    }
  }

  /** The sum for the trees of one long; by itself it does not wait for that of another. */
  private float sum(long alive, int leaf) {
    float sum = 0;
    for (int tree = 0; tree < TREES; tree++) {
      long own = alive >>> (tree * MOST_LEAVES);
      sum += leaves[leaf + tree * MOST_LEAVES + Long.numberOfTrailingZeros(own)];
    }
    return sum;
  }
}
