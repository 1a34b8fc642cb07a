package dev.morgue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.error.ArchiveDamagedException;
import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.ArchiveMissingException;
import dev.morgue.error.IndexVersionException;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {

  @TempDir Path folder;

  @Test
  void aNewArchiveIsFoundAgain() {
    ArchiveFolder made = create(folder.resolve("deep/desk.morgue"));
    ArchiveFolder found = ArchiveFolder.open(folder.resolve("deep/desk.morgue"));

    assertEquals(made.created(), found.created());
    assertEquals(folder.resolve("deep/desk.morgue/index"), found.index());
    assertEquals(folder.resolve("deep/desk.morgue/runs"), found.runs());
    assertTrue(Files.isDirectory(found.index()));
  }

  @Test
  void creatingAnArchiveThatIsThereOpensIt() {
    ArchiveFolder made = create(folder);
    ArchiveFolder again =
        ArchiveFolder.create(
            folder,
            index -> {
              throw new AssertionError("the index is there");
            });
    assertEquals(made.created(), again.created());
  }

  @Test
  void aFolderWithOtherThingsIsNotTouched() throws IOException {
    Files.writeString(folder.resolve("novel.txt"), "Chapter One");
    InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> create(folder));
    assertEquals(
        folder + " holds other files and is no archive: name a new or an empty folder",
        e.getMessage());
    assertEquals(List.of("novel.txt"), names(folder));
  }

  @Test
  void makingAnArchiveGoesOnWhereItWasCutOff() throws IOException {
    Files.createDirectory(folder.resolve("index"));
    Files.writeString(folder.resolve("archive.properties.new"), "form");
    create(folder);
    assertEquals(List.of("archive.properties", "index", "lock"), names(folder));
  }

  @Test
  void aMissingArchiveSaysHowToMakeOne() {
    Path nowhere = folder.resolve("nowhere");
    ArchiveMissingException e =
        assertThrows(ArchiveMissingException.class, () -> ArchiveFolder.open(nowhere));
    assertEquals(
        ("there is no folder " + nowhere)
            + (": make one with \"morgue ingest SOURCE --archive " + nowhere + "\""),
        e.getMessage());
    assertThrows(ArchiveMissingException.class, () -> ArchiveFolder.open(folder));
  }

  @Test
  void aFileIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThrows(ArchiveMissingException.class, () -> ArchiveFolder.open(file));
    assertThrows(StorageException.class, () -> create(file));
  }

  @Test
  void anotherFormatIsNamedWithTheOneWanted() throws IOException {
    create(folder);
    write("format=7\ncreated=2026-01-01T00:00:00Z\n");
    IndexVersionException newer =
        assertThrows(IndexVersionException.class, () -> ArchiveFolder.open(folder));
    assertEquals(List.of(7, 6), List.of(newer.found(), newer.wanted()));
    assertEquals(
        folder
            + " was written by a newer Morgue in format 7, this one reads format 6:"
            + " use the newer Morgue",
        newer.getMessage());

    write("format=0\ncreated=2026-01-01T00:00:00Z\n");
    assertThrows(IndexVersionException.class, () -> ArchiveFolder.open(folder));
  }

  @Test
  void settingsThatCannotBeUnderstoodAreDamage() throws IOException {
    create(folder);
    for (String text :
        List.of("", "format=one\n", "format=6\n", "format=6\ncreated=today\n", "x=\\u12\n")) {
      write(text);
      assertThrows(ArchiveDamagedException.class, () -> ArchiveFolder.open(folder), text);
    }
    Files.write(folder.resolve("archive.properties"), new byte[] {(byte) 0xff, 0, 1});
    assertThrows(ArchiveDamagedException.class, () -> ArchiveFolder.open(folder));
  }

  @Test
  void anIndexWithoutSettingsIsDamage() throws IOException {
    create(folder);
    Files.delete(folder.resolve("archive.properties"));
    assertThrows(ArchiveDamagedException.class, () -> ArchiveFolder.open(folder));
  }

  @Test
  void theSecondWriterIsToldWhoTheFirstIs() throws IOException {
    ArchiveFolder archive = create(folder);
    ArchiveLock first = archive.lock("morgue ingest pages");
    try (first) {
      ArchiveLockedException e =
          assertThrows(ArchiveLockedException.class, () -> archive.lock("morgue ingest more"));
      assertTrue(
          e.holder()
              .matches(
                  "process %d on \\S+ \\(morgue ingest pages\\), since 20\\S+Z"
                      .formatted(ProcessHandle.current().pid())),
          e.holder());
      assertEquals(
          ("the archive " + folder + " is being written by " + e.holder())
              + ": try again when that has ended",
          e.getMessage());
    }
    archive.lock("").close();
  }

  @Test
  void aLockLeftBehindByACrashIsFree() throws IOException {
    ArchiveFolder archive = create(folder);
    Files.writeString(folder.resolve("lock"), "process 1 on elsewhere, since 1998\n");
    archive.lock("").close();
    assertEquals("", Files.readString(folder.resolve("lock")));
  }

  @Test
  void ofTwoWhoMakeAnArchiveAtOnceOneMakesItAndTheOtherFindsIt() {
    AtomicInteger made = new AtomicInteger();
    Supplier<ArchiveFolder> making =
        () ->
            ArchiveFolder.create(
                folder.resolve("new"),
                index -> {
                  made.incrementAndGet();
                  makeSlowly(index);
                });
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<ArchiveFolder>> archives =
          Stream.generate(() -> CompletableFuture.supplyAsync(making, callers)).limit(4).toList();
      Set<Instant> created =
          archives.stream().map(each -> each.join().created()).collect(Collectors.toSet());
      assertEquals(1, created.size());
    }
    assertEquals(1, made.get());
  }

  private static void makeSlowly(Path index) {
    try {
      Files.createDirectories(index);
      Thread.sleep(50);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anArchiveIsNotLockedOnAThreadThatIsInterrupted() throws IOException {
    ArchiveFolder archive = create(folder);
    Thread.currentThread().interrupt();
    StorageException e = assertThrows(StorageException.class, () -> archive.lock(""));
    assertTrue(Thread.interrupted());
    assertEquals(
        "cannot lock the archive " + folder + " for writing: the thread was interrupted",
        e.getMessage());
    archive.lock("").close();
  }

  private static ArchiveFolder create(Path folder) {
    return ArchiveFolder.create(
        folder,
        index -> {
          try {
            Files.createDirectories(index);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void write(String properties) throws IOException {
    Files.writeString(folder.resolve("archive.properties"), properties);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
