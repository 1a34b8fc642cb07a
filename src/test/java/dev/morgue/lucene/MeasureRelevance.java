package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Measures ranked search and related coverage on judged collections. */
public final class MeasureRelevance {

  private static final String USAGE =
      "usage: measure-relevance [-q] [CORPUS [SET...]], CORPUS a folder with judged collections";

  private static final int RELATED_DEPTH = 20;
  private static final String REUTERS = "reuters";
  private static final String COUNTER = "debates-counter";

  private MeasureRelevance() {}

  /**
   * Arguments: the folder of the collections, then names of sets; {@code -q} lists queries. Exits
   * with 2 on wrong usage.
   */
  public static void main(String[] args) throws IOException {
    List<String> names = new ArrayList<>(List.of(args));
    boolean perQuery = names.remove("-q");
    if (names.isEmpty() || !Files.isDirectory(Path.of(names.get(0)))) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Path corpus = Path.of(names.remove(0));
    boolean related = names.isEmpty() || names.contains(REUTERS) || names.contains(COUNTER);
    if (names.isEmpty()) {
      names.addAll(List.of("time", "cisi", "cacm", "debates"));
    }
    names.removeAll(List.of(REUTERS, COUNTER));
    if (!names.isEmpty()) {
      new MeasureRanking(corpus, perQuery).print(names);
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
    Map<String, Effectiveness> scores = new LinkedHashMap<>();
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
            scores.put(query, Effectiveness.of(grades, ranked));
          });
    }
    print(set.name(), "all", scores, query -> true);
    print(set.name(), "choice half", scores, MeasureRanking::isForChoice);
    print(set.name(), "other half", scores, query -> !MeasureRanking.isForChoice(query));
  }

  private static void print(
      String set, String part, Map<String, Effectiveness> scores, Predicate<String> queries) {
    List<Effectiveness> chosen =
        scores.entrySet().stream()
            .filter(score -> queries.test(score.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    Effectiveness mean = Effectiveness.mean(chosen);
    System.out.printf(
        Locale.ROOT,
        "%-15s related %-11s %4d queries, nDCG@5 %.4f, nDCG@10 %.4f%n",
        set,
        part,
        chosen.size(),
        mean.ndcg5(),
        mean.ndcg10());
  }

  private static void index(RelevanceSet set, LuceneIndex index) {
    try (LuceneWriter writer = index.writer()) {
      for (Article article : set.articles()) {
        ArchiveWriter.Put unused = writer.put(article, Evidence.NONE, "measure");
      }
      writer.commit();
    }
  }
}
