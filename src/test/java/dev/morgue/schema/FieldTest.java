package dev.morgue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.query.ClausePrinter;
import dev.morgue.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void everyExampleParsesAndBeginsWithItsField() {
    for (Field field : Field.values()) {
      String printed =
          ClausePrinter.print(QueryParser.parse(field.example(), LocalDate.of(2026, 11, 23)));
      assertTrue(printed.startsWith(field.prefixes().getFirst() + ":"), printed);
      assertTrue(field.example().startsWith(field.prefixes().getFirst() + ":"), field.example());
    }
  }

  @Test
  void noPrefixIsTwoFields() {
    Set<String> seen = new HashSet<>();
    for (Field field : Field.values()) {
      for (String prefix : field.prefixes()) {
        assertTrue(seen.add(prefix), prefix);
        assertEquals(Optional.of(field), Field.ofPrefix(prefix));
      }
    }
    assertEquals(Optional.empty(), Field.ofPrefix("note"));
    assertNotEquals(Optional.empty(), Field.ofPrefix("Headline"));
  }

  /** A query that the program makes up is made from {@code Field.prefixes()}. */
  @Test
  void noPrefixIsSpelledOutOutsideOfTheSchema() throws IOException {
    List<String> prefixes = new ArrayList<>();
    for (Field field : Field.values()) {
      prefixes.addAll(field.prefixes());
    }
    Pattern literal = Pattern.compile("\"(?:" + String.join("|", prefixes) + "):(?:\"|[^ \"])");
    List<String> off = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(FieldTest::isRead)::iterator) {
        literal
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .forEach(found -> off.add(file + ": " + found));
      }
    }
    assertEquals(List.of(), off);
  }

  private static boolean isRead(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("schema/Field.java");
  }
}
