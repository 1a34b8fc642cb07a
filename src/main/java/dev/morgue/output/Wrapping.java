package dev.morgue.output;

import java.util.List;

/** Wraps plain text. */
public final class Wrapping {

  private Wrapping() {}

  /** The text as lines of at most {@code width} columns, each indented by so many spaces. */
  public static List<String> wrap(String text, int width, int indent) {
    return new Passage().add(text).wrap(Screen.PLAIN, width, " ".repeat(indent), indent);
  }
}
