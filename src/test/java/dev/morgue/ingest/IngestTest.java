package dev.morgue.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Reason;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.extract.Extractor;
import dev.morgue.lucene.LuceneIndex;
import dev.morgue.query.Clause;
import dev.morgue.search.SearchRequest;
import dev.morgue.source.Item;
import dev.morgue.source.Source;
import dev.morgue.store.ArchiveFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IngestTest {

  private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0);

  @TempDir Path folder;

  private final LuceneIndex index = LuceneIndex.inMemory();

  @Test
  void everyItemHasOneOutcome() {
    RunReport report =
        run(
            ready("a", "One", "first body"),
            ready("b", "Two", "second body"),
            new Item.Ignored("photo.jpg"),
            new Item.Unreadable("c.html", Reason.TOO_LARGE, "more than 32 MB"));

    assertEquals(new Counts(2, 0, 0, 0, 1, 1), report.counts());
    assertEquals(3, report.counts().seen());
    assertEquals(Map.of(Reason.TOO_LARGE, 1L), report.failed());
    assertEquals(Map.of(), report.skipped());
    assertEquals(
        List.of(new RunReport.Trouble("c.html", true, Reason.TOO_LARGE, "more than 32 MB")),
        report.examples());
    assertEquals(Set.of("a", "b"), articles(index).keySet());
  }

  @Test
  void aSecondRunAddsNothingAndCommitsNothing() throws IOException {
    try (LuceneIndex onDisk = LuceneIndex.create(folder.resolve("index"))) {
      List<Item> items = List.of(ready("a", "One", "first body"), ready("b", "Two", "second body"));
      run(onDisk, IngestOptions.defaults(), items);
      List<Path> committed = files(folder.resolve("index"));
      RunReport again = run(onDisk, IngestOptions.defaults(), items);
      assertEquals(new Counts(0, 0, 2, 0, 0, 0), again.counts());
      assertEquals(committed, files(folder.resolve("index")));
    }
  }

  @Test
  void aChangedArticleIsUpdated() {
    run(ready("a", "One", "first body"));
    assertEquals(new Counts(0, 1, 0, 0, 0, 0), run(ready("a", "One", "other")).counts());
    assertEquals("other", body("a"));
  }

  @Test
  void aDryRunCountsAndWritesNothing() {
    run(ready("a", "One", "first body"));
    ArchiveFolder archive = archive();
    RunReport report =
        new Ingest(index, archive, new Extractor())
            .run(
                List.of(
                    items(
                        ready("a", "One", "other"),
                        ready("b", "Two", "body"),
                        ready("b", "Two", "other"))),
                IngestOptions.defaults().withDryRun(true));
    assertEquals(new Counts(1, 1, 0, 0, 1, 0), report.counts());
    assertTrue(report.dryRun());
    assertEquals(null, report.log());
    assertEquals("first body", body("a"));
    assertFalse(Files.exists(archive.runs()));
  }

  @Test
  void theFirstOfTwoArticlesWithOneGivenIdIsKept() {
    RunReport report = run(ready("a", "One", "first"), ready("a", "Two", "second"));
    assertEquals(new Counts(1, 0, 0, 0, 1, 0), report.counts());
    assertEquals(Map.of(Reason.DUPLICATE_ID, 1L), report.failed());
    assertEquals("first", body("a"));
  }

  @Test
  void theSameArticleTwiceIsUnchanged() {
    RunReport report = run(ready("a", "One", "first"), ready("a", "One", "first"));
    assertEquals(new Counts(1, 0, 1, 0, 0, 0), report.counts());
  }

  @Test
  void anAddressClaimedByDifferentArticlesIsIgnoredForTheLaterOnes() {
    String url = "https://ledger.example/opinion";
    RunReport report =
        run(
            claiming("p1", url, "One", "first"),
            claiming("p2", url, "Two", "second"),
            claiming("p3", url, "Three", "third"));
    assertEquals(new Counts(3, 0, 0, 0, 0, 0), report.counts());
    assertEquals(
        Map.of(
            ArticleId.of(url, "", "").value(), url,
            ArticleId.of("", "", "p2").value(), "",
            ArticleId.of("", "", "p3").value(), ""),
        urls());
  }

  @Test
  void anotherEditionOfTheSameStoryUnderOneAddressIsSkipped() {
    String url = "https://ledger.example/a";
    RunReport report =
        run(
            claiming("p1", url, "One", "first"),
            claiming("print/p1", url, "One", "first, shorter"));
    assertEquals(new Counts(1, 0, 0, 1, 0, 0), report.counts());
    assertEquals(Map.of(Reason.DUPLICATE_ID, 1L), report.skipped());
    assertEquals(
        "another page of this run is the same article: " + url,
        report.examples().getFirst().detail());
  }

  @Test
  void theOutcomeDoesNotDependOnThreads() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      items.add(
          claiming("page-" + i, "https://ledger.example/" + i % 7, "H" + i % 50, "body " + i % 90));
    }
    RunReport alone = run(index, IngestOptions.defaults().withThreads(1), items);
    for (int threads : List.of(2, 8)) {
      LuceneIndex other = LuceneIndex.inMemory();
      RunReport report = run(other, IngestOptions.defaults().withThreads(threads), items);
      assertEquals(alone.counts(), report.counts());
      assertEquals(alone.examples(), report.examples());
      assertEquals(articles(index), articles(other));
    }
  }

  @Test
  void anArticleThatTheIndexRefusesIsOneFailure() {
    String immense = "b".repeat(40_000);
    RunReport report = run(ready("a", "A", "a"), ready(immense, "B", "b"), ready("c", "C", "c"));
    assertEquals(new Counts(2, 0, 0, 0, 1, 0), report.counts());
    assertEquals(Map.of(Reason.INTERNAL, 1L), report.failed());
    assertEquals(Set.of("a", "c"), articles(index).keySet());
  }

  @Test
  void aSourceThatCannotBeReadIsOneFailure() {
    Source broken =
        new Source() {
          @Override
          public void read(Consumer<Item> sink) throws IOException {
            throw new IOException("the tape is torn");
          }

          @Override
          public String toString() {
            return "tape 7";
          }
        };
    RunReport report =
        new Ingest(index, null, new Extractor())
            .run(List.of(broken, items(ready("a", "One", "body"))), IngestOptions.defaults());
    assertEquals(new Counts(1, 0, 0, 0, 1, 0), report.counts());
    assertEquals(
        List.of(new RunReport.Trouble("tape 7", true, Reason.UNREADABLE, "the tape is torn")),
        report.examples());
  }

  @Test
  void anInterruptedRunKeepsWhatWasDone() {
    Source endless =
        sink -> {
          for (int i = 0; ; i++) {
            sink.accept(ready("id-" + i, "Headline", "body"));
            if (i == 500) {
              Thread.currentThread().interrupt();
            }
          }
        };
    RunReport report =
        new Ingest(index, archive(), new Extractor())
            .run(List.of(endless), IngestOptions.defaults());
    assertTrue(Thread.interrupted());
    assertEquals(articles(index).size(), report.counts().added());
    assertEquals(report.counts().seen(), report.counts().added());
    assertTrue(report.counts().added() <= 501);
  }

  @Test
  void anInterruptAtTheEndOfARunLeavesTheReportAndTheInterrupt() throws IOException {
    Thread caller = Thread.currentThread();
    ArchiveFolder archive = archive();
    try (LuceneIndex onDisk = LuceneIndex.create(archive.index())) {
      RunReport report =
          new Ingest(onDisk, archive, new Extractor())
              .run(
                  List.of(items(ready("a", "One", "body"), ready("b", "Two", "body"))),
                  IngestOptions.defaults().withDurable(pages -> caller.interrupt()));
      assertTrue(Thread.interrupted());
      assertEquals(new Counts(2, 0, 0, 0, 0, 0), report.counts());
      assertEquals(Set.of("a", "b"), articles(onDisk).keySet());
    }
    archive.lock("").close();
  }

  @Test
  void aRunOnAnInterruptedThreadReadsNothingAndLeavesTheInterrupt() {
    Ingest ingest = new Ingest(index, archive(), new Extractor());
    Thread.currentThread().interrupt();
    RunReport report =
        ingest.run(List.of(items(ready("a", "One", "body"))), IngestOptions.defaults());
    assertTrue(Thread.interrupted());
    assertEquals(NOTHING, report.counts());
  }

  @Test
  void aRunNeedsAThread() {
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> IngestOptions.defaults().withThreads(0));
    assertEquals("a run needs at least one thread, not 0", e.getMessage());
  }

  @Test
  void anArticleWeighsWhatAllItsTextsDo() {
    String text = "x".repeat(1_000);
    Article article =
        Article.builder(new ArticleId("a"), "a.jsonl:1")
            .summary(text)
            .topics(List.of(text))
            .corrections(List.of(text, text))
            .image(new Article.Image(text, text))
            .build();
    assertEquals((64 << 10) + 12_000, Belt.weigh(new Item.ReadyArticle("a.jsonl:1", article)));
  }

  @Test
  void anotherTextOfTheSamePathIsCounted() {
    String tolls =
        "The council voted to raise the toll on the harbour bridge, and nobody in the room could"
            + " say why it had not been done ten years ago.";
    String ferry =
        "My aunt kept bees on the island until the ferry stopped, and she wrote to the minister"
            + " every week about the price of crossing.";
    run(ofPath("col.html", tolls), ofPath("news.html", tolls), ready("given", "H", tolls));
    for (boolean dry : List.of(true, false)) {
      RunReport report =
          run(
              index,
              IngestOptions.defaults().withDryRun(dry),
              List.of(
                  ofPath("col.html", ferry),
                  ofPath("news.html", tolls + " It was done at last."),
                  ready("given", "H", ferry)));
      assertEquals(new Counts(0, 3, 0, 0, 0, 0), report.counts());
      assertEquals(1, report.replaced());
    }
  }

  private static Item ofPath(String path, String body) {
    return new Item.ReadyArticle(
        path, Article.builder(ArticleId.of("", "", path), path).headline("H").body(body).build());
  }

  @Test
  void durableCountsThePagesFromTheFirstOn() {
    List<Long> durable = new ArrayList<>();
    run(
        index,
        IngestOptions.defaults().withDurable(durable::add),
        List.of(
            ready("a", "One", "body"),
            new Item.Unreadable("x", Reason.UNREADABLE, ""),
            ready("b", "Two", "body")));
    assertEquals(3L, durable.getLast());
  }

  @Test
  void progressEndsWithTheTotals() {
    List<IngestOptions.Progress> told = new ArrayList<>();
    RunReport report =
        run(
            index,
            IngestOptions.defaults().withProgress(told::add),
            List.of(ready("a", "One", "body"), new Item.Ignored("x.jpg")));
    assertEquals(new IngestOptions.Progress(report.counts(), "a.jsonl:a"), told.getLast());
  }

  @Test
  void nothingToReadIsAnEmptyReport() {
    assertEquals(NOTHING, run().counts());
  }

  @Test
  void theRunFileTellsEveryPageThatWasNotSimplyUnchanged() throws IOException {
    run(ready("a", "One", "first"));
    RunReport report =
        new Ingest(index, archive(), new Extractor())
            .run(
                List.of(
                    items(
                        ready("a", "One", "first"),
                        ready("b", "Two", "second"),
                        new Item.Unreadable("c.html", Reason.TRUNCATED, "ends early"))),
                IngestOptions.defaults().withCommand("morgue ingest x"));
    Path log = Objects.requireNonNull(report.log());
    List<String> lines = Files.readAllLines(log);
    assertEquals(4, lines.size());
    assertEquals(report.run() + ".jsonl", log.getFileName().toString());
    assertTrue(
        lines
            .get(0)
            .matches(
                "\\{\"run\":\"\\d{8}T\\d{9}Z\",\"command\":\"morgue ingest x\","
                    + "\"version\":\"[^\"]+\",\"started\":\"[^\"]+Z\"}"),
        lines.get(0));
    assertEquals("{\"source\":\"a.jsonl:b\",\"outcome\":\"added\",\"id\":\"b\"}", lines.get(1));
    assertEquals(
        "{\"source\":\"c.html\",\"outcome\":\"failed\",\"reason\":\"truncated\","
            + "\"detail\":\"ends early\"}",
        lines.get(2));
    assertTrue(
        lines
            .get(3)
            .matches(
                "\\{\"seen\":3,\"added\":1,\"updated\":0,\"unchanged\":1,\"skipped\":0,"
                    + "\"failed\":1,\"ignored\":0,\"tookMs\":\\d+}"),
        lines.get(3));
  }

  @Test
  void aRunWhoseLastCommitFailsLeavesNoTotals() throws IOException {
    ArchiveFolder archive = archive();
    LuceneIndex onDisk = LuceneIndex.create(archive.index());
    Source source =
        sink -> {
          sink.accept(ready("a", "One", "body"));
          // Where Lucene is to write its next commits there is something else.
          for (int generation = 1; generation < 10; generation++) {
            Files.createDirectory(archive.index().resolve("pending_segments_" + generation));
          }
        };
    assertThrows(
        RuntimeException.class,
        () ->
            new Ingest(onDisk, archive, new Extractor())
                .run(List.of(source), IngestOptions.defaults()));
    List<String> lines = Files.readAllLines(files(archive.runs()).getFirst());
    assertEquals(
        List.of("{\"source\":\"a.jsonl:a\",\"outcome\":\"added\",\"id\":\"a\"}"),
        lines.subList(1, lines.size()));
  }

  @Test
  void runsInOneMillisecondHaveFilesOfTheirOwn() {
    ArchiveFolder archive = archive();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      runs.add(
          new Ingest(index, archive, new Extractor())
              .run(List.of(), IngestOptions.defaults())
              .run());
    }
    assertEquals(runs.stream().distinct().sorted().toList(), runs);
  }

  private ArchiveFolder archive() {
    return ArchiveFolder.create(folder.resolve("desk.morgue"), made -> made.toFile().mkdirs());
  }

  private static Map<String, Article> articles(LuceneIndex index) {
    Map<String, Article> articles = new TreeMap<>();
    index.scan(
        SearchRequest.of(new SearchRequest.Query.Parsed(new Clause.All())),
        hit -> articles.put(hit.id().value(), index.get(hit.id()).orElseThrow().article()));
    return articles;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private String body(String id) {
    return index.get(new ArticleId(id)).orElseThrow().article().body();
  }

  private Map<String, String> urls() {
    return articles(index).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().url()));
  }

  private RunReport run(Item... items) {
    return run(index, IngestOptions.defaults(), List.of(items));
  }

  private static RunReport run(LuceneIndex index, IngestOptions options, List<Item> items) {
    return new Ingest(index, null, new Extractor())
        .run(List.of(items(items.toArray(Item[]::new))), options);
  }

  private static Source items(Item... items) {
    return sink -> {
      for (Item item : items) {
        sink.accept(item);
      }
    };
  }

  private static Item ready(String id, String headline, String body) {
    String key = "a.jsonl:" + id;
    Article article = Article.builder(new ArticleId(id), key).headline(headline).body(body).build();
    return new Item.ReadyArticle(key, article);
  }

  private static Item claiming(String key, String url, String headline, String body) {
    Article article =
        Article.builder(ArticleId.of(url, "", key), key)
            .url(url)
            .headline(headline)
            .body(body)
            .build();
    return new Item.ReadyArticle(key, article);
  }
}
