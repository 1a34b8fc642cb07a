package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VicinityTest {

  @Test
  void theNearestSayMoreTheNearerTheyAre() {
    List<Map<String, Double>> articles =
        List.of(
            Map.of("sugar", 1.0),
            Map.of("sugar", 3.0, "beet", 4.0),
            Map.of("beet", 2.0),
            Map.of("tin", 1.0));
    double[] scores = {1, 2, 4, 8};
    assertArrayEquals(
        new double[] {2, (0.6 * 1 + 0.8 * 4) / 1.4, 2, 0},
        new Vicinity(articles, 2).means(scores),
        1e-9);
    assertArrayEquals(new double[] {2, 4, 2, 0}, new Vicinity(articles, 1).means(scores), 1e-9);
  }

  @Test
  void cohesionIsTheMeanLikenessOfTheNearest() {
    List<Map<String, Double>> articles =
        List.of(Map.of("sugar", 1.0), Map.of("sugar", 3.0, "beet", 4.0), Map.of("beet", 2.0));
    assertEquals((0.6 + 0.8 + 0.8) / 3, new Vicinity(articles, 1).cohesion(), 1e-9);
    assertEquals(0, new Vicinity(List.of(), 1).cohesion(), 0);
  }

  @Test
  void oneAloneHasNobodyNear() {
    Vicinity one = new Vicinity(List.of(Map.of("sugar", 1.0)), 5);
    assertArrayEquals(new double[] {0}, one.means(new double[] {1}), 0);
    assertArrayEquals(new double[0], new Vicinity(List.of(), 5).means(new double[0]), 0);
  }
}
