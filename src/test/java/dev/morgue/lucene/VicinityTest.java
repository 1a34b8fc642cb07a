package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VicinityTest {

  @Test
  void theNearestSayMoreTheNearerTheyAre() {
    Vicinity vicinity =
        new Vicinity(
            List.of(
                Map.of("sugar", 1.0),
                Map.of("sugar", 3.0, "beet", 4.0),
                Map.of("beet", 2.0),
                Map.of("tin", 1.0)));
    double[] scores = {1, 2, 4, 8};
    assertArrayEquals(
        new double[] {2, (0.6 * 1 + 0.8 * 4) / 1.4, 2, 0}, vicinity.ofNearest(2, scores), 1e-9);
    assertArrayEquals(new double[] {2, 4, 2, 0}, vicinity.ofNearest(1, scores), 1e-9);
  }

  @Test
  void oneAloneHasNobodyNear() {
    Vicinity vicinity = new Vicinity(List.of(Map.of("sugar", 1.0)));
    assertArrayEquals(new double[] {0}, vicinity.ofNearest(5, new double[] {1}), 0);
    assertArrayEquals(new double[0], new Vicinity(List.of()).ofNearest(5, new double[0]), 0);
  }
}
