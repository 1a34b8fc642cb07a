package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Measures ranked search on judged collections, beside plain Lucene with its English analyzer on
 * the same articles and queries.
 */
public final class MeasureRelevance {

  private static final int DEPTH = 1_000;
  private static final int RELATED_DEPTH = 20;
  private static final String REUTERS = "reuters";
  private static final String COUNTER = "debates-counter";
  private static final int PERMUTATIONS = 10_000;

  private MeasureRelevance() {}

  /** Arguments: the folder of the collections, then names of sets; {@code -q} lists queries. */
  public static void main(String[] args) throws IOException {
    List<String> names = new ArrayList<>(List.of(args));
    boolean perQuery = names.remove("-q");
    Path corpus = Path.of(names.remove(0));
    boolean related = names.isEmpty() || names.contains(REUTERS) || names.contains(COUNTER);
    if (names.isEmpty()) {
      names.addAll(List.of("time", "cisi", "cacm", "debates"));
    }
    System.out.printf(
        "%-10s %-8s %7s %7s %7s %7s %7s%n",
        "set", "", "queries", "MAP", "nDCG@10", "P@10", "R@100");
    List<Effectiveness> plain = new ArrayList<>();
    List<Effectiveness> morgue = new ArrayList<>();
    names.removeAll(List.of(REUTERS, COUNTER));
    for (String name : names) {
      RelevanceSet set = RelevanceSet.read(corpus.resolve(name), corpus.resolve(name));
      Map<String, Effectiveness> after = morgue(set);
      Map<String, Effectiveness> before = plain(set);
      plain.add(Effectiveness.mean(before.values()));
      morgue.add(Effectiveness.mean(after.values()));
      print(name, "lucene", before.size(), plain.getLast());
      print(name, "morgue", after.size(), morgue.getLast());
      System.out.printf(
          "%-10s p-value %23.4f %7.4f%n",
          name,
          pValue(before, after, Effectiveness::map),
          pValue(before, after, Effectiveness::ndcg10));
      if (perQuery) {
        printQueries(set, before, after);
      }
    }
    if (!names.isEmpty()) {
      print("mean", "lucene", names.size(), Effectiveness.mean(plain));
      print("mean", "morgue", names.size(), Effectiveness.mean(morgue));
    }
    if (related) {
      related(RelevanceSet.read(corpus.resolve(REUTERS), corpus.resolve(REUTERS)).withoutTopics());
      related(RelevanceSet.read(corpus.resolve(COUNTER), corpus.resolve("debates")));
    }
  }

  /** Related coverage: earlier articles in the news, any in the debates. */
  private static void related(RelevanceSet set) {
    Map<String, Article> articles = new LinkedHashMap<>();
    set.articles().forEach(article -> articles.put(article.id().value(), article));
    Period period = set.name().equals(REUTERS) ? Period.EARLIER : Period.ALL;
    List<Effectiveness> scores = new ArrayList<>();
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      index(set, index);
      set.grades()
          .forEach((query, grades) -> {
            Article article = Objects.requireNonNull(articles.get(query));
            RelatedRequest request = new RelatedRequest(article, period, true, RELATED_DEPTH);
            List<Effectiveness.Ranked> ranked =
                index.related(request).stream()
                    .map(hit -> new Effectiveness.Ranked(hit.id().value(), hit.score()))
                    .toList();
            scores.add(Effectiveness.of(grades, ranked));
          });
    }
    Effectiveness mean = Effectiveness.mean(scores);
    System.out.printf(
        "%-15s related  %4d queries, nDCG@5 %.4f, nDCG@10 %.4f%n",
        set.name(), scores.size(), mean.ndcg5(), mean.ndcg10());
  }

  private static void print(String set, String system, int queries, Effectiveness mean) {
    System.out.printf(
        "%-10s %-8s %7d %7.4f %7.4f %7.4f %7.4f%n",
        set, system, queries, mean.map(), mean.ndcg10(), mean.p10(), mean.recall100());
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
          "  %+.4f %.4f %s %s%n",
          gain.applyAsDouble(query), map(after, query), query, set.text(query));
    }
  }

  private static double map(Map<String, Effectiveness> scores, String query) {
    return Objects.requireNonNull(scores.get(query)).map();
  }

  private static Map<String, Effectiveness> plain(RelevanceSet set) throws IOException {
    Map<String, Effectiveness> scores = new LinkedHashMap<>();
    try (PlainLucene lucene = new PlainLucene(new EnglishAnalyzer(), set.articles())) {
      for (Map.Entry<String, Map<String, Integer>> judged : set.grades().entrySet()) {
        String text = set.text(judged.getKey());
        scores.put(
            judged.getKey(), Effectiveness.of(judged.getValue(), lucene.search(text, DEPTH)));
      }
    }
    return scores;
  }

  private static Map<String, Effectiveness> morgue(RelevanceSet set) {
    Map<String, Effectiveness> scores = new LinkedHashMap<>();
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      index(set, index);
      set.grades()
          .forEach((query, grades) ->
              scores.put(query, Effectiveness.of(grades, search(index, set.text(query)))));
    }
    return scores;
  }

  private static void index(RelevanceSet set, LuceneIndex index) {
    try (LuceneWriter writer = index.writer()) {
      for (Article article : set.articles()) {
        ArchiveWriter.Put unused = writer.put(article, Evidence.NONE, "measure");
      }
      writer.commit();
    }
  }

  private static List<Effectiveness.Ranked> search(LuceneIndex index, String text) {
    SearchRequest request =
        SearchRequest.of(new SearchRequest.Query.AnyWord(text))
            .withWindow(0, DEPTH)
            .withSnippets(0);
    return index.search(request).hits().stream()
        .map(hit -> new Effectiveness.Ranked(hit.id().value(), hit.score()))
        .toList();
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
