package dev.morgue.output;

import dev.morgue.search.Snippet;
import dev.morgue.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text in several styles, made safe for a terminal, that can be wrapped to lines. */
final class Passage {

  private static final char TIE = '\u00a0';

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /** A stretch of the text in one style. */
  private record Run(int start, int end, Screen.@Nullable Style style) {}

  /** The text with its spaces tied: no line is broken there. They are printed as spaces. */
  static String tied(String text) {
    return text.replace(' ', TIE);
  }

  /** Adds text that is not marked. */
  Passage add(String more) {
    return add(null, more);
  }

  /** Adds text in that style; null leaves it unmarked. */
  Passage add(Screen.@Nullable Style style, String more) {
    int start = text.length();
    text.append(PrintableText.line(more));
    if (text.length() > start) {
      runs.add(new Run(start, text.length(), style));
    }
    return this;
  }

  /** Adds a snippet's text with its matches marked, the rest in {@code base}. */
  Passage add(Snippet snippet, Screen.@Nullable Style base) {
    int at = 0;
    for (Snippet.Match match : snippet.matches()) {
      add(base, snippet.text().substring(at, match.start()));
      add(Screen.Style.MATCH, snippet.text().substring(match.start(), match.end()));
      at = match.end();
    }
    return add(base, snippet.text().substring(at));
  }

  /**
   * The lines of at most {@code width} columns that the text fills, broken at spaces where there
   * are any, each indented by so many spaces; the first by {@code first} instead, which counts as
   * it stands.
   */
  List<String> wrap(Screen screen, int width, String first, int indent) {
    List<String> lines = new ArrayList<>();
    int room = Math.max(10, width - indent);
    int start = 0;
    do {
      int end = lineEnd(start, room);
      lines.add(lines.isEmpty() ? first : " ".repeat(indent));
      lines.set(lines.size() - 1, lines.getLast() + paint(screen, start, trimmed(start, end)));
      start = afterSpaces(end);
    } while (start < text.length());
    return lines;
  }

  /** Where the line that begins at {@code start} ends: at the end, at a space, or inside a word. */
  private int lineEnd(int start, int room) {
    int columns = 0;
    int space = -1;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c == ' ') {
        space = i;
      }
      columns += Columns.of(c);
      if (columns > room && c != ' ') {
        return space > start ? space : Math.max(i, start + 1);
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private int afterSpaces(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private String paint(Screen screen, int start, int end) {
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      int from = Math.max(start, run.start);
      int to = Math.min(end, run.end);
      if (from < to) {
        String part = text.substring(from, to).replace(TIE, ' ');
        line.append(run.style == null ? part : screen.paintSafe(run.style, part));
      }
    }
    return line.toString();
  }
}
