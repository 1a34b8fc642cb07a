package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.extract.DecisionTrees.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LeafSieveTest {

  private static final int FEATURES = 12;

  @Test
  void rowsOfAnyNumberComeToTheLeavesThatAWalkComesTo() {
    Random random = new Random(7);
    List<List<TreeNode>> forest = new ArrayList<>();
    for (int tree = 0; tree < 37; tree++) {
      List<TreeNode> nodes = new ArrayList<>();
      grow(nodes, 3, random);
      forest.add(nodes);
    }
    LeafSieve sieve = new LeafSieve(forest);
    for (int count = 0; count <= 19; count++) {
      float[][] rows = new float[count][];
      float[] walked = new float[count];
      for (int at = 0; at < count; at++) {
        rows[at] = at % 5 == 4 ? rows[at - 1] : row(random);
        walked[at] = walk(forest, rows[at]);
      }
      assertArrayEquals(walked, sieve.sums(rows), 0f);
    }
  }

  @Test
  void valueAtTheThresholdGoesRight() {
    List<TreeNode> tree =
        List.of(
            new TreeNode(0, 1, 1, 2, 0),
            new TreeNode(-1, 0, 0, 0, 3),
            new TreeNode(-1, 0, 0, 0, 5));
    float[] sums = new LeafSieve(List.of(tree)).sums(new float[][] {{0.5f}, {1}});
    assertEquals(3, sums[0]);
    assertEquals(5, sums[1]);
  }

  /** Some values are the same in many rows, as they are on a page. */
  private static float[] row(Random random) {
    float[] row = new float[FEATURES];
    for (int feature = 0; feature < FEATURES; feature++) {
      row[feature] = feature < 3 ? 2 : random.nextInt(feature);
    }
    return row;
  }

  private static int grow(List<TreeNode> nodes, int levels, Random random) {
    int at = nodes.size();
    nodes.add(new TreeNode(-1, 0, 0, 0, random.nextFloat()));
    if (levels > 0 && random.nextInt(5) > 0) {
      int left = grow(nodes, levels - 1, random);
      int right = grow(nodes, levels - 1, random);
      nodes.set(
          at, new TreeNode(random.nextInt(FEATURES), random.nextInt(FEATURES), left, right, 0));
    }
    return at;
  }

  private static float walk(List<List<TreeNode>> forest, float[] row) {
    float sum = 0;
    for (List<TreeNode> nodes : forest) {
      TreeNode node = nodes.get(0);
      while (node.feature() >= 0) {
        node = nodes.get(row[node.feature()] < node.threshold() ? node.left() : node.right());
      }
      sum += node.value();
    }
    return sum;
  }
}
