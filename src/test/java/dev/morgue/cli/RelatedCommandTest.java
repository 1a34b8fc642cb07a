package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedCommandTest {

  private static final String TOLLS =
      "The harbour tolls will rise again in spring, and the ferry owners say that the council must"
          + " mend the quay before it asks for another penny.";
  private static final String ARTICLES =
      """
      {"id":"a-tolls","headline":"The tolls","published":"1998-03-03","publication":"The Ledger","body":"%1$s"}
      {"id":"b-again","headline":"Reprint","published":"1998-03-09","publication":"The Mercury","body":"%1$s"}
      {"id":"c-before","headline":"Harbour tolls","published":"1997-01-02","body":"Ferry owners fear the tolls."}
      {"id":"d-after","headline":"The quay","published":"2003","body":"The council mends the harbour quay."}
      {"id":"e-other","headline":"Dinners","published":"2004","body":"School dinners are cold."}
      {"id":"f-url","url":"https://ledger.example/dinners","headline":"Warm dinners","published":"2005","body":"School dinners were warm once."}
      """
          .formatted(TOLLS);

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void takeInArticles() throws IOException {
    terminal = new Terminal(folder).with("MORGUE_ARCHIVE", "archive");
    Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Answer answer = terminal.run("ingest", "articles.jsonl");
    assertEquals("", answer.status() == 0 ? "" : answer.err());
  }

  private String related(String... words) {
    String[] command = new String[words.length + 3];
    command[0] = "related";
    System.arraycopy(words, 0, command, 1, words.length);
    command[words.length + 1] = "--format";
    command[words.length + 2] = "ids";
    return terminal.run(command).out().replace("\t", " ").replaceAll(" ?\n", ";");
  }

  @Test
  void neitherTheArticleNorItsReprintIsRelated() {
    assertEquals("c-before;d-after;", related("a-tolls"));
    assertEquals("c-before;", related("a-tolls", "--earlier"));
    assertEquals("d-after;", related("a-tolls", "--later"));
    assertEquals("c-before;", related("a-tolls", "-n", "1"));
  }

  @Test
  void aFileATextOrAnAddressHasRelatedArticles() throws IOException {
    Files.writeString(folder.resolve("draft.txt"), "The ferry tolls\n\n" + TOLLS + " Or not.\n");
    assertEquals("c-before;d-after;", related("draft.txt"));
    terminal.typing("What of the school dinners?");
    assertEquals("e-other;f-url https://ledger.example/dinners;", related("-"));
    assertEquals("e-other;", related("https://ledger.example/dinners?fbclid=1"));
  }

  @Test
  void copiesAreShownWithTheirSimilarity() {
    assertEquals(
        "1998-03-09 The Mercury b-again (100 % the same)  Reprint\n",
        terminal.run("related", "a-tolls", "--copies").out());
    assertEquals(
        """
        {"id":"b-again","similarity":1.0,"headline":"Reprint","published":"1998-03-09",\
        "publication":"The Mercury"}
        """,
        terminal.run("related", "a-tolls", "--copies", "--format", "jsonl").out());
    assertEquals(1, terminal.run("related", "e-other", "--copies").status());
  }

  @Test
  void whatHoldsNoArticleIsSaid() throws IOException {
    Answer answer = terminal.run("related", "nothing");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("no file nothing"), answer.err());
    assertEquals(2, terminal.run("related").status());
    assertEquals(2, terminal.run("related", "a-tolls", "--earlier", "--later").status());
    Answer many = terminal.run("related", "articles.jsonl");
    assertEquals(2, many.status());
    assertTrue(many.err().contains("holds 6 articles"), many.err());
    assertEquals(2, terminal.run("related", "-").status());
  }

  @Test
  void searchFoldsReprints() {
    Answer folded = terminal.run("search", "tolls", "--sort", "oldest");
    assertTrue(
        folded.out().contains("    also: 1998-03-09 The Mercury b-again (100 % the same)\n"),
        folded.out());
    assertTrue(folded.out().contains("3 articles ("), folded.out());
    Answer open = terminal.run("search", "tolls", "--no-fold");
    assertTrue(!open.out().contains("also:") && open.out().contains("3  "), open.out());
    String lines = terminal.run("search", "tolls", "--sort", "oldest", "--format", "jsonl").out();
    assertTrue(lines.contains("\"copies\":[{\"id\":\"b-again\",\"similarity\":1.0"), lines);
    String ids = terminal.run("search", "tolls", "--sort", "oldest", "--format", "ids").out();
    assertEquals("c-before\t\na-tolls\t\nb-again\t\n", ids);
  }
}
