package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that may write only small files stands for a disk that is full. */
@DisabledOnOs(OS.WINDOWS)
class FullStorageTest {

  @TempDir Path folder;

  @Test
  void aFullDiskEndsTheRunAndLosesNothingStored() throws IOException, InterruptedException {
    Path first = articles("first", 20);
    Path second = articles("second", 4_000);
    Path archive = folder.resolve("desk.morgue");

    assertEquals(0, ingest("unlimited", first, archive));
    int status = ingest("200", second, archive);

    String said = Files.readString(folder.resolve("said"));
    assertEquals(7, status, said);
    assertTrue(said.contains("make room"), said);
    try (Archive stored = Archive.open(archive)) {
      assertEquals(20, stored.search("first").total());
    }
    assertEquals(0, ingest("unlimited", second, archive));
    try (Archive stored = Archive.open(archive)) {
      assertEquals(4_000, stored.search("second").total());
    }
  }

  private int ingest(String mostBlocksAFile, Path source, Path archive)
      throws IOException, InterruptedException {
    String limited = "ulimit -f " + mostBlocksAFile + "; exec \"$@\"";
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder command =
        new ProcessBuilder(
                List.of(
                    "sh",
                    "-c",
                    limited,
                    "sh",
                    java.toString(),
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "ingest",
                    source.toString(),
                    "--archive",
                    archive.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    command.environment().put("MORGUE_DEBUG", "1");
    Process process = command.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    return process.exitValue();
  }

  private Path articles(String word, int count) throws IOException {
    List<String> lines =
        IntStream.range(0, count)
            .mapToObj(i ->
                "{\"id\":\"%s-%d\",\"headline\":\"The %s of number %d\",\"body\":\"%s\"}"
                    .formatted(word, i, word, i, sentence(i)))
            .toList();
    return Files.write(folder.resolve(word + ".jsonl"), lines);
  }

  private static String sentence(int seed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(Integer.toString(seed * 7_919 + i * 104_729, 36)).append(' ');
    }
    return text.toString();
  }
}
