package dev.morgue.extract;

import dev.morgue.extract.DecisionTrees.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Fits a sum of small decision trees to labelled rows by gradient boosting of the logistic loss
 * with second-order leaf values. Source: Chen and Guestrin, XGBoost, 2016.
 */
final class TreeTrainer {

  /**
   * How to fit.
   *
   * @param trees number of trees
   * @param leaves most leaves of a tree
   * @param rate share of each tree's step that is taken
   * @param least least sum of second derivatives in a leaf
   * @param ridge penalty on leaf values
   * @param columns share of the features that a tree may use
   */
  record Settings(int trees, int leaves, double rate, double least, double ridge, double columns) {}

  private static final int BINS = 48;

  private final Settings settings;
  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private final int width;
  private final float[][] edges;
  private final byte[][] bins;
  private final double[] gradient;
  private final double[] curvature;

  /** Draws the features of each tree; decision 22 says how this drawing was chosen. */
  private final Random random = new Random(7);

  TreeTrainer(Settings settings, float[][] rows, float[] labels, float[] weights) {
    this.settings = settings;
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
    width = rows[0].length;
    edges = new float[width][];
    bins = new byte[width][rows.length];
    gradient = new double[rows.length];
    curvature = new double[rows.length];
    for (int feature = 0; feature < width; feature++) {
      bin(feature);
    }
  }

  private void bin(int feature) {
    float[] sorted = new float[rows.length];
    for (int at = 0; at < rows.length; at++) {
      sorted[at] = rows[at][feature];
    }
    Arrays.sort(sorted);
    List<Float> cuts = new ArrayList<>();
    for (int bin = 1; bin < BINS; bin++) {
      int at = (int) ((long) bin * rows.length / BINS);
      float cut = sorted[at];
      if (cut > sorted[0] && (cuts.isEmpty() || cut > cuts.getLast())) {
        cuts.add(cut);
      }
    }
    if (cuts.isEmpty() && sorted[rows.length - 1] > sorted[0]) {
      cuts.add(sorted[rows.length - 1]);
    }
    for (int tail : new int[] {200, 50}) {
      float cut = sorted[Math.max(0, rows.length - rows.length / tail)];
      if (!cuts.isEmpty() && cut > cuts.getLast()) {
        cuts.add(cut);
      }
    }
    edges[feature] = new float[cuts.size()];
    for (int at = 0; at < cuts.size(); at++) {
      edges[feature][at] = cuts.get(at);
    }
    for (int at = 0; at < rows.length; at++) {
      int place = Arrays.binarySearch(edges[feature], rows[at][feature]);
      bins[feature][at] = (byte) (place >= 0 ? place + 1 : -place - 1);
    }
  }

  List<List<TreeNode>> fit() {
    List<List<TreeNode>> trees = new ArrayList<>();
    double[] sums = new double[rows.length];
    double up = 0;
    double all = 0;
    for (int at = 0; at < rows.length; at++) {
      up += labels[at] * weights[at];
      all += weights[at];
    }
    float start = (float) Math.log(up / (all - up));
    Arrays.fill(sums, start);
    trees.add(List.of(new TreeNode(-1, 0, 0, 0, start)));
    for (int tree = 0; tree < settings.trees; tree++) {
      for (int at = 0; at < rows.length; at++) {
        double p = 1 / (1 + Math.exp(-sums[at]));
        gradient[at] = weights[at] * (labels[at] - p);
        curvature[at] = weights[at] * p * (1 - p);
      }
      trees.add(grow(sums));
    }
    return trees;
  }

  private static final class Leaf {
    int node;
    int[] members = new int[0];
    double g;
    double h;
    double gain;
    int feature = -1;
    int bin;
  }

  private List<TreeNode> grow(double[] sums) {
    boolean[] usable = new boolean[width];
    for (int feature = 0; feature < width; feature++) {
      usable[feature] = random.nextDouble() < settings.columns && edges[feature].length > 0;
    }
    Leaf root = new Leaf();
    root.members = new int[rows.length];
    for (int at = 0; at < rows.length; at++) {
      root.members[at] = at;
    }
    List<TreeNode> nodes = new ArrayList<>();
    nodes.add(new TreeNode(-1, 0, 0, 0, 0));
    measure(root, usable);
    List<Leaf> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < settings.leaves) {
      Leaf best = leaves.getFirst();
      for (Leaf leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.gain <= 1e-6) {
        break;
      }
      leaves.remove(best);
      leaves.addAll(split(best, nodes, usable));
    }
    for (Leaf leaf : leaves) {
      float value = (float) value(leaf);
      nodes.set(leaf.node, new TreeNode(-1, 0, 0, 0, value));
      for (int at : leaf.members) {
        sums[at] += value;
      }
    }
    return nodes;
  }

  private double value(Leaf leaf) {
    return settings.rate * leaf.g / (leaf.h + settings.ridge);
  }

  private List<Leaf> split(Leaf leaf, List<TreeNode> nodes, boolean[] usable) {
    Leaf left = new Leaf();
    Leaf right = new Leaf();
    int[] members = leaf.members;
    int[] low = new int[members.length];
    int[] high = new int[members.length];
    int lows = 0;
    int highs = 0;
    for (int at : members) {
      if (bins[leaf.feature][at] <= leaf.bin) {
        low[lows++] = at;
      } else {
        high[highs++] = at;
      }
    }
    left.members = Arrays.copyOf(low, lows);
    right.members = Arrays.copyOf(high, highs);
    left.node = nodes.size();
    right.node = nodes.size() + 1;
    nodes.set(
        leaf.node,
        new TreeNode(
            leaf.feature,
            edges[leaf.feature][leaf.bin],
            left.node,
            right.node,
            (float) value(leaf)));
    nodes.add(new TreeNode(-1, 0, 0, 0, 0));
    nodes.add(new TreeNode(-1, 0, 0, 0, 0));
    measure(left, usable);
    measure(right, usable);
    return List.of(left, right);
  }

  /** Finds the split with the greatest gain. */
  private void measure(Leaf leaf, boolean[] usable) {
    for (int at : leaf.members) {
      leaf.g += gradient[at];
      leaf.h += curvature[at];
    }
    double whole = leaf.g * leaf.g / (leaf.h + settings.ridge);
    for (int feature = 0; feature < width; feature++) {
      if (!usable[feature]) {
        continue;
      }
      int size = edges[feature].length + 1;
      double[] g = new double[size];
      double[] h = new double[size];
      byte[] places = bins[feature];
      for (int at : leaf.members) {
        g[places[at]] += gradient[at];
        h[places[at]] += curvature[at];
      }
      double lowG = 0;
      double lowH = 0;
      for (int bin = 0; bin + 1 < size; bin++) {
        lowG += g[bin];
        lowH += h[bin];
        double highG = leaf.g - lowG;
        double highH = leaf.h - lowH;
        if (lowH < settings.least || highH < settings.least) {
          continue;
        }
        double gain =
            lowG * lowG / (lowH + settings.ridge)
                + highG * highG / (highH + settings.ridge)
                - whole;
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.feature = feature;
          leaf.bin = bin;
        }
      }
    }
  }
}
