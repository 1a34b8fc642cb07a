package dev.morgue.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.error.QuerySyntaxException;
import dev.morgue.schema.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Executes docs/query-language.md. */
class ManualTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path MANUAL = Path.of("docs/query-language.md");

  @Test
  void everyQueryIsReadAsTheManualSays() throws IOException {
    List<List<String>> rows = rows("query", "is read as");
    assertTrue(rows.size() > 60, "the tables are found");
    for (List<String> row : rows) {
      assertEquals(code(row.get(1)), ClausePrinter.print(parse(code(row.get(0)))), row.get(0));
    }
  }

  @Test
  void whatIsReadAsSomethingMeansTheSame() throws IOException {
    for (List<String> row : rows("query", "is read as")) {
      assertEquals(parse(code(row.get(0))), parse(code(row.get(1))), row.get(0));
    }
  }

  @Test
  void everyErrorIsExplainedAsTheManualSays() throws IOException {
    List<List<String>> rows = rows("query", "at");
    assertTrue(rows.size() > 5, "the table is found");
    for (List<String> row : rows) {
      String query = code(row.get(0));
      QuerySyntaxException e = assertThrows(QuerySyntaxException.class, () -> parse(query), query);
      List<String> is =
          List.of(
              row.get(0),
              Integer.toString(e.position()),
              String.valueOf(e.getMessage()),
              "`" + e.hint() + "`");
      assertEquals(row, is);
    }
  }

  @Test
  void everythingToWriteForHabitsFromElsewhereParses() throws IOException {
    for (List<String> row : rows("you wrote", "in")) {
      for (String query : row.get(2).substring(1, row.get(2).length() - 1).split("`, `", -1)) {
        parse(query);
      }
    }
  }

  @Test
  void everyFormOfTheHelpParses() {
    for (Syntax.Form form : Syntax.forms()) {
      Clause clause = parse(form.example());
      assertEquals(clause, parse(ClausePrinter.print(clause)), form.example());
    }
  }

  @Test
  void theTableOfFieldsIsTheSchemas() throws IOException {
    StringBuilder table =
        new StringBuilder("| field | what it holds | example |\n| --- | --- | --- |\n");
    for (Field field : Field.values()) {
      String prefixes = "`" + String.join(":` `", field.prefixes()) + ":`";
      table.append(
          "| " + prefixes + " | " + field.description() + " | `" + field.example() + "` |\n");
    }
    assertTrue(
        Files.readString(MANUAL).contains("\n" + table + "\n"), "the table should be:\n" + table);
  }

  private static Clause parse(String query) {
    return QueryParser.parse(query, TODAY);
  }

  /** What stands between the backticks; a bar is written with a backslash in a table. */
  private static String code(String cell) {
    assertTrue(cell.startsWith("`") && cell.endsWith("`"), cell);
    return cell.substring(1, cell.length() - 1);
  }

  /** The rows of all tables whose first columns are headed so. */
  private static List<List<String>> rows(String first, String second) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean wanted = false;
    for (String line : Files.readAllLines(MANUAL)) {
      List<String> cells = line.startsWith("| ") ? cells(line) : List.of();
      if (cells.isEmpty()) {
        wanted = false;
      } else if (cells.subList(0, 2).equals(List.of(first, second))) {
        wanted = true;
      } else if (wanted && !line.startsWith("| ---")) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(2, line.length() - 2).split(" \\| ", -1)) {
      cells.add(cell.replace("\\|", "|"));
    }
    return cells;
  }
}
