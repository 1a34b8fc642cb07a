package dev.morgue.cli;

import dev.morgue.output.Screen;
import dev.morgue.text.PrintableText;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a command: its streams, the environment and the folder it was called from.
 *
 * <p>The launcher tells through two variables what Java cannot find out cheaply: {@code
 * MORGUE_TERMINALS} names the streams that are terminals ({@code out}, {@code err}), {@code
 * COLUMNS} is the width.
 */
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder) {

  private static final int COMMON_WIDTH = 80;

  /** The variable's value; null if it is not set or empty. */
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** The path as seen from the folder that the command was called from. */
  Path resolve(String path) {
    return folder.resolve(path);
  }

  /** How standard output is to be laid out; {@code colour} is always, never or auto. */
  Screen screen(String colour) {
    return new Screen(width(), colours(colour, outIsTerminal()));
  }

  /** How standard error is to be laid out. */
  Screen errorScreen(String colour) {
    return new Screen(width(), colours(colour, errIsTerminal()));
  }

  boolean outIsTerminal() {
    return terminals().contains("out");
  }

  boolean errIsTerminal() {
    return terminals().contains("err");
  }

  /** Says something that is no result; it may hold what was typed, or read. */
  void note(String line) {
    err.print(PrintableText.lines(line));
    err.print('\n');
    err.flush();
  }

  private String terminals() {
    return environment.getOrDefault("MORGUE_TERMINALS", "");
  }

  private boolean colours(String choice, boolean terminal) {
    return switch (choice) {
      case "always" -> true;
      case "never" -> false;
      default -> terminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
    };
  }

  private int width() {
    String columns = variable("COLUMNS");
    if (columns == null || columns.length() > 4) {
      return COMMON_WIDTH;
    }
    int width = 0;
    for (int i = 0; i < columns.length(); i++) {
      if (columns.charAt(i) < '0' || columns.charAt(i) > '9') {
        return COMMON_WIDTH;
      }
      width = width * 10 + columns.charAt(i) - '0';
    }
    return width == 0 ? COMMON_WIDTH : width;
  }
}
