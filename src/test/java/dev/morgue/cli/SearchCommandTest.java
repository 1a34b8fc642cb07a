package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code search} prints for each of its options. */
class SearchCommandTest {

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void takeInArticles() throws IOException {
    terminal = Terminal.withArticles(folder);
  }

  @Test
  void searchShowsHitsAndTheTotal() {
    Answer answer = terminal.run("search", "tolls");
    assertEquals(0, answer.status());
    assertEquals("", answer.err());
    assertEquals(
        """
         1  The harbour tolls
            a-tolls  1998-03-03 · The Ledger · Comment · op-ed · Mary Anning
            Nobody who pays the tolls twice a day will be surprised.

        1 article (N ms)
        """,
        answer.out().replaceAll("\\d+ ms", "N ms"));
  }

  @Test
  void aTerminalShowsColour() {
    String match = "\u001b[1;31mtolls\u001b[0m";
    terminal.with("MORGUE_TERMINALS", "out,err");
    assertTrue(terminal.run("search", "tolls").out().contains(match));
    assertFalse(terminal.run("search", "tolls", "--color", "never").out().contains(match));
    terminal.with("NO_COLOR", "1");
    assertFalse(terminal.run("search", "tolls").out().contains(match));
    assertTrue(terminal.run("search", "tolls", "--color", "always").out().contains(match));
  }

  @Test
  void filtersNarrowWhatMatches() {
    assertEquals("b-ferry\t\n", ids("harbour", "--from", "2000"));
    assertEquals("a-tolls\t\n", ids("harbour", "--to", "1998-03"));
    assertEquals("a-tolls\t\n", ids("harbour", "--by", "mary anning"));
    assertEquals("b-ferry\t\n", ids("harbour", "--kind", "editorial"));
    assertEquals("b-ferry\t\na-tolls\t\n", ids("--publication", "ledger", "--sort", "newest"));
    assertEquals(
        "a-tolls\t\nb-ferry\t\n",
        ids("--section", "comment", "--section", "opinion", "--sort", "oldest"));
    assertEquals("c-nodate\t\n", ids("harbour", "-tolls", "-ferry"));
  }

  private String ids(String... words) {
    String[] command = new String[words.length + 3];
    command[0] = "search";
    System.arraycopy(words, 0, command, 1, words.length);
    command[words.length + 1] = "--format";
    command[words.length + 2] = "ids";
    return terminal.run(command).out();
  }

  @Test
  void pagesFollowOneAnother() {
    assertEquals("a-tolls\t\n", ids("*", "--sort", "oldest", "-n", "1"));
    assertEquals("b-ferry\t\n", ids("*", "--sort", "oldest", "-n", "1", "--page", "2"));
  }

  @Test
  void allStreamsEveryHit() {
    assertEquals("a-tolls\t\nb-ferry\t\nc-nodate\t\n", ids("*", "--all", "--sort", "oldest"));
  }

  @Test
  void allTakesNeitherNumberNorPage() {
    Answer answer = terminal.run("search", "*", "--all", "-n", "2");
    assertEquals(2, answer.status());
    assertEquals("morgue: --all streams every hit: leave out --limit\n", answer.err());
    assertEquals(2, terminal.run("search", "*", "--all", "-p", "2").status());
  }

  @Test
  void aPagePastTheLastIsSaidToBe() {
    Answer answer = terminal.run("search", "*", "-n", "2", "-p", "9");
    assertEquals(0, answer.status());
    assertEquals("morgue: there is no such page: the last one is 2\n", answer.err());
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertEquals(
        "morgue: --from 2014 is later than --to 2000: exchange the two\n",
        terminal.run("search", "*", "--from", "2014", "--to", "2000").err());
    assertEquals(
        "morgue: --by takes a name, not an empty text\n",
        terminal.run("search", "*", "--by", "").err());
    assertEquals(
        "morgue: no article has the id \"b\"; to shorten one, give at least 4 of its characters\n",
        terminal.run("show", "b").err());
  }

  @Test
  void aFacetSaysHowManyValuesItDoesNotShow() {
    Answer one =
        terminal.run("search", "harbour", "-n", "0", "--facets", "author", "--facet-values", "1");
    assertTrue(one.out().startsWith("author       J. Prys 1 · and 1 more\n"), one.out());
    Answer json =
        terminal.run(
            "search",
            "harbour",
            "-n",
            "0",
            "--facets",
            "author",
            "--facet-values",
            "1",
            "-f",
            "json");
    assertTrue(json.out().contains("\"facetsMore\":{\"author\":1}}"), json.out());
  }

  @Test
  void nothingFoundIsStatusOne() {
    Answer answer = terminal.run("search", "zyzzyva");
    assertEquals(1, answer.status());
    assertTrue(answer.out().startsWith("0 articles ("), answer.out());
  }

  @Test
  void facetsCountTheMatches() {
    Answer answer = terminal.run("search", "harbour", "-n", "0", "--facets", "author,year");
    assertTrue(
        answer
            .out()
            .startsWith(
                """
                author       J. Prys 1 · Mary Anning 1
                year         1998 1 · 2010 1

                3 articles\
                """),
        answer.out());
  }

  @Test
  void theTimelineIsAChartOfAllMatches() {
    assertEquals(
        """
        By year, and share of the archive's articles of that time
          1998  1  ████  100% of 1
          2010  1  ████  100% of 1
          1 without a date

        """,
        terminal
            .run("search", "harbour", "-n", "0", "--timeline", "year")
            .out()
            .replaceAll("(?s)3 articles.*", ""));
    String json =
        terminal.run("search", "harbour", "--timeline", "month", "--format", "json").out();
    assertTrue(
        json.contains(
            "\"timeline\":{\"unit\":\"month\",\"inexact\":0,\"undated\":1,\"periods\":["
                + "{\"period\":\"1998-03\",\"count\":1,\"archive\":1},"
                + "{\"period\":\"2010-10\",\"count\":1,\"archive\":1}]}"),
        json);
    assertEquals(2, terminal.run("search", "x", "--timeline", "decade").status());
    assertEquals(2, terminal.run("search", "x", "--all", "--timeline", "year").status());
  }

  @Test
  void aMisspeltQueryIsOfferedInAnotherSpelling() {
    Answer answer = terminal.run("search", "harbuor", "by:anning");
    assertTrue(
        answer
            .out()
            .startsWith("Did you mean: morgue search 'harbour by:anning'\n    1 article\n\n0 art"),
        answer.out());
    assertEquals(1, answer.status());
    assertTrue(
        terminal
            .run("search", "harbuor", "--format", "jsonl")
            .out()
            .contains("\"suggestion\":{\"query\":\"harbour\",\"total\":3}"));
  }

  @Test
  void aHitIsExplained() {
    Answer answer = terminal.run("search", "ferry", "-n", "1", "--explain");
    assertTrue(
        answer
            .out()
            .matches("(?s).*\n    score [0-9.]+ = [0-9.]+ ferry \\(headline, body, topic\\).*"),
        answer.out());
    assertTrue(
        terminal
            .run("search", "ferry", "--explain", "--format", "jsonl")
            .out()
            .contains(
                "\"explanation\":[{\"kind\":\"word\",\"what\":\"ferry\",\"fields\":[\"headline\""));
  }

  @Test
  void aQueryThatDoesNotParseIsShownWithItsPlace() {
    Answer answer = terminal.run("search", "harbour", "\"flood");
    assertEquals(2, answer.status());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("\n    harbour \"flood\n            ^\n"), answer.err());
  }
}
