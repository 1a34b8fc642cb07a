package dev.morgue.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.error.QuerySyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryErrorTextTest {

  @Test
  void theCaretStandsUnderThePlace() {
    assertEquals(
        List.of(
            "morgue: this bracket is never closed",
            "    harbour (tolls",
            "            ^",
            "try 'harbour (tolls)'"),
        QueryErrorText.lines(
            new QuerySyntaxException(
                "this bracket is never closed", "harbour (tolls", 8, "harbour (tolls)"),
            Screen.PLAIN));
  }

  @Test
  void wideLettersMoveTheCaretTwoColumns() {
    List<String> lines =
        QueryErrorText.lines(
            new QuerySyntaxException("an operator without words", "東京 AND", 3, ""), Screen.PLAIN);
    assertEquals("         ^", lines.get(2));
  }

  @Test
  void aLongQueryIsShownAroundThePlace() {
    String query = "word ".repeat(100) + "(" + " word".repeat(100);
    List<String> lines =
        QueryErrorText.lines(new QuerySyntaxException("open", query, 500, ""), Screen.PLAIN);
    assertTrue(Columns.of(lines.get(1)) <= 80);
    assertEquals('(', lines.get(1).charAt(lines.get(2).indexOf('^')));
  }

  @Test
  void wordsAreQuotedForAShellWhereTheyMustBe() {
    assertEquals("harbour", QueryErrorText.shellQuoted("harbour"));
    assertEquals("'flood wall'", QueryErrorText.shellQuoted("flood wall"));
    assertEquals("'it'\\''s'", QueryErrorText.shellQuoted("it's"));
    assertEquals("''", QueryErrorText.shellQuoted(""));
  }
}
