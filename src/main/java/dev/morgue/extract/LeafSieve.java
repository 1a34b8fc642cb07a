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
 * over is the one that a walk would have come to. The nodes are sorted by feature and threshold, so
 * that those which a row fails lie side by side. Source: Lucchese et al., QuickScorer, 2015.
 */
final class LeafSieve {

  /** A bit in a byte for each: what is read while a row is judged stays near the processor. */
  private static final int MOST_LEAVES = Byte.SIZE;

  /** The features that nodes ask for. */
  private final int[] features;

  /** Where the thresholds of each of them begin, and at last where those of the last one end. */
  private final int[] starts;

  private final float[] thresholds;

  /** Where the nodes of each threshold begin, and at last where those of the last one end. */
  private final int[] nodes;

  /** The tree that each node is of, and the leaves that it does not strike out. */
  private final int[] trees;

  private final byte[] others;

  /** The values of each tree's leaves from left to right, those of the first tree first. */
  private final float[] leaves;

  private final int size;

  private record Test(int feature, float threshold, int tree, int others) {}

  LeafSieve(List<List<TreeNode>> forest) {
    size = forest.size();
    leaves = new float[size * MOST_LEAVES];
    List<Test> tests = new ArrayList<>();
    for (int tree = 0; tree < size; tree++) {
      collect(forest.get(tree), 0, tree, 0, tests);
    }
    tests.sort(Comparator.comparingInt(Test::feature).thenComparingDouble(Test::threshold));
    features = tests.stream().mapToInt(Test::feature).distinct().toArray();
    starts = new int[features.length + 1];
    trees = new int[tests.size()];
    others = new byte[tests.size()];
    float[] different = new float[tests.size()];
    int[] firsts = new int[tests.size() + 1];
    int feature = 0;
    int threshold = 0;
    for (int at = 0; at < tests.size(); at++) {
      Test test = tests.get(at);
      boolean next = at > 0 && test.feature != tests.get(at - 1).feature;
      if (next) {
        starts[++feature] = threshold;
      }
      if (at == 0 || next || test.threshold != different[threshold - 1]) {
        firsts[threshold] = at;
        different[threshold++] = test.threshold;
      }
      trees[at] = test.tree;
      others[at] = (byte) test.others;
    }
    starts[features.length] = threshold;
    firsts[threshold] = tests.size();
    thresholds = Arrays.copyOf(different, threshold);
    nodes = Arrays.copyOf(firsts, threshold + 1);
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
    int onTheLeft = ((1 << (middle - leaf)) - 1) << leaf;
    tests.add(new Test(node.feature(), node.threshold(), tree, ~onTheLeft));
    return collect(nodes, node.right(), tree, middle, tests);
  }

  /** For each of so many rows the sum of the values of the leaves that it comes to. */
  float[] sums(int count, IntFunction<float[]> rows) {
    float[] sums = new float[count];
    int at = 0;
    for (; at + 1 < count; at += 2) {
      sumTwo(alive(rows.apply(at)), alive(rows.apply(at + 1)), sums, at);
    }
    if (at < count) {
      sums[at] = sum(alive(rows.apply(at)));
    }
    return sums;
  }

  /** The leaves of each tree that are left over for a row. */
  private byte[] alive(float[] row) {
    byte[] alive = new byte[size];
    Arrays.fill(alive, (byte) -1);
    for (int feature = 0; feature < features.length; feature++) {
      float value = row[features[feature]];
      int above = starts[feature];
      while (above < starts[feature + 1] && value >= thresholds[above]) {
        above++;
      }
      for (int at = nodes[starts[feature]]; at < nodes[above]; at++) {
        alive[trees[at]] &= others[at];
      }
    }
    return alive;
  }

  /** Two sums side by side: each waits for its last addition, and not for the other's. */
  private void sumTwo(byte[] first, byte[] second, float[] sums, int at) {
    float one = 0;
    float two = 0;
    for (int tree = 0; tree < size; tree++) {
      int leaf = tree * MOST_LEAVES;
      one += leaves[leaf + Integer.numberOfTrailingZeros(first[tree])];
      two += leaves[leaf + Integer.numberOfTrailingZeros(second[tree])];
    }
    sums[at] = one;
    sums[at + 1] = two;
  }

  private float sum(byte[] alive) {
    float sum = 0;
    for (int tree = 0; tree < size; tree++) {
      sum += leaves[tree * MOST_LEAVES + Integer.numberOfTrailingZeros(alive[tree])];
    }
    return sum;
  }
}
