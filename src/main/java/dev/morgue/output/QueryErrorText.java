package dev.morgue.output;

import dev.morgue.error.QuerySyntaxException;
import dev.morgue.output.Screen.Style;
import dev.morgue.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** A query that does not parse: what is wrong, the text, a caret under the place, a way out. */
public final class QueryErrorText {

  private static final String INDENT = "    ";

  private QueryErrorText() {}

  /** The lines to show on that screen. */
  public static List<String> lines(QuerySyntaxException error, Screen screen) {
    String before = PrintableText.line(error.query().substring(0, error.position()));
    String after = PrintableText.line(error.query().substring(error.position()));
    int room = screen.width() - INDENT.length() - 1;
    if (Columns.of(before) > room * 2 / 3) {
      before = "…" + lastColumns(before, room * 2 / 3 - 1);
    }
    after = Columns.cut(after, Math.max(1, room - Columns.of(before)));
    List<String> lines = new ArrayList<>();
    lines.add("morgue: " + PrintableText.line(error.getMessage()));
    lines.add(INDENT + before + after);
    lines.add(INDENT + " ".repeat(Columns.of(before)) + screen.paintSafe(Style.BAD, "^"));
    if (!error.hint().isEmpty()) {
      lines.add("try " + shellQuoted(PrintableText.line(error.hint())));
    }
    return lines;
  }

  private static String lastColumns(String text, int columns) {
    int used = 0;
    int i = text.length();
    while (i > 0) {
      int c = text.codePointBefore(i);
      if (used + Columns.of(c) > columns) {
        break;
      }
      used += Columns.of(c);
      i -= Character.charCount(c);
    }
    return text.substring(i);
  }

  /** The text as one word of a POSIX shell. */
  public static String shellQuoted(String text) {
    boolean plain = !text.isEmpty();
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = (c < 0x80 && Character.isLetterOrDigit(c)) || "-_./:,=@%+".indexOf(c) >= 0;
    }
    return plain ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
