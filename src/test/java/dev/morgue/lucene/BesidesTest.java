package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.and;
import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.or;
import static dev.morgue.lucene.Archive.phrase;
import static dev.morgue.lucene.Archive.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.Byline;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.Besides;
import dev.morgue.search.Explanation;
import dev.morgue.search.Explanation.Kind;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Gist;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Suggestion;
import dev.morgue.search.Timeline;
import dev.morgue.search.Timeline.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a search tells besides its hits. */
class BesidesTest {

  private static SearchResult search(LuceneIndex index, Clause clause, Besides besides) {
    return index.search(
        SearchRequest.of(new SearchRequest.Query.Parsed(clause)).withBesides(besides));
  }

  private static ArticleBuilder dated(String id, String date, String body) {
    return article(id).published(PublicationDate.parse(date).orElseThrow()).body(body);
  }

  private static LuceneIndex floods() {
    return Archive.of(
        dated("a", "1998-12-31", "A flood."),
        dated("b", "1999-01-01", "No rain."),
        dated("c", "1999-01-03", "A flood."),
        dated("d", "1999-01-04", "A flood."),
        dated("e", "1999-03", "A flood."),
        dated("f", "1999", "A flood."),
        dated("g", "2003-05-05", "Drought."),
        article("h").body("A flood without a date."));
  }

  private static List<String> rows(LuceneIndex index, Unit unit) {
    Timeline timeline = search(index, word("flood"), Besides.NOTHING.withTimeline(unit)).timeline();
    assertNotNull(timeline);
    List<String> rows = new ArrayList<>();
    for (Timeline.Period period : timeline.periods()) {
      rows.add(unit.label(period.start()) + " " + period.count() + "/" + period.archive());
    }
    rows.add(timeline.inexact() + " inexact, " + timeline.undated() + " undated");
    return rows;
  }

  @Test
  void aTimelineCountsMatchesBesideTheArchive() {
    try (LuceneIndex index = floods()) {
      assertEquals(List.of("1998 1/1", "1999 4/5", "0 inexact, 1 undated"), rows(index, Unit.YEAR));
      assertEquals(
          List.of("1998-12 1/1", "1999-01 2/3", "1999-03 1/1", "1 inexact, 1 undated"),
          rows(index, Unit.MONTH));
      assertEquals(
          List.of("1998-W53 2/3", "1999-W01 1/1", "2 inexact, 1 undated"), rows(index, Unit.WEEK));
      assertEquals(
          List.of(
              "1998-12-31 1/1",
              "1999-01-01 0/1",
              "1999-01-03 1/1",
              "1999-01-04 1/1",
              "2 inexact, 1 undated"),
          rows(index, Unit.DAY));
    }
  }

  @Test
  void aTimelineComesWithFacetsAndHitsInOnePass() {
    try (LuceneIndex index = floods()) {
      SearchRequest request =
          SearchRequest.of(new SearchRequest.Query.Parsed(word("flood")))
              .withFacets(Set.of(Field.PUBLISHED), 10)
              .withBesides(Besides.NOTHING.withTimeline(Unit.YEAR))
              .withWindow(0, 2);
      SearchResult result = index.search(request);
      assertEquals(6, result.total());
      assertEquals(2, result.hits().size());
      assertEquals(
          List.of(
              new FacetCounts(
                  Field.PUBLISHED,
                  List.of(new FacetCounts.Value("1999", 4), new FacetCounts.Value("1998", 1)))),
          result.facets());
      SearchResult counts = index.search(request.withWindow(0, 0));
      assertEquals(List.of(), counts.hits());
      assertEquals(result.timeline(), counts.timeline());
    }
  }

  @Test
  void nothingIsToldThatIsNotAskedFor() {
    try (LuceneIndex index = floods()) {
      SearchResult result = search(index, word("flod"), Besides.NOTHING);
      assertNull(result.timeline());
      assertNull(result.gist());
      assertNull(result.suggestion());
      assertEquals(List.of(), result.explanations());
    }
  }

  @Test
  void theGistIsWhatTheMatchesHaveAndTheArchiveHasNot() {
    List<ArticleBuilder> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      articles.add(
          article("f" + i).body("The ferry to Gull Island sails today, whatever pilots say " + i));
    }
    for (int i = 0; i < 60; i++) {
      articles.add(
          article("o" + i).body("The council met today. Whatever pilots do, pay rises " + i));
    }
    try (LuceneIndex index = Archive.of(articles.toArray(ArticleBuilder[]::new))) {
      Gist gist = search(index, word("ferry"), Besides.NOTHING.withTerms(3)).gist();
      assertEquals(
          new Gist(
              6,
              List.of(
                  new Gist.Term("Gull Island", 6, 6),
                  new Gist.Term("pilots say", 6, 6),
                  new Gist.Term("sails", 6, 6))),
          gist);
      assertEquals(
          new Gist(66, List.of()),
          search(index, new Clause.All(), Besides.NOTHING.withTerms(3)).gist());
    }
  }

  private static LuceneIndex bridges() {
    List<ArticleBuilder> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(
          article("b" + i).headline("Bridge " + i).body("The toll bridge by the flood wall."));
    }
    articles.add(
        article("x")
            .headline("Bride and groom")
            .byline(new Byline(List.of("Ada Prendergast"), ""))
            .body("A wedding."));
    return Archive.of(articles.toArray(ArticleBuilder[]::new));
  }

  private static String suggestion(LuceneIndex index, Clause clause) {
    Suggestion suggestion = search(index, clause, Besides.NOTHING.withSuggest(true)).suggestion();
    return suggestion == null ? "" : suggestion.query() + " " + suggestion.total();
  }

  @Test
  void anotherSpellingIsOfferedWhenItFindsMore() {
    try (LuceneIndex index = bridges()) {
      assertEquals("bridge 12", suggestion(index, word("brigde")));
      assertEquals("toll bridge 12", suggestion(index, and(word("toll"), word("brdige"))));
      assertEquals("\"toll bridge\" 12", suggestion(index, phrase("tol", "bridge")));
      assertEquals("\"flood wall\" 12", suggestion(index, word("floodwall")));
      assertEquals(
          "by:prendergast 1", suggestion(index, new Clause.In(Field.BYLINE, word("prendergas"))));
      assertEquals("toll OR zzzzz 12", suggestion(index, or(word("tolk"), word("zzzzz"))));
    }
  }

  @Test
  void aPartOfAnAddressIsOfferedAsAPart() {
    try (LuceneIndex index =
        Archive.of(
            article("a").url("https://ledger.example/tolls?id=1"),
            article("b").url("https://ledger.example/tolls?id=2"))) {
      Clause host = new Clause.In(Field.URL, word("ledger.example"));
      assertEquals("url:*ledger.example* 2", suggestion(index, host));
      Clause query = new Clause.In(Field.URL, word("tolls?id=1"));
      assertEquals("url:*tolls?id=1* 1", suggestion(index, query));
      Clause whole = new Clause.In(Field.URL, word("https://ledger.example/tolls?id=1"));
      assertEquals("", suggestion(index, whole));
      assertEquals("", suggestion(index, new Clause.In(Field.URL, word("mercury"))));
    }
  }

  @Test
  void noOtherSpellingIsOfferedForWhatIsThereOrIsFarFromAnything() {
    try (LuceneIndex index = bridges()) {
      assertEquals("", suggestion(index, word("bridges")));
      assertEquals("", suggestion(index, word("zeppelin")));
      assertEquals("", suggestion(index, word("1998")));
      assertEquals("", suggestion(index, new Clause.Exact("Brigde", true)));
    }
  }

  @Test
  void namesAreCompletedFromTheBeginOfAnyWord() {
    try (LuceneIndex index =
        Archive.of(
            article("a").byline(new Byline(List.of("Ada Prendergast", "Zoë Prys"), "")),
            article("b").byline(new Byline(List.of("Zoë Prys"), "")).topics(List.of("Prague")),
            article("c").byline(new Byline(List.of("Preston Hall"), "")))) {
      assertEquals(
          List.of("Zoë Prys 2", "Ada Prendergast 1", "Preston Hall 1"),
          completed(index, Field.BYLINE, "PR"));
      assertEquals(List.of("Zoë Prys 2"), completed(index, Field.BYLINE, "zoe p"));
      assertEquals(List.of("Prague 1"), completed(index, Field.TOPIC, ""));
      assertEquals(List.of(), completed(index, Field.BYLINE, "ys"));
      assertThrows(InvalidRequestException.class, () -> index.complete(Field.HEADLINE, "pr", 10));
    }
  }

  private static List<String> completed(LuceneIndex index, Field field, String text) {
    return index.complete(field, text, 10).stream()
        .map(value -> value.label() + " " + value.count())
        .toList();
  }

  @Test
  void everyPartOfAScoreIsNamedAndTheyAddUp() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Harbour tolls").body("The harbour toll again, and a ferry."),
            article("b").headline("A ferry").body("Toll here. A harbour far away from any of it."),
            article("c").headline("Else").body("Nothing of that."))) {
      SearchResult result =
          search(
              index,
              and(word("harbour"), new Clause.Weighted(word("toll"), 2)),
              Besides.NOTHING.withExplain(true));
      assertEquals(2, result.explanations().size());
      for (int i = 0; i < 2; i++) {
        Hit hit = result.hits().get(i);
        Explanation explanation = result.explanations().get(i);
        double sum = explanation.parts().stream().mapToDouble(Explanation.Part::score).sum();
        assertEquals(hit.score(), explanation.score());
        assertEquals(hit.score(), sum, 1e-4, explanation::toString);
      }
      List<String> first =
          result.explanations().getFirst().parts().stream()
              .map(part -> part.kind() + " " + part.what() + " " + part.fields())
              .sorted()
              .toList();
      assertTrue(first.contains("WORD harbour [headline, body]"), first::toString);
      assertTrue(first.contains("WORD toll [headline, body]"), first::toString);
      assertTrue(first.stream().anyMatch(part -> part.startsWith(Kind.NEAR + " harbour toll")));
      assertEquals(
          result.explanations(),
          search(
                  index,
                  and(word("harbour"), new Clause.Weighted(word("toll"), 2)),
                  Besides.NOTHING.withExplain(true))
              .explanations());
    }
  }
}
