package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.lucene.Effectiveness.Ranked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectivenessTest {

  /** Figures of trec_eval's semantics, worked out by hand. */
  @Test
  void aSmallRunIsScoredAsTrecEvalDoes() {
    Map<String, Integer> grades = Map.of("a", 2, "b", 1, "c", 1, "d", 0);
    List<Ranked> results =
        List.of(
            new Ranked("x", 5),
            new Ranked("b", 4),
            new Ranked("a", 3),
            new Ranked("d", 3),
            new Ranked("y", 1));
    Effectiveness scores = Effectiveness.of(grades, results);
    assertEquals((1 / 2.0 + 2 / 4.0) / 3, scores.map(), 1e-4);
    double ideal = 2 + 0.63093 + 0.5;
    assertEquals((0.63093 + 2 * 0.43068) / ideal, scores.ndcg10(), 1e-4);
    assertEquals(scores.ndcg10(), scores.ndcg5(), 1e-4);
    assertEquals(0.2, scores.p10(), 1e-4);
    assertEquals(2 / 3.0, scores.recall100(), 1e-4);
  }

  @Test
  void aQueryWithoutResultsScoresNothing() {
    assertEquals(new Effectiveness(0, 0, 0, 0, 0), Effectiveness.of(Map.of("a", 1), List.of()));
  }
}
