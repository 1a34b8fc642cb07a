package dev.morgue.extract;

import java.util.IdentityHashMap;
import java.util.List;

/** Describes each block by how likely the blocks around it are to be body text. */
final class BlockContext {

  /** Names of the features by index, for people. */
  static final List<String> NAMES =
      List.of(
          "own first score",
          "first score three before",
          "first score two before",
          "first score before",
          "first score after",
          "first score two after",
          "first score three after",
          "scores before",
          "scores after",
          "scores in parent",
          "scores in grandparent",
          "scores in layout",
          "body before",
          "body after",
          "blocks since body",
          "blocks to body",
          "other text since body",
          "other text to body",
          "share of body in parent",
          "share of body in grandparent",
          "length of body",
          "share of body in layout");

  private static final int NEAR = 6;
  private static final float SURE = 0.6f;

  private final List<TextBlock> blocks;
  private final PageShape shape;
  private final float[] scores;
  private final float[][] rows;
  private final IdentityHashMap<Object, float[]> groups = new IdentityHashMap<>();
  private final double body;

  BlockContext(PageShape shape, float[] scores) {
    this.shape = shape;
    this.blocks = shape.blocks;
    this.scores = scores;
    rows = new float[scores.length][NAMES.size()];
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      sum += mass(at);
      TextBlock block = blocks.get(at);
      Region parent = block.region().blockParent();
      add(parent, at);
      add(parent.blockParent(), at);
      add(shape.layoutOf(block.region()), at);
    }
    body = Math.max(1, sum);
  }

  private double mass(int at) {
    return scores[at] * PageShape.plainChars(blocks.get(at));
  }

  private void add(Object group, int at) {
    float[] sums = groups.computeIfAbsent(group, key -> new float[2]);
    sums[0] += scores[at] * length(at);
    sums[1] += length(at);
  }

  private int length(int at) {
    return 10 + blocks.get(at).text().length();
  }

  /** One row for each block. */
  float[][] rows() {
    double before = 0;
    for (int at = 0; at < rows.length; at++) {
      float[] row = rows[at];
      row[0] = scores[at];
      for (int step = 1; step <= 3; step++) {
        row[4 - step] = at >= step ? scores[at - step] : 0;
        row[3 + step] = at + step < rows.length ? scores[at + step] : 0;
      }
      row[7] = mean(at - NEAR, at);
      row[8] = mean(at + 1, at + 1 + NEAR);
      row[12] = (float) (before / body);
      row[13] = (float) ((body - before - mass(at)) / body);
      before += mass(at);
      groupFeatures(row, blocks.get(at));
      row[20] = (float) body;
    }
    distances();
    return rows;
  }

  private float mean(int from, int to) {
    double sum = 0;
    double weight = 0;
    for (int at = Math.max(0, from); at < Math.min(rows.length, to); at++) {
      sum += scores[at] * length(at);
      weight += length(at);
    }
    return weight == 0 ? 0 : (float) (sum / weight);
  }

  private void groupFeatures(float[] row, TextBlock block) {
    Region parent = block.region().blockParent();
    float[] inParent = groups.getOrDefault(parent, new float[2]);
    float[] inGrand = groups.getOrDefault(parent.blockParent(), new float[2]);
    float[] inLayout = groups.getOrDefault(shape.layoutOf(block.region()), new float[2]);
    row[9] = inParent[0] / inParent[1];
    row[10] = inGrand[0] / inGrand[1];
    row[11] = inLayout[0] / inLayout[1];
    row[18] = (float) (inParent[0] / body);
    row[19] = (float) (inGrand[0] / body);
    row[21] = (float) (inLayout[0] / body);
  }

  /** How far it is to the nearest block that is surely body text, in blocks and in other text. */
  private void distances() {
    int steps = 99;
    float other = 99;
    for (int at = 0; at < rows.length; at++) {
      rows[at][14] = steps;
      rows[at][16] = other;
      boolean sure = isSure(at);
      steps = sure ? 1 : Math.min(99, steps + 1);
      other = sure ? 0 : Math.min(99, other + (1 - scores[at]) * length(at) / 100);
    }
    steps = 99;
    other = 99;
    for (int at = rows.length - 1; at >= 0; at--) {
      rows[at][15] = steps;
      rows[at][17] = other;
      boolean sure = isSure(at);
      steps = sure ? 1 : Math.min(99, steps + 1);
      other = sure ? 0 : Math.min(99, other + (1 - scores[at]) * length(at) / 100);
    }
  }

  private boolean isSure(int at) {
    return scores[at] > SURE && PageShape.plainChars(blocks.get(at)) > 80;
  }
}
