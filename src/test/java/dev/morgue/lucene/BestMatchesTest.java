package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Evidence;
import dev.morgue.article.PublicationDate;
import dev.morgue.query.QueryParser;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of several segments with more matches than are counted while they are found. */
class BestMatchesTest {

  private static final int ARTICLES = 5_000;
  private static final String QUERY = "toll OR ferry OR council";

  @TempDir private static Path folder;

  private static LuceneIndex index;

  @BeforeAll
  static void fill() throws IOException {
    index = LuceneIndex.create(folder);
    Random random = new Random(11);
    try (LuceneWriter writer = index.writer()) {
      for (int i = 0; i < ARTICLES; i++) {
        String body =
            "toll ".repeat(random.nextInt(3))
                + "ferry ".repeat(random.nextInt(3))
                + "council ".repeat(random.nextInt(3))
                + "harbour ".repeat(1 + random.nextInt(4));
        ArchiveWriter.Put unused =
            writer.put(
                article(String.format("a%04d", random.nextInt(10) * 1000 + i % 1000))
                    .body(body)
                    .published(PublicationDate.parse("2004-03-0" + (1 + i % 9)).orElseThrow())
                    .build(),
                Evidence.NONE,
                "run-1");
        if (i % 1_500 == 0) {
          writer.commit();
        }
      }
      writer.commit();
    }
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static SearchResult search(String query, SearchRequest.Sort sort, int from, int limit) {
    return search(index, query, sort, from, limit);
  }

  private static SearchResult search(
      LuceneIndex asked, String query, SearchRequest.Sort sort, int from, int limit) {
    return asked.search(
        SearchRequest.of(new SearchRequest.Query.Parsed(QueryParser.parse(query)))
            .withSort(sort)
            .withFold(false)
            .withWindow(from, limit));
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.id().value()).toList();
  }

  @Test
  void passingOverChangesNeitherHitsNorTotal() {
    for (String query : List.of(QUERY, "harbour", "ferry harbour", "*")) {
      for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
        SearchResult all = search(query, sort, 0, ARTICLES);
        assertTrue(all.total() > 2_000, query);
        assertEquals(all.total(), all.hits().size(), query);
        for (int from : new int[] {0, 30, 900}) {
          SearchResult page = search(query, sort, from, 30);
          assertEquals(all.total(), page.total(), query);
          assertEquals(
              ids(all.hits()).subList(from, from + 30), ids(page.hits()), query + " " + sort);
        }
      }
    }
  }

  /** An index that is opened for one request counts more matches as it finds them. */
  @Test
  void howOftenAnIndexIsAskedChangesNeitherHitsNorTotal() {
    try (LuceneIndex brief = LuceneIndex.open(folder, LuceneIndex.Use.BRIEF)) {
      for (String query : List.of(QUERY, "harbour", "ferry harbour", "council OR \"toll ferry\"")) {
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
          SearchResult once = search(brief, query, sort, 0, 100);
          SearchResult often = search(query, sort, 0, 100);
          assertEquals(often.total(), once.total(), query);
          assertEquals(ids(often.hits()), ids(once.hits()), query + " " + sort);
        }
      }
    }
  }

  @Test
  void whatCannotBeAmongTheBestIsPassedOver() throws IOException {
    try (NIOFSDirectory directory = new NIOFSDirectory(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      ArchiveSearcher searcher = new ArchiveSearcher(reader, LuceneIndex.Use.LONG);
      SearchRequest.Query query = new SearchRequest.Query.Parsed(QueryParser.parse(QUERY));
      Query match = Plan.of(searcher, SearchRequest.of(query)).match();
      BestMatches.Found few = searcher.search(match, new BestMatches(searcher, 30, 30, null));
      BestMatches.Found all =
          searcher.search(match, new BestMatches(searcher, 30, Integer.MAX_VALUE, null));
      assertEquals(-1, few.total());
      assertEquals(searcher.count(match), all.total());
      assertEquals(all.best(), few.best());
    }
  }

  @Test
  void equalScoresAreOrderedByDateThenById() {
    List<Hit> hits = search(QUERY, SearchRequest.Sort.RELEVANCE, 0, ARTICLES).hits();
    int ties = 0;
    for (int i = 1; i < hits.size(); i++) {
      Hit one = hits.get(i - 1);
      Hit next = hits.get(i);
      assertTrue(one.score() >= next.score());
      if (one.score() == next.score()) {
        int days = day(one).compareTo(day(next));
        assertTrue(days > 0 || (days == 0 && one.id().compareTo(next.id()) < 0), one + " " + next);
        ties += days == 0 ? 1 : 0;
      }
    }
    assertTrue(ties > 100, "only " + ties + " were decided by the id");
  }

  private static String day(Hit hit) {
    return String.valueOf(hit.published());
  }

  @Test
  void aScanGivesEveryMatchOnceInTheSameOrder() {
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      List<String> scanned = new ArrayList<>();
      long total =
          index.scan(
              SearchRequest.of(new SearchRequest.Query.Parsed(QueryParser.parse(QUERY)))
                  .withSort(sort),
              hit -> scanned.add(hit.id().value()));
      assertEquals(total, scanned.size());
      assertEquals(ids(search(QUERY, sort, 0, ARTICLES).hits()), scanned);
    }
  }
}
