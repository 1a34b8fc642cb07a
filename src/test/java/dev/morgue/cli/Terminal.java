package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Types commands in a folder and keeps what they print. */
final class Terminal {

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

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";

  Terminal(Path folder) {
    this.folder = folder;
    environment.put("HOME", folder.resolve("home").toString());
  }

  /** One whose archive holds the three articles of a file that lies in the folder. */
  static Terminal withArticles(Path folder) throws IOException {
    Terminal terminal = new Terminal(folder).with("MORGUE_ARCHIVE", "archive");
    Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Answer answer = terminal.run("ingest", "articles.jsonl");
    assertEquals("", answer.status() == 0 ? "" : answer.err());
    return terminal;
  }

  /** What a command printed, and how it ended. */
  record Answer(int status, String out, String err) {}

  Terminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Terminal typing(String lines) {
    input = lines;
    return this;
  }

  /** Runs the command of these words. */
  Answer run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment,
            folder);
    int status = Main.run(words, shell);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
