package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code batch} prints for each line. */
class BatchCommandTest {

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void takeInArticles() throws IOException {
    terminal = Terminal.withArticles(folder);
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
}
