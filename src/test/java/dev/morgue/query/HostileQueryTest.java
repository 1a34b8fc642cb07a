package dev.morgue.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.error.Limits;
import dev.morgue.error.QuerySyntaxException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed, it parses or it is explained. */
class HostileQueryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String[] PIECES = {
    "a",
    "climate",
    " ",
    "  ",
    "(",
    ")",
    "\"",
    "\u201c",
    "-",
    "+",
    "!",
    "&&",
    "|",
    "||",
    "AND",
    "OR",
    "NOT",
    "and",
    "or",
    "not",
    "w/5",
    "w/0",
    "w/9999999",
    "pre/3",
    "w/s",
    "w/p",
    "headline:",
    "by:",
    "url:",
    "kind:",
    "kind:editoral",
    "date:",
    "date:1998",
    "date:..",
    "words:",
    "words:>",
    "has:",
    "is:",
    "hlead:",
    "first:",
    "first:5(",
    "first:0(",
    "atleast3(",
    "atleast0(",
    "=",
    "*",
    "?",
    "~",
    "~1",
    "~9",
    "^",
    "^2",
    "^99999",
    "/",
    "/x/",
    "/(a/",
    "/[b-a]{2,1}/",
    "/a{x<\"/",
    "econom!",
    "\\",
    ":",
    "::",
    "//",
    "http://x",
    "nofeld:x",
    "heading:x",
    "[",
    "]",
    "{",
    "1998..",
    "..",
    "3m",
    "99999y",
    "\u0000",
    "\ud800",
    "\udc00",
    "\ud83d\ude42",
    "\u4e2d",
    "\u0645",
    "\n",
    "\u00a0",
    ",",
    ".",
    "to"
  };

  @Test
  void noTextBringsAnythingButASyntaxError() {
    Random random = new Random(20261123);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(12);
      for (int j = 0; j < pieces; j++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
      parseOrExplain(text.toString());
    }
  }

  @Test
  void noRandomCharactersBringAnythingButASyntaxError() {
    Random random = new Random(4);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(20);
      for (int j = 0; j < length; j++) {
        text.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      parseOrExplain(text.toString());
    }
  }

  @Test
  void deepNestingIsRefusedInEveryForm() {
    int times = Limits.MAX_QUERY_CHARS;
    for (String piece :
        new String[] {
          "(",
          "NOT ",
          "-(",
          "headline:",
          "by:(",
          "hlead:",
          "first:1(",
          "atleast1(",
          "a w/1 ",
          "(a ",
          "a OR (",
          "\"",
          "/",
          "+(",
          "[",
          "\\",
          "^2",
          "date:(",
          "x~",
          "=",
          "*",
          "?"
        }) {
      String text = piece.repeat(times / piece.length());
      parseOrExplain(text);
      parseOrExplain(text.substring(0, text.length() - 1) + "a");
    }
  }

  @Test
  void aHundredLevelsAreReadAndPrinted() {
    String text = "(a ".repeat(98) + "a b" + ")".repeat(98);
    Clause clause = QueryParser.parse(text, TODAY);
    assertEquals(clause, QueryParser.parse(ClausePrinter.print(clause), TODAY));
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    String text = "a".repeat(Limits.MAX_QUERY_CHARS + 1);
    QuerySyntaxException e =
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(text, TODAY));
    assertEquals("the query is longer than 16384 characters", e.getMessage());
    assertEquals("", e.hint());
  }

  @Test
  void aThousandWordsAreReadAndNoMore() {
    String text = "toll ".repeat(Limits.MAX_QUERY_WORDS);
    assertEquals(
        Limits.MAX_QUERY_WORDS, ((Clause.And) QueryParser.parse(text, TODAY)).clauses().size());
    for (String more :
        new String[] {text + "toll", '"' + text + "toll\"", "by:(a | \"" + text + "\")"}) {
      QuerySyntaxException e =
          assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(more, TODAY));
      assertEquals("the query has more than 1000 words", e.getMessage());
      parseOrExplain(more);
    }
  }

  @Test
  void repetitionsOfRepetitionsAreBounded() {
    QueryParser.parse("/((ab?c){1,5}[0-9]{2,4}){1,25}/", TODAY);
    for (String regex :
        new String[] {
          "((a{1,1000}){1,1000}){1,1000}", "(a{1,30}b*){20}", "a{501}", "(a?){9999,}"
        }) {
      QuerySyntaxException e =
          assertThrows(
              QuerySyntaxException.class, () -> QueryParser.parse("toll /" + regex + "/", TODAY));
      assertEquals(
          "the regular expression counts to words of more than 500 characters", e.getMessage());
      assertEquals(6, e.position());
    }
    parseOrExplain("/" + "(a|b)?".repeat(2_000) + "/");
  }

  private static void parseOrExplain(String text) {
    try {
      Clause clause = QueryParser.parse(text, TODAY);
      String printed = ClausePrinter.print(clause);
      if (printed.length() <= Limits.MAX_QUERY_CHARS) {
        assertEquals(
            clause, QueryParser.parse(printed, TODAY), () -> text + " printed as " + printed);
      }
    } catch (QuerySyntaxException e) {
      assertEquals(text, e.query());
      assertTrue(e.position() >= 0 && e.position() <= text.length(), text);
      assertTrue(!String.valueOf(e.getMessage()).isBlank(), text);
      assertTrue(!e.hint().isEmpty(), () -> text + ": " + e.getMessage());
      QueryParser.parse(e.hint(), TODAY);
    }
  }
}
