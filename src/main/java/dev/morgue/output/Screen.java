package dev.morgue.output;

import dev.morgue.text.PrintableText;

/**
 * Where text is shown to a person.
 *
 * @param width columns of one line, at least {@link #MIN_WIDTH}
 * @param colour true to mark text with escape sequences; false leaves it plain
 */
public record Screen(int width, boolean colour) {

  /** Fewest columns that results are laid out for. */
  public static final int MIN_WIDTH = 40;

  /** Most columns that prose is wrapped to: longer lines are hard to read. */
  public static final int PROSE_WIDTH = 88;

  /** A file or a pipe: plain, wrapped as for a common terminal. */
  public static final Screen PLAIN = new Screen(80, false);

  /** Raises the width to the least. */
  public Screen {
    width = Math.max(width, MIN_WIDTH);
  }

  /** Columns to wrap prose to. */
  public int proseWidth() {
    return Math.min(width, PROSE_WIDTH);
  }

  /** The text, made safe and put in that style; without colour only made safe. */
  String paint(Style style, String text) {
    return paintSafe(style, PrintableText.line(text));
  }

  /** Like {@link #paint} for a text that is safe already. */
  String paintSafe(Style style, String text) {
    return colour && !text.isEmpty() ? style.on + text + "\u001b[0m" : text;
  }

  /** What a stretch of text is. */
  enum Style {
    HEADLINE("1"),
    MATCH("1;31"),
    ID("33"),
    FAINT("2"),
    LABEL("36"),
    BAD("31");

    private final String on;

    Style(String code) {
      on = "\u001b[" + code + 'm';
    }
  }
}
