package dev.morgue.search;

import dev.morgue.schema.Field;
import java.util.List;

/**
 * A passage of an article with the words that matched. Plain text: what shows it adds the marks.
 *
 * @param field where the passage stands
 * @param text the passage, at most some 300 characters, except for a headline, which is whole
 * @param matches in order, without overlaps
 */
public record Snippet(Field field, String text, List<Match> matches) {

  /** Copies the list. */
  public Snippet {
    matches = List.copyOf(matches);
  }

  /** A stretch of {@code text}: UTF-16 code units from its start, the end exclusive. */
  public record Match(int start, int end) {}
}
