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

/** What each command but {@code search} and {@code batch} prints, and its exit code. */
class CommandLineTest {

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void takeInArticles() throws IOException {
    terminal = Terminal.withArticles(folder);
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
  void aFileIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Sir");
    String message =
        "morgue: " + file + " (named) is a file: an archive is a folder, name one with --archive\n";
    assertEquals(message, terminal.run("search", "x", "--archive", "letter.txt").err());
    assertEquals(message, terminal.run("ingest", "letter.txt", "--archive", "letter.txt").err());
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
