package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VicinityTest {

  private static final int STEMS = 3;

  /** An article by how much it has of sugar, beet and tin. */
  private static StemWeights weights(double... each) {
    StemWeights weights = new StemWeights(STEMS);
    for (int stem = 0; stem < STEMS; stem++) {
      if (each[stem] > 0) {
        weights.add(stem, each[stem]);
      }
    }
    return weights;
  }

  @Test
  void theNearestSayMoreTheNearerTheyAre() {
    List<StemWeights> articles =
        List.of(weights(1, 0, 0), weights(3, 4, 0), weights(0, 2, 0), weights(0, 0, 1));
    double[] scores = {1, 2, 4, 8};
    assertArrayEquals(
        new double[] {2, (0.6 * 1 + 0.8 * 4) / 1.4, 2, 0},
        new Vicinity(articles, STEMS, 2).means(scores),
        1e-9);
    assertArrayEquals(
        new double[] {2, 4, 2, 0}, new Vicinity(articles, STEMS, 1).means(scores), 1e-9);
  }

  @Test
  void cohesionIsTheMeanLikenessOfTheNearest() {
    List<StemWeights> articles = List.of(weights(1, 0, 0), weights(3, 4, 0), weights(0, 2, 0));
    assertEquals((0.6 + 0.8 + 0.8) / 3, new Vicinity(articles, STEMS, 1).cohesion(), 1e-9);
    assertEquals(0, new Vicinity(List.of(), STEMS, 1).cohesion(), 0);
  }

  @Test
  void oneAloneHasNobodyNear() {
    Vicinity one = new Vicinity(List.of(weights(1, 0, 0)), STEMS, 5);
    assertArrayEquals(new double[] {0}, one.means(new double[] {1}), 0);
    assertArrayEquals(new double[0], new Vicinity(List.of(), STEMS, 5).means(new double[0]), 0);
  }
}
