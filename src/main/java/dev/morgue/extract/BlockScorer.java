package dev.morgue.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely each block of a page belongs to the article's text. A first sum of trees judges
 * each block by itself and its place; a second one judges it again with the first scores of the
 * blocks around it.
 */
final class BlockScorer {

  private static final String RESOURCE = "block-trees.txt";

  /** First line of the resource: the features that the trees were fitted to. */
  static final String FEATURES =
      "features " + List.of(BlockFeatures.NAMES, BlockContext.NAMES).hashCode();

  /**
   * Half of the blocks score less at first and are not judged again: of 17,000 on real pages none
   * of them came to more than .03 then.
   */
  private static final float HOPELESS = 0.005f;

  private final DecisionTrees alone;
  private final DecisionTrees inContext;

  BlockScorer(DecisionTrees alone, DecisionTrees inContext) {
    this.alone = alone;
    this.inContext = inContext;
  }

  /** The scorer that comes with the program. */
  static BlockScorer shared() {
    return Shared.SCORER;
  }

  private static final class Shared {
    static final BlockScorer SCORER = read();

    private static BlockScorer read() {
      try (InputStream in =
          Objects.requireNonNull(BlockScorer.class.getResourceAsStream(RESOURCE))) {
        List<String> lines =
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        if (!lines.getFirst().equals(FEATURES)) {
          throw new IllegalStateException(
              RESOURCE + " was fitted to other features: run scripts/fit-body-trees");
        }
        int gap = lines.indexOf("");
        return new BlockScorer(
            DecisionTrees.parse(lines.subList(1, gap)),
            DecisionTrees.parse(lines.subList(gap + 1, lines.size())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A judgement on each block.
   *
   * @param probabilities of being body text
   * @param rows what the first judgement saw; none for what no judgement saw
   * @param context what the second one saw besides
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Scores(float[] probabilities, float[] @Nullable [] rows, BlockContext context) {

    /** What the second judgement sees of a block; none if there was no judgement. */
    float @Nullable [] row(int at) {
      return rows[at] == null ? null : context.added(at, rows[at]);
    }
  }

  Scores score(PageShape shape, float[] @Nullable [] rows) {
    float[] first = new float[rows.length];
    judge(alone, at -> rows[at] != null, at -> rows[at], first);
    Scores scores = new Scores(first.clone(), rows, new BlockContext(shape, first));
    judge(inContext, at -> first[at] >= HOPELESS, scores::row, scores.probabilities);
    return scores;
  }

  /** Sets the probabilities of some blocks. */
  private static void judge(
      DecisionTrees trees, IntPredicate which, IntFunction<float[]> rows, float[] probabilities) {
    int[] some = IntStream.range(0, probabilities.length).filter(which).toArray();
    float[] judged = trees.probabilities(some.length, at -> rows.apply(some[at]));
    for (int at = 0; at < some.length; at++) {
      probabilities[some[at]] = judged[at];
    }
  }

  /** The rows of the second judgement: those of the first, and what the first found around. */
  static float[][] context(PageShape shape, float[] @Nullable [] rows, float[] first) {
    Scores scores = new Scores(first, rows, new BlockContext(shape, first));
    float[][] longer = new float[rows.length][];
    Arrays.setAll(longer, scores::row);
    return longer;
  }

  /**
   * What each feature of a row of the second judgement added to the log-odds; what the block's own
   * first score added stands with the features which that score is made of.
   */
  float[] contributions(float[] row) {
    float[] sums = inContext.contributions(row);
    int own = BlockFeatures.NAMES.size();
    float[] first = alone.contributions(Arrays.copyOf(row, own));
    float share = 0;
    for (float part : first) {
      share += Math.abs(part);
    }
    float score = Math.abs(sums[own]);
    for (int at = 0; at < own && share > 0; at++) {
      sums[at] += first[at] * score / share;
    }
    sums[own] = 0;
    return sums;
  }
}
