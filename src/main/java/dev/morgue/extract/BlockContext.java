package dev.morgue.extract;

import java.util.Arrays;
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

  /** Where in a row these features begin. */
  private static final int FIRST = BlockFeatures.NAMES.size();

  private static final int NEAR = 6;
  private static final float SURE = 0.6f;

  private final List<TextBlock> blocks;
  private final PageShape shape;
  private final float[] scores;

  /** For each region, by its order, the scores of the blocks counted for it and their lengths. */
  private final float[] regionScores;

  private final float[] regionLengths;

  /** The same for each layout. */
  private final float[] layoutScores;

  private final float[] layoutLengths;

  /** For each block the likely body text before it. */
  private final double[] before;

  private final Distances since;
  private final Distances until;
  private final double body;

  /** How far each block is from one that is surely body text, in blocks and in other text. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Distances(float[] blocks, float[] otherText) {}

  BlockContext(PageShape shape, float[] scores) {
    this.shape = shape;
    this.blocks = shape.blocks;
    this.scores = scores;
    regionScores = new float[shape.regions];
    regionLengths = new float[shape.regions];
    layoutScores = new float[shape.layouts()];
    layoutLengths = new float[shape.layouts()];
    before = new double[scores.length];
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      before[at] = sum;
      sum += mass(at);
      TextBlock block = blocks.get(at);
      Region parent = block.region().blockParent();
      countFor(parent, at);
      countFor(parent.blockParent(), at);
      int layout = shape.layoutOf(block.region()).order;
      layoutScores[layout] += scores[at] * length(at);
      layoutLengths[layout] += length(at);
    }
    body = Math.max(1, sum);
    since = distances(0, 1);
    until = distances(scores.length - 1, -1);
  }

  private double mass(int at) {
    return scores[at] * PageShape.plainChars(blocks.get(at));
  }

  private void countFor(Region region, int at) {
    regionScores[region.order] += scores[at] * length(at);
    regionLengths[region.order] += length(at);
  }

  private int length(int at) {
    return 10 + blocks.get(at).text().length();
  }

  /** A block's row of {@link BlockFeatures}, made longer by what the scores around it say. */
  float[] added(int at, float[] own) {
    float[] row = Arrays.copyOf(own, FIRST + NAMES.size());
    row[FIRST] = scores[at];
    for (int step = 1; step <= 3; step++) {
      row[FIRST + 4 - step] = at >= step ? scores[at - step] : 0;
      row[FIRST + 3 + step] = at + step < scores.length ? scores[at + step] : 0;
    }
    row[FIRST + 7] = mean(at - NEAR, at);
    row[FIRST + 8] = mean(at + 1, at + 1 + NEAR);
    row[FIRST + 12] = (float) (before[at] / body);
    row[FIRST + 13] = (float) ((body - before[at] - mass(at)) / body);
    row[FIRST + 14] = since.blocks[at];
    row[FIRST + 15] = until.blocks[at];
    row[FIRST + 16] = since.otherText[at];
    row[FIRST + 17] = until.otherText[at];
    groupFeatures(row, blocks.get(at));
    row[FIRST + 20] = (float) body;
    return row;
  }

  private float mean(int from, int to) {
    double sum = 0;
    double weight = 0;
    for (int at = Math.max(0, from); at < Math.min(scores.length, to); at++) {
      sum += scores[at] * length(at);
      weight += length(at);
    }
    return weight == 0 ? 0 : (float) (sum / weight);
  }

  private void groupFeatures(float[] row, TextBlock block) {
    int parent = block.region().blockParent().order;
    int grand = block.region().blockParent().blockParent().order;
    int layout = shape.layoutOf(block.region()).order;
    row[FIRST + 9] = regionScores[parent] / regionLengths[parent];
    row[FIRST + 10] = regionScores[grand] / regionLengths[grand];
    row[FIRST + 11] = layoutScores[layout] / layoutLengths[layout];
    row[FIRST + 18] = (float) (regionScores[parent] / body);
    row[FIRST + 19] = (float) (regionScores[grand] / body);
    row[FIRST + 21] = (float) (layoutScores[layout] / body);
  }

  /** How far it is to the nearest block that is surely body text, in the order of the steps. */
  private Distances distances(int from, int step) {
    Distances distances = new Distances(new float[scores.length], new float[scores.length]);
    int steps = 99;
    float other = 99;
    for (int at = from; at >= 0 && at < scores.length; at += step) {
      distances.blocks[at] = steps;
      distances.otherText[at] = other;
      boolean sure = isSure(at);
      steps = sure ? 1 : Math.min(99, steps + 1);
      other = sure ? 0 : Math.min(99, other + (1 - scores[at]) * length(at) / 100);
    }
    return distances;
  }

  private boolean isSure(int at) {
    return scores[at] > SURE && PageShape.plainChars(blocks.get(at)) > 80;
  }
}
