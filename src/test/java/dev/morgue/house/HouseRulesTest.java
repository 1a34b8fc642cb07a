package dev.morgue.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final int MOST_LINES = 500;
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(
          "\\b(?:class|record|interface|enum)\\s+"
              + "(\\w*(?:Manager|Helper|Utils?|Impl|Data|Info|Processor|Service))\\b");

  /** What writes other digits, or other letters, where another language is spoken. */
  private static final Pattern SPEAKS_THE_USERS_LANGUAGE =
      Pattern.compile(
          "\\.formatted\\(|\\.printf\\(|String\\.format\\((?!\\s*Locale\\.ROOT)"
              + "|to(?:Lower|Upper)Case\\(\\)|::to(?:Lower|Upper)Case\\b"
              + "|NumberFormat\\.get|new DecimalFormat\\(|Locale\\.getDefault\\(");

  private static final Pattern BROAD_CATCH =
      Pattern.compile("catch \\((?:final )?(?:Exception|Throwable) ");

  @Test
  void noFileIsLongerThanFiveHundredLines() throws IOException {
    List<String> off = new ArrayList<>();
    for (Path file : JavaFiles.all()) {
      long lines = Files.readString(file).lines().count();
      if (lines > MOST_LINES) {
        off.add(file + ": " + lines);
      }
    }
    assertEquals(List.of(), off);
  }

  @Test
  void noTypeHasANameThatSaysNothing() throws IOException {
    List<String> off = new ArrayList<>();
    for (Path file : JavaFiles.all()) {
      FORBIDDEN_NAME
          .matcher(Files.readString(file))
          .results()
          .forEach(match -> off.add(file + ": " + match.group(1)));
    }
    assertEquals(List.of(), off);
  }

  @Test
  void onlyTheCommandLineCatchesEverything() throws IOException {
    List<Path> off = new ArrayList<>();
    for (Path file : JavaFiles.all()) {
      boolean isMain = file.startsWith("src/main") && !file.endsWith("cli/Main.java");
      if (isMain && BROAD_CATCH.matcher(Files.readString(file)).find()) {
        off.add(file);
      }
    }
    assertEquals(List.of(), off);
  }

  @Test
  void whatIsWrittenIsTheSameInEveryLanguage() throws IOException {
    List<String> off = new ArrayList<>();
    for (Path file : JavaFiles.all()) {
      if (!file.startsWith("src/test")) {
        SPEAKS_THE_USERS_LANGUAGE
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> off.add(file + ": " + match.group()));
      }
    }
    assertEquals(List.of(), off);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    List<Path> off = new ArrayList<>();
    for (Path file : JavaFiles.all()) {
      Path marker = file.resolveSibling("package-info.java");
      if (file.startsWith("src/main")
          && !(Files.exists(marker) && Files.readString(marker).contains("@NullMarked"))) {
        off.add(file);
      }
    }
    assertEquals(List.of(), off);
  }
}
