package dev.morgue.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderSearchTest {

  @Test
  void printsWhatMatchesInTheSampleArchive() {
    String printed = run("\"sea wall\"");
    assertTrue(printed.contains("[sea] [wall]"), printed);
    assertTrue(printed.contains("1. "), printed);
    assertTrue(printed.endsWith(" found\n"), printed);
  }

  @Test
  void theProgramIsShort() throws Exception {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/java/dev/morgue/examples/FolderSearch.java"));
    assertEquals(true, lines.size() < 60);
  }

  private static String run(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FolderSearch.search("sample-data", query, new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
