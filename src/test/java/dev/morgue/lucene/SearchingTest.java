package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.and;
import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.Byline;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.Limits;
import dev.morgue.query.Clause;
import dev.morgue.query.QueryParser;
import dev.morgue.schema.Field;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequest.Query;
import dev.morgue.search.SearchRequest.Sort;
import dev.morgue.search.SearchResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchingTest {

  private static ArticleBuilder dated(String id, String date, String body) {
    return article(id).published(PublicationDate.parse(date).orElseThrow()).body(body);
  }

  private static SearchRequest request(Clause clause) {
    return SearchRequest.of(new Query.Parsed(clause));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.id().value()).toList();
  }

  @Test
  void equalScoresAreOrderedByNewestThenId() {
    try (LuceneIndex index =
        Archive.of(
            dated("d", "1998", "toll"),
            dated("c", "2001-02", "toll"),
            dated("b", "1998", "toll"),
            article("a").body("toll"))) {
      assertEquals(List.of("c", "b", "d", "a"), ids(index.search(request(word("toll")))));
      assertEquals(
          List.of("c", "b", "d", "a"),
          ids(index.search(request(word("toll")).withSort(Sort.NEWEST))));
      assertEquals(
          List.of("b", "d", "c", "a"),
          ids(index.search(request(word("toll")).withSort(Sort.OLDEST))));
    }
  }

  @Test
  void theTotalIsExactAndWindowsFitTogether() {
    ArticleBuilder[] articles =
        IntStream.range(0, 2_500)
            .mapToObj(i -> article("n%04d".formatted(i)).body("toll " + "x ".repeat(i % 7)))
            .toArray(ArticleBuilder[]::new);
    try (LuceneIndex index = Archive.of(articles)) {
      SearchRequest all = request(word("toll")).withSnippets(0);
      List<String> whole = ids(index.search(all.withWindow(0, 2_500)));
      SearchResult window = index.search(all.withWindow(2_000, 100));
      assertEquals(2_500, window.total());
      assertEquals(whole.subList(2_000, 2_100), ids(window));
      assertEquals(2_001, window.hits().get(0).rank());
      assertEquals(2_500, index.search(all.withWindow(0, 0)).total());
      assertEquals(List.of(), ids(index.search(all.withWindow(2_500, 10))));
      List<Hit> scanned = new ArrayList<>();
      assertEquals(2_500, index.scan(all, scanned::add));
      assertEquals(whole, scanned.stream().map(hit -> hit.id().value()).toList());
    }
  }

  @Test
  void plainWordsThatNoArticleHasTogetherAreRelaxed() {
    try (LuceneIndex index = Archive.ofBodies("red green", "blue", "the rest")) {
      Clause query = and(word("red"), word("the"), word("blue"));
      SearchResult relaxed = index.search(request(query));
      assertTrue(relaxed.relaxed());
      assertEquals(List.of("b", "a"), ids(relaxed));
      assertEquals(2, relaxed.total());
      SearchResult strict = index.search(request(query).withRelax(false));
      assertFalse(strict.relaxed());
      assertEquals(0, strict.total());
      assertFalse(index.search(request(and(word("red"), word("green")))).relaxed());
      assertFalse(index.search(request(and(word("grey"), word("brown")))).relaxed());
    }
  }

  @Test
  void anyWordMatchesAnyButTheCommonest() {
    try (LuceneIndex index = Archive.ofBodies("red green", "the blue", "the rest")) {
      SearchResult any = index.search(SearchRequest.of(new Query.AnyWord("the (red) AND blue:")));
      assertEquals(2, any.total());
      SearchResult common = index.search(SearchRequest.of(new Query.AnyWord("the")));
      assertEquals(2, common.total());
      assertEquals(0, index.search(SearchRequest.of(new Query.AnyWord("--"))).total());
    }
  }

  @Test
  void aThousandWordsAreSearchedFor() {
    String words =
        IntStream.range(0, Limits.MAX_QUERY_WORDS)
            .mapToObj(i -> "w" + i)
            .collect(Collectors.joining(" "));
    try (LuceneIndex index = Archive.ofBodies(words + " toll", "w7 w8 w9", "ferry")) {
      assertEquals(1, index.search(parsed(words)).total());
      assertEquals(2, index.search(parsed(words.replace(" ", " OR "))).total());
      assertEquals(1, index.search(parsed('"' + words + '"')).total());
      assertEquals(0, index.search(parsed("headline:(" + words.replace("w0 ", "") + ")")).total());
      assertEquals(2, index.search(SearchRequest.of(new Query.AnyWord(words + " x y z"))).total());
    }
  }

  private static SearchRequest parsed(String query) {
    return SearchRequest.of(new Query.Parsed(QueryParser.parse(query)));
  }

  @Test
  void expansionChangesNothingButTheOrder() {
    try (LuceneIndex index =
        Archive.ofBodies(
            "toll harbour ship wharf",
            "toll harbour ship wharf",
            "wharf",
            "toll harbour ship",
            "ship and harbour and toll",
            "harbour far from any toll on a ship")) {
      SearchRequest request = SearchRequest.of(new Query.AnyWord("harbour toll ship"));
      SearchResult plain = index.search(request.withExpand(false));
      SearchResult expanded = index.search(request);
      assertEquals(plain.total(), expanded.total());
      assertEquals(5, expanded.total());
      assertEquals(Set.copyOf(ids(plain)), Set.copyOf(ids(expanded)));
    }
  }

  @Test
  void filtersMatchAndDoNotScore() {
    try (LuceneIndex index =
        Archive.of(
            dated("a", "1998", "toll"), dated("b", "2001", "toll"), dated("c", "2001", "x"))) {
      Clause dates = new Clause.Dates(LocalDate.of(2001, 1, 1), null);
      SearchResult result = index.search(request(word("toll")).withFilters(List.of(dates)));
      assertEquals(List.of("b"), ids(result));
      assertEquals(
          index.search(request(word("toll"))).hits().get(0).score(), result.hits().get(0).score());
    }
  }

  @Test
  void facetsCountAllMatches() {
    try (LuceneIndex index =
        Archive.of(
            dated("a", "1998-01", "toll").byline(new Byline(List.of("Ada L", "Bo"), "")),
            dated("b", "1998-02", "toll").byline(new Byline(List.of("Bo"), "")).kind(Kind.LETTER),
            dated("c", "2001", "toll").topics(List.of("Ships")),
            dated("d", "2001", "x").topics(List.of("Ships")))) {
      SearchRequest request =
          request(word("toll"))
              .withFacets(Set.of(Field.BYLINE, Field.PUBLISHED, Field.TOPIC, Field.KIND), 2);
      List<FacetCounts> expected =
          List.of(
              counts(Field.BYLINE, value("Bo", 2), value("Ada L", 1)),
              counts(Field.TOPIC, value("Ships", 1)),
              counts(Field.KIND, value("letter", 1)),
              counts(Field.PUBLISHED, value("1998", 2), value("2001", 1)));
      assertEquals(expected, index.search(request).facets());
      SearchResult countsOnly = index.search(request.withWindow(0, 0));
      assertEquals(expected, countsOnly.facets());
      assertEquals(3, countsOnly.total());
    }
  }

  private static FacetCounts counts(Field field, FacetCounts.Value... values) {
    return new FacetCounts(field, List.of(values));
  }

  private static FacetCounts.Value value(String label, long count) {
    return new FacetCounts.Value(label, count);
  }

  @Test
  void statisticsTellWhatTheArchiveHolds() {
    try (LuceneIndex index =
        Archive.of(
            dated("a", "1998", "One two.").publication("The Ledger"),
            dated("b", "2001-05-06", "Three.").language("fr"),
            article("c").standfirst("Four").body("five"))) {
      ArchiveStats stats = index.stats();
      assertEquals(3, stats.articles());
      assertEquals(0, stats.superseded());
      assertEquals(1, stats.undated());
      assertEquals(LocalDate.of(1998, 1, 1), stats.earliest());
      assertEquals(LocalDate.of(2001, 5, 6), stats.latest());
      assertEquals(5, stats.words());
      assertTrue(stats.facets().contains(counts(Field.PUBLICATION, value("The Ledger", 1))));
      assertTrue(stats.facets().contains(counts(Field.LANGUAGE, value("en", 2), value("fr", 1))));
    }
  }

  @Test
  void anEmptyArchiveAnswers() {
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      assertEquals(0, index.search(request(word("toll"))).total());
      assertEquals(0, index.search(SearchRequest.of(new Query.AnyWord("a b"))).total());
      assertEquals(0, index.stats().articles());
    }
  }
}
