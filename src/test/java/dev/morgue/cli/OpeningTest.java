package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.Archive;
import dev.morgue.error.ArchiveMissingException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;

  private Path filled;
  private Path empty;

  @BeforeEach
  void makeArchives() {
    filled = folder.resolve("filled");
    empty = folder.resolve("empty");
    try (Archive archive = Archive.create(filled)) {
      archive.ingest("sample-data/harbour-ledger");
    }
    Archive.create(empty).close();
  }

  private Shell shell(Map<String, String> environment) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Shell(InputStream.nullInputStream(), nowhere, nowhere, environment, folder);
  }

  private long articles(Path wanted, Map<String, String> environment, String... words) {
    try (Opening opening = Opening.of(List.of(words), shell(environment));
        Archive archive = opening.take(wanted)) {
      return archive.stats().articles();
    }
  }

  @Test
  void theArchiveThatTheWordsNameIsGiven() {
    long all = articles(filled, Map.of(), "tolls", "--archive", filled.toString());
    assertEquals(all, articles(filled, Map.of(), "-a", "filled", "tolls"));
    assertEquals(all, articles(filled, Map.of(), "--archive=filled"));
    assertEquals(0, articles(empty, Map.of(), "--archive", "empty"));
  }

  @Test
  void anotherArchiveThanTheWordsSeemToNameIsOpenedWhenAsked() {
    Map<String, String> environment = Map.of("MORGUE_ARCHIVE", "filled");
    assertEquals(0, articles(empty, environment, "--", "--archive", "filled"));
  }

  @Test
  void whatIsMissingIsSaidToWhoeverTakesIt() {
    Path nowhere = folder.resolve("nowhere");
    try (Opening opening = Opening.of(List.of("--archive", "nowhere"), shell(Map.of()))) {
      assertThrows(ArchiveMissingException.class, () -> opening.take(nowhere));
    }
  }

  @Test
  void whoIsLateOpensItAgain() {
    Opening opening = Opening.of(List.of("--archive", "empty"), shell(Map.of()));
    opening.close();
    try (Archive archive = opening.take(empty)) {
      assertEquals(0, archive.stats().articles());
    }
  }
}
