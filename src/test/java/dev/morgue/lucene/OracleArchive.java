package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The generated collection in an index and in a matcher that uses none, with the queries that both
 * answer.
 *
 * @param index holds the articles in several segments, some of them as second versions
 */
record OracleArchive(
    LuceneIndex index, BruteForceMatcher matcher, Map<String, List<Clause>> queries) {

  static final int SIZE = 2_000;

  private static final class Shared {
    private static final OracleArchive ARCHIVE = build();
  }

  /** The same one for every test; it takes a second to make. */
  static OracleArchive shared() {
    return Shared.ARCHIVE;
  }

  private static OracleArchive build() {
    List<Article> articles = OracleArticles.of(7, SIZE);
    LuceneIndex index = LuceneIndex.inMemory();
    for (int segment = 0; segment < 4; segment++) {
      store(index, articles, segment);
    }
    BruteForceMatcher matcher = new BruteForceMatcher(articles, OracleArchive::run);
    return new OracleArchive(index, matcher, RandomQueries.of(1, matcher.articles(), 8));
  }

  /** Every quarter puts former texts under ids of the next one, which replaces them. */
  private static void store(LuceneIndex index, List<Article> articles, int segment) {
    int from = segment * SIZE / 4;
    int to = from + SIZE / 4;
    try (LuceneWriter writer = index.writer()) {
      for (int i = from; i < to; i++) {
        writer.put(articles.get(i), Evidence.NONE, run(articles.get(i)));
      }
      for (int i = to; i < Math.min(to + 40, SIZE); i++) {
        Article former = articles.get(i).toBuilder().body(articles.get(0).body()).build();
        writer.put(former, Evidence.NONE, "19991231-0");
      }
      writer.commit();
    }
  }

  private static String run(Article article) {
    return article.id().value().endsWith("7") ? "20240131-1" : "20240201-12";
  }

  /** What a facet calls the article by. */
  static List<String> labels(Field field, Article article) {
    return switch (field) {
      case BYLINE -> article.byline().people();
      case TOPIC -> article.topics();
      case SECTION -> present(article.section());
      case PUBLICATION -> present(article.publication());
      case COLUMN -> present(article.column());
      case KIND -> Stream.ofNullable(article.kind()).map(Kind::code).toList();
      case LANGUAGE -> List.of(article.language().isEmpty() ? "en" : article.language());
      case PUBLISHED ->
          Stream.ofNullable(article.published())
              .map(date -> Integer.toString(date.earliest().getYear()))
              .toList();
      case FLAG -> article.flags().stream().map(Flag::code).toList();
      case HEADLINE, STANDFIRST, BODY, URL, SOURCE, ID, RUN, WORDS ->
          throw new IllegalArgumentException(field.id());
    };
  }

  private static List<String> present(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /** Whether these hits are in order: by score, then newest, then id. */
  static boolean comesBefore(Hit one, Hit other) {
    if (one.score() != other.score()) {
      return one.score() > other.score();
    }
    PublicationDate left = one.published();
    PublicationDate right = other.published();
    if (left == null || right == null) {
      return left != null || (right == null && one.id().compareTo(other.id()) < 0);
    }
    int byDay = left.earliest().compareTo(right.earliest());
    return byDay > 0 || (byDay == 0 && one.id().compareTo(other.id()) < 0);
  }
}
