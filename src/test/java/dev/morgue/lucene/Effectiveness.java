package dev.morgue.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well one query's results are ordered, as trec_eval counts it: ties by id, descending; at most
 * 1,000 results; gain is the grade, discount is log2(rank + 1).
 */
record Effectiveness(double map, double ndcg5, double ndcg10, double p10, double recall100) {

  private static final int DEPTH = 1_000;

  /** One result. */
  record Ranked(String id, float score) {}

  /** Scores the results of one query against its grades. */
  static Effectiveness of(Map<String, Integer> grades, Collection<Ranked> results) {
    List<Integer> gains =
        results.stream()
            .sorted(Comparator.comparing(Ranked::score).thenComparing(Ranked::id).reversed())
            .limit(DEPTH)
            .map(result -> Math.max(0, grades.getOrDefault(result.id(), 0)))
            .toList();
    List<Integer> ideal =
        grades.values().stream()
            .filter(grade -> grade > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    double precisions = 0;
    int found = 0;
    for (int i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        found++;
        precisions += (double) found / (i + 1);
      }
    }
    return new Effectiveness(
        precisions / ideal.size(),
        gain(gains, 5) / gain(ideal, 5),
        gain(gains, 10) / gain(ideal, 10),
        relevant(gains, 10) / 10.0,
        (double) relevant(gains, 100) / ideal.size());
  }

  private static double gain(List<Integer> gains, int depth) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static long relevant(List<Integer> gains, int depth) {
    return gains.stream().limit(depth).filter(gain -> gain > 0).count();
  }

  /** The mean over queries. */
  static Effectiveness mean(Collection<Effectiveness> all) {
    return new Effectiveness(
        all.stream().mapToDouble(Effectiveness::map).average().orElse(0),
        all.stream().mapToDouble(Effectiveness::ndcg5).average().orElse(0),
        all.stream().mapToDouble(Effectiveness::ndcg10).average().orElse(0),
        all.stream().mapToDouble(Effectiveness::p10).average().orElse(0),
        all.stream().mapToDouble(Effectiveness::recall100).average().orElse(0));
  }
}
