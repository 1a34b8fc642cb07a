package dev.morgue.lucene;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Ranked search on judged collections: plain Lucene with two of its analyzers and Morgue, on the
 * same articles and queries. Parameters are chosen on one half of the queries, by hash of their id;
 * both halves are printed.
 */
final class MeasureRanking {

  private static final int DEPTH = 1_000;
  private static final int PERMUTATIONS = 10_000;

  /** The systems, in the order they are printed; the last but one is what Morgue is held to. */
  private static final List<String> SYSTEMS = List.of("standard", "english", "morgue");

  /** What one system found for every query. */
  private record Run(
      Map<String, List<Effectiveness.Ranked>> results, Map<String, Effectiveness> scores) {

    Effectiveness mean(Predicate<String> queries) {
      return Effectiveness.mean(
          scores.entrySet().stream()
              .filter(score -> queries.test(score.getKey()))
              .map(Map.Entry::getValue)
              .toList());
    }
  }

  /** Answers plain words. */
  @FunctionalInterface
  private interface Ranking {
    List<Effectiveness.Ranked> search(String text, int most) throws IOException;
  }

  private final Path corpus;
  private final boolean perQuery;
  private final List<List<Run>> sets = new ArrayList<>();

  MeasureRanking(Path corpus, boolean perQuery) {
    this.corpus = corpus;
    this.perQuery = perQuery;
  }

  /** Half of the queries, on which parameters may be chosen; the other half only reports. */
  static boolean isForChoice(String query) {
    return (query.hashCode() * 0x9E3779B9) >= 0;
  }

  /** Measures the sets and prints a table; TREC runs go to the folder in the property runs. */
  void print(List<String> names) throws IOException {
    System.out.printf(
        "%-9s %-9s %7s %7s %7s %7s | %-15s | %-15s%n",
        "set", "", "MAP", "nDCG@10", "P@10", "R@100", "choice half", "other half");
    for (String name : names) {
      RelevanceSet set = RelevanceSet.read(corpus.resolve(name), corpus.resolve(name));
      List<Run> runs = runs(set);
      sets.add(runs);
      for (int i = 0; i < runs.size(); i++) {
        print(name, SYSTEMS.get(i), List.of(runs.get(i)));
        write(name, SYSTEMS.get(i), runs.get(i));
      }
      Map<String, Effectiveness> before = runs.get(1).scores();
      Map<String, Effectiveness> after = runs.get(2).scores();
      System.out.printf(
          Locale.ROOT,
          "%-9s %-9s %7.4f %7.4f   morgue against english, %d queries%n",
          name,
          "p-value",
          pValue(before, after, Effectiveness::map),
          pValue(before, after, Effectiveness::ndcg10),
          before.size());
      if (perQuery) {
        printQueries(set, before, after);
      }
    }
    for (int i = 0; i < SYSTEMS.size(); i++) {
      int system = i;
      print("mean", SYSTEMS.get(i), sets.stream().map(runs -> runs.get(system)).toList());
    }
  }

  private static void print(String set, String system, List<Run> runs) {
    Effectiveness all = mean(runs, query -> true);
    Effectiveness choice = mean(runs, MeasureRanking::isForChoice);
    Effectiveness other = mean(runs, query -> !isForChoice(query));
    System.out.printf(
        Locale.ROOT,
        "%-9s %-9s %7.4f %7.4f %7.4f %7.4f | %7.4f %7.4f | %7.4f %7.4f%n",
        set,
        system,
        all.map(),
        all.ndcg10(),
        all.p10(),
        all.recall100(),
        choice.map(),
        choice.ndcg10(),
        other.map(),
        other.ndcg10());
  }

  private static Effectiveness mean(List<Run> runs, Predicate<String> queries) {
    return Effectiveness.mean(runs.stream().map(run -> run.mean(queries)).toList());
  }

  private static List<Run> runs(RelevanceSet set) throws IOException {
    try (PlainLucene standard = new PlainLucene(new StandardAnalyzer(), set.articles());
        PlainLucene english = new PlainLucene(new EnglishAnalyzer(), set.articles());
        ArchiveRanking morgue = new ArchiveRanking(set.articles())) {
      return List.of(
          run(set, standard::search), run(set, english::search), run(set, morgue::search));
    }
  }

  private static Run run(RelevanceSet set, Ranking ranking) throws IOException {
    Map<String, List<Effectiveness.Ranked>> results = new LinkedHashMap<>();
    Map<String, Effectiveness> scores = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, Integer>> judged : set.grades().entrySet()) {
      String query = judged.getKey();
      List<Effectiveness.Ranked> ranked = ranking.search(set.text(query), DEPTH);
      results.put(query, ranked);
      scores.put(query, Effectiveness.of(judged.getValue(), ranked));
    }
    return new Run(results, scores);
  }

  private static void write(String set, String system, Run run) throws IOException {
    String folder = System.getProperty("runs");
    if (folder == null) {
      return;
    }
    Path file = Files.createDirectories(Path.of(folder)).resolve(set + "." + system + ".run");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      run.results()
          .forEach((query, ranked) -> {
            for (int i = 0; i < ranked.size(); i++) {
              Effectiveness.Ranked hit = ranked.get(i);
              out.println(
                  query + " Q0 " + hit.id() + ' ' + (i + 1) + ' ' + hit.score() + ' ' + system);
            }
          });
      if (out.checkError()) {
        throw new UncheckedIOException(new IOException("cannot write " + file));
      }
    }
  }

  /** Queries by what they gained in average precision, worst first. */
  private static void printQueries(
      RelevanceSet set, Map<String, Effectiveness> before, Map<String, Effectiveness> after) {
    List<String> queries = new ArrayList<>(before.keySet());
    ToDoubleFunction<String> gain = query -> map(after, query) - map(before, query);
    queries.sort(
        (one, other) -> Double.compare(gain.applyAsDouble(one), gain.applyAsDouble(other)));
    for (String query : queries) {
      System.out.printf(
          Locale.ROOT,
          "  %+.4f %.4f %s %s%n",
          gain.applyAsDouble(query),
          map(after, query),
          query,
          set.text(query));
    }
  }

  private static double map(Map<String, Effectiveness> scores, String query) {
    return Objects.requireNonNull(scores.get(query)).map();
  }

  /** Share of random exchanges of the two systems' figures with a difference at least as large. */
  private static double pValue(
      Map<String, Effectiveness> before,
      Map<String, Effectiveness> after,
      ToDoubleFunction<Effectiveness> measure) {
    double[] differences =
        before.keySet().stream()
            .mapToDouble(query ->
                measure.applyAsDouble(after.get(query)) - measure.applyAsDouble(before.get(query)))
            .toArray();
    double observed = 0;
    for (double difference : differences) {
      observed += difference;
    }
    SplittableRandom random = new SplittableRandom(1);
    int atLeast = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      if (Math.abs(sum) >= Math.abs(observed) - 1e-12) {
        atLeast++;
      }
    }
    return (double) atLeast / PERMUTATIONS;
  }
}
