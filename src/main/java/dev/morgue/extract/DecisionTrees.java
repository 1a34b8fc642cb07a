package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A sum of small decision trees, which gives the log-odds of something from a row of features.
 * Written as one line a tree, each node as {@code feature<threshold?left:right} or as the value of
 * a leaf, nodes by their index in the line.
 */
final class DecisionTrees {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern SIGN = Pattern.compile("[<?:=]");

  /** For each tree where its nodes start; node fields lie side by side in the arrays. */
  private final int[] roots;

  /** What a node asks for; -1 for a leaf. */
  private final int[] features;

  private final float[] thresholds;

  /** Where a node's left child stands; the right one follows it. */
  private final int[] lefts;

  /** A leaf's value; at an inner node the mean of the values below it, for explanations. */
  private final float[] values;

  private final LeafSieve sieve;

  /** One node: a leaf has feature -1. */
  record TreeNode(int feature, float threshold, int left, int right, float value) {}

  DecisionTrees(List<List<TreeNode>> trees) {
    sieve = new LeafSieve(trees);
    int size = trees.stream().mapToInt(List::size).sum();
    roots = new int[trees.size()];
    features = new int[size];
    thresholds = new float[size];
    lefts = new int[size];
    values = new float[size];
    int at = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = at;
      at = put(trees.get(tree), at);
    }
  }

  /** Puts a tree's nodes level by level, so that brothers are neighbours; returns the end. */
  private int put(List<TreeNode> tree, int start) {
    List<TreeNode> order = new ArrayList<>();
    order.add(tree.get(0));
    for (int at = 0; at < order.size(); at++) {
      TreeNode node = order.get(at);
      features[start + at] = node.feature;
      thresholds[start + at] = node.threshold;
      values[start + at] = node.value;
      if (node.feature >= 0) {
        lefts[start + at] = start + order.size();
        order.add(tree.get(node.left));
        order.add(tree.get(node.right));
      }
    }
    return start + order.size();
  }

  /** Reads what {@link #lines} writes. */
  static DecisionTrees parse(List<String> lines) {
    List<List<TreeNode>> trees = new ArrayList<>();
    for (String line : lines) {
      List<TreeNode> nodes = new ArrayList<>();
      for (String node : SPACE.split(line, -1)) {
        String[] parts = SIGN.split(node, -1);
        nodes.add(
            parts.length == 1
                ? new TreeNode(-1, 0, 0, 0, Float.parseFloat(parts[0]))
                : new TreeNode(
                    Integer.parseInt(parts[0]),
                    Float.parseFloat(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]),
                    Float.parseFloat(parts[4])));
      }
      trees.add(nodes);
    }
    return new DecisionTrees(trees);
  }

  /** One line a tree. */
  static List<String> lines(List<List<TreeNode>> trees) {
    List<String> lines = new ArrayList<>();
    for (List<TreeNode> tree : trees) {
      List<String> nodes = new ArrayList<>();
      for (TreeNode node : tree) {
        String value = String.format(Locale.ROOT, "%.3f", node.value);
        nodes.add(
            node.feature < 0
                ? value
                : node.feature
                    + "<"
                    + node.threshold
                    + "?"
                    + node.left
                    + ":"
                    + node.right
                    + "="
                    + value);
      }
      lines.add(String.join(" ", nodes));
    }
    return lines;
  }

  /** The probability for a row. */
  float probability(float[] row) {
    return probabilities(1, at -> row)[0];
  }

  /** The probabilities for so many rows, each of which is asked for once. */
  float[] probabilities(int count, IntFunction<float[]> rows) {
    float[] sums = sieve.sums(count, rows);
    for (int at = 0; at < count; at++) {
      sums[at] = (float) (1 / (1 + Math.exp(-sums[at])));
    }
    return sums;
  }

  /** What each feature added to the log-odds of a row. */
  float[] contributions(float[] row) {
    float[] contributions = new float[row.length];
    for (int root : roots) {
      int node = root;
      while (features[node] >= 0) {
        int next = lefts[node] + (row[features[node]] < thresholds[node] ? 0 : 1);
        contributions[features[node]] += values[next] - values[node];
        node = next;
      }
    }
    return contributions;
  }
}
