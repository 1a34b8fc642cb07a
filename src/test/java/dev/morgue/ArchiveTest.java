package dev.morgue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.ArticleId;
import dev.morgue.error.ArchiveDamagedException;
import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.ArchiveMissingException;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.QuerySyntaxException;
import dev.morgue.ingest.Counts;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.query.QueryParser;
import dev.morgue.schema.Field;
import dev.morgue.search.Hit;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.SearchRequest;
import dev.morgue.source.Item;
import dev.morgue.source.PathSource;
import dev.morgue.source.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;
  private Path pages;
  private Path home;

  @BeforeEach
  void writePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    home = folder.resolve("desk.morgue");
    Files.writeString(
        pages.resolve("a.jsonl"),
        """
        {"id":"ledger-100","headline":"Mend the bridge","body":"The river bridge is old."}
        {"id":"ledger-101","headline":"Close the ferry","body":"The river ferry is slow."}
        {"id":"other","headline":"On bees","body":"Nothing about rivers."}
        """);
  }

  @Test
  void whatWentInIsFoundAgainAfterReopening() {
    try (Archive archive = Archive.create(home)) {
      assertEquals(new Counts(3, 0, 0, 0, 0, 0), archive.ingest(pages.toString()).counts());
      assertEquals(1, archive.search("bridge").total());
    }
    try (Archive archive = Archive.open(home)) {
      List<Hit> hits = archive.search("river").hits();
      assertEquals(3, hits.size());
      assertEquals(3, archive.stats().articles());
      assertEquals("Close the ferry", archive.get("ledger-101").orElseThrow().article().headline());
    }
  }

  @Test
  void anIdMayBeNamedByAPrefixThatOnlyItHas() {
    try (Archive archive = Archive.inMemory()) {
      archive.ingest(pages.toString());
      assertEquals("On bees", archive.get("othe").orElseThrow().article().headline());
      assertTrue(archive.get("oth").isEmpty());
      assertTrue(archive.get("nobody").isEmpty());
      assertTrue(archive.get(new ArticleId("ledger-1")).isEmpty());
      InvalidRequestException e =
          assertThrows(InvalidRequestException.class, () -> archive.get("ledger-1"));
      assertEquals(
          "several articles have an id that begins with \"ledger-1\": ledger-100, ledger-101",
          e.getMessage());
    }
  }

  @Test
  void aSecondRunLeavesTheIndexUntouched() throws IOException {
    try (Archive archive = Archive.create(home)) {
      archive.ingest(pages.toString());
      Map<Path, FileTime> before = files(home.resolve("index"));
      assertEquals(new Counts(0, 0, 3, 0, 0, 0), archive.ingest(pages.toString()).counts());
      assertEquals(before, files(home.resolve("index")));
      assertEquals(2, files(home.resolve("runs")).size());
    }
  }

  @Test
  void aDryRunLeavesTheArchiveUntouched() throws IOException {
    Archive.create(home).close();
    Map<Path, FileTime> before = files(home);
    try (Archive archive = Archive.open(home)) {
      Counts counts =
          archive
              .ingest(List.of(PathSource.of(pages)), IngestOptions.defaults().withDryRun(true))
              .counts();
      assertEquals(new Counts(3, 0, 0, 0, 0, 0), counts);
    }
    assertEquals(before, files(home));
  }

  @Test
  void aChangedArticleBecomesItsNextVersion() throws IOException {
    try (Archive archive = Archive.create(home)) {
      archive.ingest(pages.toString());
      Files.writeString(
          pages.resolve("a.jsonl"),
          "{\"id\":\"other\",\"headline\":\"On bees\",\"body\":\"New.\"}");
      assertEquals(new Counts(0, 1, 0, 0, 0, 0), archive.ingest(pages.toString()).counts());
      assertEquals(2, archive.get("other").orElseThrow().article().version());
      assertEquals(3, archive.stats().articles());
    }
  }

  @Test
  void theSecondOfTwoWritersIsToldOfTheFirst() {
    try (Archive first = Archive.create(home);
        Archive second = Archive.open(home)) {
      Source nested =
          sink -> {
            ArchiveLockedException e =
                assertThrows(ArchiveLockedException.class, () -> second.ingest(pages.toString()));
            assertTrue(e.holder().contains("(morgue ingest x)"), e.holder());
            sink.accept(new Item.Ignored("done"));
          };
      IngestOptions options = IngestOptions.defaults().withCommand("morgue ingest x");
      assertEquals(1, first.ingest(List.of(nested), options).counts().ignored());
      assertEquals(3, second.ingest(pages.toString()).counts().added());
    }
  }

  @Test
  void searchesSeeTheLastCommitWhileARunGoesOn() {
    try (Archive archive = Archive.create(home)) {
      archive.ingest(pages.toString());
      Source reading =
          sink -> {
            assertEquals(3, archive.search("*").total());
            sink.accept(new Item.Ignored("done"));
          };
      archive.ingest(List.of(reading), IngestOptions.defaults());
    }
  }

  @Test
  void theFirstSearchSeesWhatWasCommittedSinceTheOpening() {
    Archive.create(home).close();
    try (Archive reader = Archive.open(home);
        Archive writer = Archive.open(home)) {
      writer.ingest(pages.toString());
      assertEquals(3, reader.search("river").total());
    }
  }

  @Test
  void whatTheCallersOwnCodeThrowsComesOutAsItIs() {
    try (Archive archive = Archive.inMemory()) {
      archive.ingest(pages.toString());
      SearchRequest all =
          SearchRequest.of(new SearchRequest.Query.Parsed(QueryParser.parse("river")));
      UncheckedIOException mine =
          new UncheckedIOException(new FileNotFoundException("the caller's own file"));
      assertSame(
          mine,
          assertThrows(
              UncheckedIOException.class,
              () ->
                  archive.scan(
                      all,
                      hit -> {
                        throw mine;
                      })));
    }
  }

  @Test
  void anInterruptedSearchSpoilsNoOther() {
    try (Archive archive = Archive.create(home)) {
      archive.ingest(pages.toString());
    }
    try (Archive archive = Archive.openBriefly(home)) {
      Thread.currentThread().interrupt();
      assertEquals(3, archive.search("river").total());
      assertTrue(Thread.interrupted());
      assertEquals(1, archive.search("bees").total());
      assertEquals("Mend the bridge", archive.get("ledger-100").orElseThrow().article().headline());
    }
  }

  @Test
  void anArchiveThatIsClosedSaysSo() throws IOException {
    Archive archive = Archive.create(home);
    archive.close();
    archive.close();
    for (Executable use :
        List.<Executable>of(
            () -> archive.search("river"),
            () -> archive.get("ledger-100"),
            archive::stats,
            () -> archive.ingest(pages.toString()))) {
      IllegalStateException e = assertThrows(IllegalStateException.class, use);
      assertEquals("the archive is closed", e.getMessage());
    }
    assertFalse(Files.exists(home.resolve("runs")));
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    try (Archive archive = Archive.inMemory()) {
      archive.ingest(pages.toString());
      RelatedRequest related = RelatedRequest.of(archive.get("ledger-100").orElseThrow().article());
      assertEquals(2, archive.related(related.withLimit(Integer.MAX_VALUE)).size());
      assertThrows(InvalidRequestException.class, () -> related.withLimit(-3));
      SearchRequest search =
          SearchRequest.of(new SearchRequest.Query.Parsed(QueryParser.parse("river")));
      assertThrows(InvalidRequestException.class, () -> search.withWindow(-1, 10));
      assertThrows(InvalidRequestException.class, () -> search.withSnippets(-1));
      assertThrows(InvalidRequestException.class, () -> search.withFacets(Set.of(Field.TOPIC), -1));
    }
  }

  @Test
  void whatIsWrongIsSaidInTheRightWords() throws IOException {
    assertThrows(ArchiveMissingException.class, () -> Archive.open(home));
    Archive.create(home).close();
    try (Archive archive = Archive.open(home)) {
      assertThrows(InvalidRequestException.class, () -> archive.ingest("nowhere"));
      assertThrows(InvalidRequestException.class, () -> archive.ingest());
      assertThrows(QuerySyntaxException.class, () -> archive.search("(river"));
    }
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "not an index");
      }
    }
    assertThrows(ArchiveDamagedException.class, () -> Archive.open(home));
  }

  private static Map<Path, FileTime> files(Path folder) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // Lucene's own lock file is touched by every writer.
        if (!file.endsWith("write.lock")) {
          times.put(file, Files.getLastModifiedTime(file));
        }
      }
    }
    return times;
  }
}
