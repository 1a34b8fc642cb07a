package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.ArticleBuilder;
import dev.morgue.search.SearchRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * In each archive the articles {@code a} and {@code b} score the same by their words, so that
 * {@code a} comes first unless something adds to {@code b}.
 */
class CompoundsTest {

  private static String ranked(String language, String text, String... bodies) {
    return ranked(language, text, true, bodies);
  }

  /** Which of the first two bodies comes first. */
  private static String ranked(String language, String text, boolean expand, String... bodies) {
    List<ArticleBuilder> articles = new ArrayList<>();
    for (String body : bodies) {
      String id = String.valueOf((char) ('a' + articles.size()));
      articles.add(article(id).language(language).body(body));
    }
    try (LuceneIndex index = Archive.of(articles.toArray(ArticleBuilder[]::new))) {
      SearchRequest request =
          SearchRequest.of(new SearchRequest.Query.AnyWord(text)).withExpand(expand);
      return String.join(
          " ",
          index.search(request).hits().stream()
              .map(hit -> hit.id().value())
              .filter(id -> id.equals("a") || id.equals("b"))
              .toList());
    }
  }

  private static final String[] CARE = {
    "The care that a town takes of health is poor.",
    "The care that a town takes of health is healthcare.",
    "Healthcare is dear.",
    "A road was closed."
  };

  private static final String[] SHARING = {
    "Timesharing is the sharing of a time that is dear.",
    "Timesharing is the time sharing of a that is dear.",
    "Sharing takes time.",
    "A road was closed."
  };

  @Test
  void neighboursScoreTheirClosedWriting() {
    assertEquals("b a", ranked("en", "health care", CARE));
    assertEquals("b a", ranked("en", "health-care", CARE));
    assertEquals("a b", ranked("en", "health care", false, CARE));
    assertEquals("a b", ranked("en", "health and care", CARE));
  }

  @Test
  void aClosedWritingScoresItsPartsSideBySide() {
    assertEquals("b a", ranked("en", "timesharing", SHARING));
    assertEquals("a b", ranked("en", "timesharing", false, SHARING));
  }

  @Test
  void whatOneArticleAloneWritesClosedIsNoWord() {
    assertEquals(
        "a b",
        ranked(
            "en",
            "health care",
            "The care that a town takes of health is poor.",
            "The care that a town takes of health is healthcare."));
  }

  @Test
  void aWordThatIsMoreCommonThanItsPartsIsNotTakenApart() {
    assertEquals(
        "a b",
        ranked(
            "en",
            "network",
            "A network is at work on the net that is torn.",
            "A network is at the net work on that is torn.",
            "The network is old.",
            "A road was closed."));
  }

  @Test
  void partsMayBeLinkedByLetters() {
    assertEquals(
        "b a",
        ranked(
            "de",
            "Arbeit Markt",
            "Der Markt, auf dem Arbeit knapp ist, heißt Wochenmarkt.",
            "Der Markt, auf dem Arbeit knapp ist, heißt Arbeitsmarkt.",
            "Am Arbeitsmarkt tut sich wenig.",
            "Eine Straße war gesperrt."));
    assertEquals(
        "b a",
        ranked(
            "de",
            "Arbeitsmarkt",
            "Arbeitsmarkt: Markt, so sagen sie, der Arbeit.",
            "Arbeitsmarkt: Arbeit-Markt, so sagen sie, der.",
            "Arbeit gibt es am Markt.",
            "Eine Straße war gesperrt."));
  }

  @Test
  void whatIsWrittenOtherwiseDoesNotMatch() {
    assertEquals("", ranked("en", "healthcare", "Health care.", "Health-care.", "Healthcare."));
    assertEquals("", ranked("en", "health care", "Healthcare.", "Healthcare.", "Health. Care."));
  }

  /** By its words {@code a} has more, with {@code future} counted again {@code b} has. */
  @Test
  void aClosedWritingOfWhichTheStemIsTheFirstPartAddsNothing() {
    List<String> bodies =
        new ArrayList<>(
            List.of(
                "The future lies, it lies there.",
                "The future lies, a future there.",
                "The future is near."));
    bodies.addAll(Collections.nCopies(11, "A road was closed."));
    assertEquals("a b", ranked("en", "future lies", bodies.toArray(String[]::new)));
  }
}
