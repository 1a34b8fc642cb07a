package dev.morgue.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Types commands in a folder and keeps what they print. */
final class Terminal {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";

  Terminal(Path folder) {
    this.folder = folder;
    environment.put("HOME", folder.resolve("home").toString());
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
