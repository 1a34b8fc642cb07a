package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.matches;
import static dev.morgue.lucene.Archive.ofBodies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.article.ArticleBuilder;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.query.QueryParser;
import dev.morgue.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many words, languages and alternatives near each other. */
class ProximityTest {

  private static String found(LuceneIndex index, String query) {
    return matches(index, QueryParser.parse(query));
  }

  /** Articles a, b, c ... and after them one in each of many languages. */
  private static LuceneIndex inManyLanguages(String... bodies) {
    List<ArticleBuilder> articles = new ArrayList<>();
    for (String body : bodies) {
      String id = String.valueOf((char) ('a' + articles.size()));
      articles.add(article(id).language(body.charAt(0) < 128 ? "en" : "ja").body(body));
    }
    for (String language : Stemmers.languages()) {
      articles.add(article("x-" + language).language(language).body("Nothing near."));
    }
    return Archive.of(articles.toArray(ArticleBuilder[]::new));
  }

  @Test
  void hyphenedWordsMayBeNearEachOtherInAnyNumberOfLanguages() {
    try (LuceneIndex index =
        inManyLanguages(
            "A well-known firm, with full-time and part-time clerks.",
            "Well-known for clerks that are, in our long experience, full-time, not part-time.")) {
      assertEquals("a", found(index, "well-known w/5 full-time w/5 part-time"));
      assertEquals("", found(index, "state-of-the-art w/5 mother-in-law"));
    }
  }

  @Test
  void wordsWithoutSpacesMayBeNearEachOtherInAnyNumberOfLanguages() {
    try (LuceneIndex index = inManyLanguages("駅前の時計は電車のために立っていた。", "時計が止まった。町の古い電車は、まだ走っている。")) {
      assertEquals("a", found(index, "時計 w/5 電車"));
      assertEquals("a", found(index, "時計 w/s 電車"));
      assertEquals("", found(index, "新聞紙 w/5 駅前広場"));
    }
  }

  @Test
  void aPatternNearAWordMayStandForThousandsOfWords() {
    StringBuilder words = new StringBuilder("labour");
    for (int i = 0; i < 3000; i++) {
      words.append(" con").append(i);
    }
    try (LuceneIndex index =
        ofBodies(words.toString(), "Labour and a contract.", "A contract, no word on labour.")) {
      assertEquals("a b", found(index, "con* pre/3 labour OR labour pre/3 con*"));
      assertEquals("a b", found(index, "con* w/3 labour"));
      assertEquals("a b c", found(index, "*on* w/5 *abou*"));
      assertEquals("", found(index, "con29* w/5 contract"));
    }
  }

  @Test
  void manyAlternativesMayStandOnBothSides() {
    StringBuilder left = new StringBuilder("harbour");
    StringBuilder right = new StringBuilder("toll");
    for (int i = 0; i < 60; i++) {
      left.append(" OR left").append(i);
      right.append(" OR right").append(i);
    }
    try (LuceneIndex index =
        ofBodies(
            "The harbour toll.", "The left7 and right59.", "The harbour. Two words or toll.")) {
      assertEquals("a b", found(index, "(" + left + ") w/2 (" + right + ")"));
    }
  }

  @Test
  void aQueryOfMoreWordsThanCanBeJoinedSaysSo() {
    List<Clause> words = new ArrayList<>();
    for (int i = 0; i < 1_100; i++) {
      words.add(new Clause.Word("w" + i));
    }
    SearchRequest request = SearchRequest.of(new SearchRequest.Query.Parsed(new Clause.Or(words)));
    try (LuceneIndex index = ofBodies("Harbour.")) {
      InvalidRequestException refused =
          assertThrows(InvalidRequestException.class, () -> index.search(request));
      assertEquals(
          "the query joins more than 1024 words or alternatives in one place: leave some out, or"
              + " ask in several queries",
          refused.getMessage());
    }
  }
}
