package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import dev.morgue.article.PublicationDate;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.Besides;
import dev.morgue.search.Explanation;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequest.Query;
import dev.morgue.search.SearchRequest.Sort;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index finds exactly what a matcher finds that looks at every article. */
class OracleTest {

  private static final OracleArchive ARCHIVE = OracleArchive.shared();

  private static final Pattern SOME_IDS = Pattern.compile("(06|13|47|77|82)");

  private static SearchRequest request(Clause clause) {
    return SearchRequest.of(new Query.Parsed(clause)).withRelax(false).withSnippets(0);
  }

  private static List<String> scan(SearchRequest request) {
    List<String> ids = new ArrayList<>();
    long count = ARCHIVE.index().scan(request, hit -> ids.add(hit.id().value()));
    assertEquals(ids.size(), count);
    return ids;
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(article -> article.id().value()).sorted().toList();
  }

  @Test
  void everyFormFindsWhatLookingAtEveryArticleFinds() {
    List<String> differences = new ArrayList<>();
    ARCHIVE
        .queries()
        .forEach((form, clauses) -> {
          for (Clause clause : clauses) {
            List<Article> expected = ARCHIVE.matcher().matches(clause);
            long total = ARCHIVE.index().search(request(clause).withWindow(0, 0)).total();
            differences.addAll(difference(form + ": " + clause, ids(expected), clause));
            if (total != expected.size()) {
              differences.add(
                  form + ": " + clause + " has " + expected.size() + ", counted " + total);
            }
          }
        });
    assertEquals(List.of(), differences);
  }

  /**
   * Reads few hits whole, and of many one in twenty, as each one costs a third of a millisecond.
   */
  private static List<String> difference(String query, List<String> expected, Clause clause) {
    boolean few = expected.size() < 60;
    List<String> wanted =
        few
            ? expected
            : expected.stream()
                .filter(id -> SOME_IDS.matcher(id.substring(id.length() - 2)).matches())
                .toList();
    Clause some = new Clause.In(Field.ID, new Clause.Regex(".*" + SOME_IDS.pattern()));
    SearchRequest request = request(clause);
    List<String> found = new ArrayList<>(scan(few ? request : request.withFilters(List.of(some))));
    Collections.sort(found);
    List<String> missed = wanted.stream().filter(id -> !found.contains(id)).toList();
    List<String> wrong = found.stream().filter(id -> !wanted.contains(id)).toList();
    return missed.isEmpty() && wrong.isEmpty()
        ? List.of()
        : List.of(query + "\n    missed " + missed + "\n    wrong " + wrong);
  }

  @Test
  void mostQueriesMatchSomeArticlesAndNotAll() {
    List<Clause> all = ARCHIVE.queries().values().stream().flatMap(List::stream).toList();
    long telling =
        all.stream()
            .mapToInt(clause -> ARCHIVE.matcher().matches(clause).size())
            .filter(count -> count > 0 && count < OracleArchive.SIZE)
            .count();
    assertTrue(all.size() >= 200, all.size() + " queries");
    assertTrue(telling >= all.size() * 0.7, telling + " of " + all.size() + " tell something");
  }

  private static Stream<Clause> sample() {
    return ARCHIVE.queries().values().stream().map(List::getFirst);
  }

  @Test
  void filtersKeepWhatMeetsThemAll() {
    Clause dates = new Clause.Dates(LocalDate.of(1995, 6, 1), LocalDate.of(2011, 2, 28));
    Clause kind = new Clause.Not(new Clause.In(Field.KIND, new Clause.Word("letter")));
    sample()
        .forEach(clause -> {
          Clause all = new Clause.And(List.of(clause, dates, kind));
          SearchRequest request = request(clause).withFilters(List.of(dates, kind));
          assertEquals(
              ARCHIVE.matcher().matches(all).size(),
              ARCHIVE.index().search(request.withWindow(0, 0)).total(),
              clause::toString);
        });
  }

  @Test
  void anyWordFindsWhatHasOneOfTheWordsThatTellSomething() {
    assertAnyWord("ferry wall", "ferry", "wall");
    assertAnyWord("Bürgermeister? tram-kiosk (U.S.)", "Bürgermeister", "tram", "kiosk", "U.S.");
    assertAnyWord("the café", "café");
    assertAnyWord("the of", "the", "of");
    assertAnyWord("zzz", "zzz", "zzz");
  }

  private static void assertAnyWord(String text, String... words) {
    List<Clause> any = Stream.of(words).map(word -> (Clause) new Clause.Word(word)).toList();
    Clause clause = any.size() == 1 ? any.getFirst() : new Clause.Or(any);
    SearchRequest request = SearchRequest.of(new Query.AnyWord(text)).withWindow(0, 0);
    assertEquals(
        ARCHIVE.matcher().matches(clause).size(), ARCHIVE.index().search(request).total(), text);
  }

  @Test
  void aPlainQueryThatNothingMatchesWholeIsRelaxedAndNoOther() {
    Clause tram = new Clause.Word("tram");
    Clause nothing = new Clause.Word("zzz");
    Clause plain = new Clause.And(List.of(tram, nothing));
    SearchResult relaxed = ARCHIVE.index().search(request(plain).withRelax(true));
    assertTrue(relaxed.relaxed());
    assertEquals(ARCHIVE.matcher().matches(tram).size(), relaxed.total());
    assertEquals(0, ARCHIVE.index().search(request(plain)).total());
    Clause notPlain = new Clause.And(List.of(tram, new Clause.Exact("zzz", false)));
    SearchResult strict = ARCHIVE.index().search(request(notPlain).withRelax(true));
    assertEquals(false, strict.relaxed());
    assertEquals(0, strict.total());
  }

  @Test
  void ordersByDateWithUndatedLastAndEqualDatesById() {
    Comparator<Article> byId = Comparator.comparing(article -> article.id().value());
    Comparator<LocalDate> newest = Comparator.reverseOrder();
    Clause clause = new Clause.In(Field.SECTION, new Clause.Word("opinion"));
    List<Article> matches = ARCHIVE.matcher().matches(clause);
    assertEquals(
        sorted(matches, Comparator.comparing(OracleTest::day, Comparator.nullsLast(newest)), byId),
        scan(request(clause).withSort(Sort.NEWEST)));
    assertEquals(
        sorted(
            matches,
            Comparator.comparing(OracleTest::day, Comparator.nullsLast(Comparator.naturalOrder())),
            byId),
        scan(request(clause).withSort(Sort.OLDEST)));
  }

  @SuppressWarnings("NullAway") // null sorts last
  private static LocalDate day(Article article) {
    PublicationDate published = article.published();
    return published == null ? null : published.earliest();
  }

  private static List<String> sorted(
      List<Article> articles, Comparator<Article> by, Comparator<Article> then) {
    return articles.stream()
        .sorted(by.thenComparing(then))
        .map(article -> article.id().value())
        .toList();
  }

  @Test
  void equalScoresAreOrderedByNewestThenId() {
    sample()
        .forEach(clause -> {
          List<Hit> hits = ARCHIVE.index().search(request(clause).withWindow(0, 60)).hits();
          for (int i = 1; i < hits.size(); i++) {
            assertTrue(OracleArchive.comesBefore(hits.get(i - 1), hits.get(i)), clause::toString);
            assertEquals(i + 1, hits.get(i).rank());
          }
        });
  }

  @Test
  void windowsOneAfterAnotherAreTheScan() {
    for (Sort sort : Sort.values()) {
      Clause clause = new Clause.Or(List.of(new Clause.Word("ferry"), new Clause.Word("tram")));
      SearchRequest request = request(clause).withSort(sort);
      List<String> all = scan(request);
      List<String> windows = new ArrayList<>();
      for (int offset = 0; offset < all.size(); offset += 37) {
        SearchResult window = ARCHIVE.index().search(request.withWindow(offset, 37));
        assertEquals(all.size(), window.total());
        window.hits().forEach(hit -> windows.add(hit.id().value()));
      }
      assertEquals(all, windows);
      assertEquals(
          List.of(), ARCHIVE.index().search(request.withWindow(all.size() + 5, 10)).hits());
    }
  }

  @Test
  void facetsCountEveryMatch() {
    sample()
        .forEach(clause -> {
          SearchResult result =
              ARCHIVE
                  .index()
                  .search(request(clause).withFacets(Field.counted(), 100).withWindow(0, 5));
          List<Article> matches = ARCHIVE.matcher().matches(clause);
          List<FacetCounts> expected =
              Field.counted().stream().sorted().map(field -> counted(field, matches)).toList();
          assertEquals(expected, result.facets(), clause::toString);
        });
  }

  private static FacetCounts counted(Field field, List<Article> matches) {
    TreeMap<String, Long> counts = new TreeMap<>();
    for (Article article : matches) {
      OracleArchive.labels(field, article).forEach(label -> counts.merge(label, 1L, Long::sum));
    }
    return new FacetCounts(
        field,
        counts.entrySet().stream()
            .map(entry -> new FacetCounts.Value(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingLong(FacetCounts.Value::count).reversed())
            .toList());
  }

  @Test
  void timelinesCountEveryMatch() {
    sample()
        .forEach(clause -> {
          for (Timeline.Unit unit : Timeline.Unit.values()) {
            SearchRequest request =
                request(clause).withWindow(0, 0).withBesides(Besides.NOTHING.withTimeline(unit));
            assertEquals(
                timeline(unit, ARCHIVE.matcher().matches(clause)),
                ARCHIVE.index().search(request).timeline(),
                clause::toString);
          }
        });
  }

  private static Timeline timeline(Timeline.Unit unit, List<Article> matches) {
    TreeMap<LocalDate, Long> all = new TreeMap<>();
    ARCHIVE.matcher().matches(new Clause.All()).forEach(article -> count(unit, article, all));
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    long inexact = 0;
    long undated = 0;
    for (Article article : matches) {
      boolean counted = count(unit, article, counts);
      undated += article.published() == null ? 1 : 0;
      inexact += article.published() != null && !counted ? 1 : 0;
    }
    List<Timeline.Period> periods = new ArrayList<>();
    all.forEach((start, archive) -> {
      if (!counts.isEmpty()
          && !start.isBefore(counts.firstKey())
          && !start.isAfter(counts.lastKey())) {
        periods.add(new Timeline.Period(start, counts.getOrDefault(start, 0L), archive));
      }
    });
    return new Timeline(unit, periods, inexact, undated);
  }

  private static boolean count(Timeline.Unit unit, Article article, Map<LocalDate, Long> counts) {
    PublicationDate published = article.published();
    if (published == null
        || !unit.start(published.earliest()).equals(unit.start(published.latest()))) {
      return false;
    }
    counts.merge(unit.start(published.earliest()), 1L, Long::sum);
    return true;
  }

  @Test
  void whatExplainsAScoreAddsUpToIt() {
    ARCHIVE
        .queries()
        .forEach((form, clauses) -> {
          for (Clause clause : clauses) {
            SearchResult result =
                ARCHIVE
                    .index()
                    .search(
                        request(clause)
                            .withWindow(0, 1)
                            .withBesides(Besides.NOTHING.withExplain(true)));
            for (Explanation explanation : result.explanations()) {
              double sum = explanation.parts().stream().mapToDouble(Explanation.Part::score).sum();
              float score = result.hits().getFirst().score();
              assertEquals(
                  score, sum, 1e-4 * Math.max(1, score), () -> form + ": " + clause + explanation);
            }
          }
        });
  }
}
