package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.extract.DecisionTrees.TreeNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeafSieveTest {

  private static final int FEATURES = 7;

  @Test
  void addsUpWhatAWalkThroughEachTreeComesTo() {
    Random random = new Random(5);
    for (int trees = 1; trees <= 64; trees++) {
      List<List<TreeNode>> forest = new ArrayList<>();
      for (int tree = 0; tree < trees; tree++) {
        forest.add(tree(random));
      }
      float[][] rows = new float[50][FEATURES];
      float[] walked = new float[rows.length];
      for (int row = 0; row < rows.length; row++) {
        for (int feature = 0; feature < FEATURES; feature++) {
          rows[row][feature] = value(random);
        }
        for (List<TreeNode> tree : forest) {
          walked[row] += walk(tree, rows[row]);
        }
      }
      assertArrayEquals(walked, new LeafSieve(forest).sums(rows.length, at -> rows[at]), 1e-3f);
    }
  }

  @Test
  void moreTreesThanThereIsRoomForAreRefused() {
    List<List<TreeNode>> forest = Collections.nCopies(65, List.of(leaf(1)));
    assertThrows(IllegalArgumentException.class, () -> new LeafSieve(forest));
  }

  /** Thresholds are among the values, so that many a value is equal to one. */
  private static float value(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> Float.POSITIVE_INFINITY;
      case 1 -> Float.NEGATIVE_INFINITY;
      case 2 -> -0f;
      default -> random.nextInt(9) / 4f - 1;
    };
  }

  /** A tree of up to eight leaves. */
  private static List<TreeNode> tree(Random random) {
    List<TreeNode> nodes = new ArrayList<>(List.of(leaf(random.nextInt(100) / 10f)));
    int splits = random.nextInt(8);
    while (splits > 0) {
      int at = random.nextInt(nodes.size());
      if (nodes.get(at).feature() < 0) {
        float threshold = random.nextInt(9) / 4f - 1;
        nodes.set(
            at,
            new TreeNode(random.nextInt(FEATURES), threshold, nodes.size(), nodes.size() + 1, 0));
        nodes.add(leaf(random.nextInt(100) / 10f));
        nodes.add(leaf(random.nextInt(100) / 10f));
        splits--;
      }
    }
    return nodes;
  }

  private static TreeNode leaf(float value) {
    return new TreeNode(-1, 0, 0, 0, value);
  }

  private static float walk(List<TreeNode> tree, float[] row) {
    TreeNode node = tree.get(0);
    while (node.feature() >= 0) {
      node = tree.get(row[node.feature()] < node.threshold() ? node.left() : node.right());
    }
    return node.value();
  }
}
