package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.cli.Terminal.Answer;
import dev.morgue.schema.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final String ARTICLES =
      """
      {"id":"a-tolls","headline":"The harbour tolls","byline":["Mary Anning"],"published":"1998-03-03",\
      "publication":"The Ledger","section":"Comment","kind":"op-ed","topics":["tolls"],\
      "body":"Nobody who pays the tolls twice a day will be surprised.\\n\\nThe quay was mended in 1993."}
      {"id":"b-ferry","headline":"The ferry must sail","byline":["J. Prys"],"published":"2010-10-01",\
      "publication":"The Ledger","section":"Opinion","kind":"editorial","topics":["ferry"],\
      "body":"A ferry without a harbour is a boat."}
      {"id":"c-nodate","headline":"Leave the red boxes","body":"A telephone box in the harbour."}
      """;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void takeInArticles() throws IOException {
    terminal = new Terminal(folder).with("MORGUE_ARCHIVE", "archive");
    Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Answer answer = terminal.run("ingest", "articles.jsonl");
    assertEquals("", answer.status() == 0 ? "" : answer.err());
  }

  @Test
  void aProfileTellsWhereTheTimeWent() {
    Answer answer = terminal.run("ingest", "articles.jsonl", "--profile");
    assertEquals(0, answer.status());
    String numbers = answer.out().replaceAll(" +[0-9.]+", " N");
    assertTrue(
        numbers.contains(
            """
            where the CPU time went:
              read N s N % N ms a page
              extract N s N % N ms a page
              index N s N % N ms a page
              commit N s N % N ms a page
              rest N s N % N ms a page
            """),
        numbers);
    assertFalse(terminal.run("ingest", "articles.jsonl").out().contains("CPU"));
  }

  @Test
  void ingestAccountsForEveryPage() throws IOException {
    Files.createDirectory(folder.resolve("more"));
    Files.writeString(folder.resolve("more/notes.xyz"), "not read");
    Files.writeString(folder.resolve("broken.jsonl"), "{\"headline\":\n");
    Answer answer = terminal.run("ingest", "articles.jsonl", "more", "broken.jsonl");
    assertEquals(3, answer.status());
    assertTrue(
        answer
            .out()
            .startsWith(
                """
                seen       4 pages
                added      0
                updated    0
                unchanged  3
                skipped    0
                failed     1
                """),
        answer.out());
    assertTrue(answer.out().contains("ignored    1 files of other kinds\n"), answer.out());
    assertTrue(answer.out().contains("\n              .xyz            1\n"), answer.out());
    assertTrue(answer.out().contains("parse-error"), answer.out());
  }

  @Test
  void aFileOfAnotherKindThatWasNamedIsToldAndFails() throws IOException {
    Files.writeString(folder.resolve("notes.xyz"), "not read");
    Answer ingest = terminal.run("ingest", "notes.xyz");
    assertEquals(3, ingest.status());
    assertTrue(ingest.out().contains("unsupported     1\n"), ingest.out());
    Answer extract = terminal.run("extract", "notes.xyz");
    assertEquals(3, extract.status());
    assertTrue(extract.out().contains("unsupported"), extract.out());
    Answer list = terminal.typing("notes.xyz\n").run("ingest", "-");
    assertEquals(0, list.status());
    assertTrue(list.out().contains("ignored    1 files of other kinds\n"), list.out());
  }

  @Test
  void whatWasTypedCannotSteerTheTerminal() throws IOException {
    assertEquals(
        "morgue: no article has the id \"e[31mxx\" or one that begins so\n",
        terminal.run("show", "e\u001b[31mxx").err());
    Files.writeString(folder.resolve("q.tsv"), "q\u001b[31m1\ttolls\nno\u202ene\ttolls\n");
    assertTrue(terminal.run("batch", "q.tsv").out().startsWith("q[31m1 Q0 a-tolls 1 "));
    assertEquals(
        "line 1: the archive holds no article q[31m1\nline 2: the archive holds no article none\n",
        terminal.run("batch", "q.tsv", "--related").err());
  }

  @Test
  void whatWritesSaysWhichArchive() {
    assertEquals(
        "archive: " + folder.resolve("archive") + " ($MORGUE_ARCHIVE)\n",
        terminal.run("ingest", "articles.jsonl").err());
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
  void aFileIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Sir");
    String message =
        "morgue: " + file + " (named) is a file: an archive is a folder, name one with --archive\n";
    assertEquals(message, terminal.run("search", "x", "--archive", "letter.txt").err());
    assertEquals(message, terminal.run("ingest", "letter.txt", "--archive", "letter.txt").err());
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
  void namesAreCompleted() {
    assertEquals("by:\"Mary Anning\"\t1\n", terminal.run("complete", "by:ann").out());
    assertEquals(
        "[{\"value\":\"ferry\",\"count\":1}]\n",
        terminal.run("complete", "topic:fe", "--format", "json").out());
    assertEquals(1, terminal.run("complete", "by:zz").status());
    assertEquals(2, terminal.run("complete", "anning").status());
  }

  @Test
  void theQueryLanguageIsExplainedOnAPage() {
    Answer answer = terminal.run("help", "query");
    assertEquals(0, answer.status());
    assertEquals(answer.out(), terminal.run("help", "syntax").out());
    for (Field field : Field.values()) {
      assertTrue(answer.out().contains(field.example().split(" ", -1)[0]), field.example());
    }
    assertTrue(answer.out().lines().allMatch(line -> line.length() <= 80), answer.out());
  }

  @Test
  void aQueryThatDoesNotParseIsShownWithItsPlace() {
    Answer answer = terminal.run("search", "harbour", "\"flood");
    assertEquals(2, answer.status());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("\n    harbour \"flood\n            ^\n"), answer.err());
  }

  @Test
  void showPrintsTheWholeArticle() {
    Answer answer = terminal.run("show", "a-tolls");
    assertEquals(
        """
        The harbour tolls

        By Mary Anning · 1998-03-03 · The Ledger · Comment · op-ed

        Nobody who pays the tolls twice a day will be surprised.

        The quay was mended in 1993.

        topics       tolls
        source       articles.jsonl:1
        id           a-tolls
        """,
        answer.out());
    assertEquals(0, terminal.run("show", "b-fe").status());
    assertEquals(1, terminal.run("show", "nothing").status());
    assertEquals(2, terminal.run("show").status());
  }

  @Test
  void showAsJsonIsTheArticle() {
    String json = terminal.run("show", "c-nodate", "--format", "json").out();
    assertTrue(json.startsWith("{\"id\":\"c-nodate\",\"headline\":\"Leave the red boxes\""), json);
  }

  @Test
  void statsCountTheArchive() {
    String text = terminal.run("stats").out();
    assertTrue(text.startsWith("3 articles, "), text);
    assertTrue(text.contains("1 without a date\n"), text);
    assertTrue(terminal.run("stats", "--format", "json").out().startsWith("{\"articles\":3,"));
  }

  @Test
  void extractPrintsOneLineAPage() throws IOException {
    Files.writeString(
        folder.resolve("page.html"),
        "<html><head><title>The wall</title></head><body><h1>The wall</h1><p>"
            + "The wall was built in a year that nobody remembers. ".repeat(12)
            + "</p></body></html>");
    Files.writeString(
        folder.resolve("manifest.jsonl"),
        "{\"id\":\"p1\",\"file\":\"page.html\",\"url\":\"https://ledger.example/wall\"}\n");
    String line = terminal.run("extract", "page.html", "--format", "jsonl").out();
    assertTrue(line.startsWith("{\"source\":\"page.html\",\"status\":\"article\","), line);
    String named = terminal.run("extract", "--manifest", "manifest.jsonl", "-f", "jsonl").out();
    assertTrue(named.startsWith("{\"id\":\"p1\",\"source\":\"p1\",\"status\":\"article\""), named);
    assertTrue(named.contains("\"url\":\"https://ledger.example/wall\""), named);
  }

  @Test
  void extractExplainsEachBlockIfAsked() throws IOException {
    Files.writeString(
        folder.resolve("page.html"),
        "<html><head><title>The wall</title></head><body><h1>The wall</h1><p>"
            + "The wall was built in a year that nobody remembers. ".repeat(12)
            + "</p></body></html>");
    String heading = "\nWhat became of each block of the page\n";
    assertFalse(terminal.run("extract", "page.html").out().contains(heading));
    String text = terminal.run("extract", "page.html", "--explain").out();
    assertTrue(text.contains(heading + "drop "), text);
    assertTrue(text.contains("\nkeep "), text);
  }

  @Test
  void batchAnswersEveryLine() {
    Answer answer =
        terminal
            .typing("q1\ttolls\nq2\tferry AND boat\nno tab\nq3\t(open\nq4\t/.*a.{20}/\nq5\tferry\n")
            .run("batch", "-");
    assertEquals(3, answer.status());
    assertTrue(
        answer
            .out()
            .matches("q1 Q0 a-tolls 1 [0-9.]+ morgue\nq2 Q0 b-ferry 1 [0-9.]+ morgue\nq5 .*\n"),
        answer.out());
    assertEquals(3, answer.err().lines().count());
  }

  @Test
  void plainBatchTakesAnyWord() {
    String out =
        terminal.typing("q\ttolls (ferry\n").run("batch", "-", "--plain", "-f", "jsonl").out();
    assertEquals(
        2, out.lines().filter(line -> line.startsWith("{\"qid\":\"q\",\"rank\":")).count());
  }

  @Test
  void batchAnswersWithEarlierCoverageOfTheSameMatter() {
    Answer answer =
        terminal
            .typing("b-ferry\t\nnobody\t\n")
            .run("batch", "-", "--related", "--before-query-article");
    assertTrue(answer.out().matches("b-ferry Q0 a-tolls 1 [0-9.]+ morgue\n"), answer.out());
    assertEquals("line 2: the archive holds no article nobody\n", answer.err());
    assertEquals(2, terminal.run("batch", "-", "--before-query-article").status());
  }

  @Test
  void aDryRunMakesNoArchive() {
    assertEquals(
        0, terminal.run("ingest", "articles.jsonl", "--dry-run", "--archive", "new").status());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void exitCodesTellWhatIsWrong() throws IOException {
    assertEquals(2, terminal.run("serch").status());
    assertEquals(2, terminal.run("search", "x", "--sort", "best").status());
    assertEquals(2, terminal.run("ingest", "nowhere.html").status());
    assertEquals(4, terminal.run("search", "x", "--archive", "nowhere").status());
    Path properties = folder.resolve("archive/archive.properties");
    Files.writeString(
        properties, Files.readString(properties).replaceFirst("format=.*", "format=99"));
    assertEquals(5, terminal.run("search", "x").status());
    Files.writeString(properties, "nonsense");
    assertEquals(5, terminal.run("stats").status());
  }

  @Test
  void anAddressThatMayNotBeFetchedIsStatusSix() {
    Answer answer = terminal.run("ingest", "http://127.0.0.1:9/page.html");
    assertEquals(6, answer.status());
    assertTrue(answer.out().contains("refused-address"), answer.out());
  }

  @Test
  void everyCommandExplainsItself() {
    for (CommandName name : CommandName.values()) {
      Answer answer = terminal.run(name.word(), "--help");
      assertEquals(0, answer.status());
      assertTrue(answer.out().startsWith("morgue " + name.word() + " [OPTIONS]"), answer.out());
      assertEquals(answer.out(), terminal.run("help", name.word()).out());
    }
    assertEquals(2, terminal.run().status());
    assertTrue(terminal.run("--help").out().contains("  search    Find articles\n"));
  }
}
