package dev.morgue.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as google-java-format leaves it. Run with {@code -Dmorgue.format=write} to
 * have the files rewritten.
 */
class FormatTest {

  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("morgue.format"));
    Formatter formatter = new Formatter();
    List<Path> off = new ArrayList<>();
    for (Path file : JavaFiles.all()) {
      String source = Files.readString(file);
      String formatted =
          formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
      if (!formatted.equals(source)) {
        off.add(file);
        if (write) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertEquals(
        List.of(), write ? List.of() : off, "run scripts/format, which rewrites these files");
  }
}
