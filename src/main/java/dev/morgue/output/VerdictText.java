package dev.morgue.output;

import dev.morgue.extract.Verdict;
import dev.morgue.output.Screen.Style;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * A page's blocks for a person to read, each on one line: what became of it, how likely it was part
 * of the text, its first words, and at the right edge what spoke most for that. Rows of short
 * blocks that surely are no text, such as menus, are shortened.
 */
final class VerdictText {

  /** Columns of fate and probability with the gaps behind them. */
  private static final int HEAD = 10;

  private static final int GAP = 2;

  /** Columns of text that reasons may not take. */
  private static final int LEAST_TEXT = 28;

  /** A row of at least so many menu entries is shortened. */
  private static final int LONG_ROW = 6;

  private static final int SHORT = 50;
  private static final float SURELY_NOT = 0.1f;

  private final PrintStream out;
  private final Screen screen;

  VerdictText(PrintStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  void print(List<Verdict> blocks) {
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && isMenu(blocks.get(end))) {
        end++;
      }
      boolean row = end - at >= LONG_ROW;
      line(blocks.get(at));
      if (row) {
        String between = "…  " + (end - at - 2) + " more short blocks like these";
        String indented = " ".repeat(HEAD) + between;
        out.print(screen.paintSafe(Style.FAINT, indented) + '\n');
        line(blocks.get(end - 1));
      }
      at = row ? end : at + 1;
    }
  }

  private static boolean isMenu(Verdict block) {
    return block.fate() == Verdict.Fate.DROP
        && block.probability() < SURELY_NOT
        && block.text().length() <= SHORT;
  }

  private void line(Verdict block) {
    String fate = Columns.padRight(block.fate().name().toLowerCase(Locale.ROOT), 4);
    Style style =
        switch (block.fate()) {
          case KEEP -> Style.LABEL;
          case NOTE -> Style.ID;
          case DROP -> Style.FAINT;
        };
    String likely = String.format(Locale.ROOT, "%.2f", block.probability()).replaceFirst("^0", "");
    String why = why(block.reasons(), screen.proseWidth() - HEAD - GAP - LEAST_TEXT);
    int room = screen.proseWidth() - HEAD - GAP - Columns.of(why);
    String text = Columns.cut(PrintableText.line(block.text()), room);
    out.print(screen.paintSafe(style, fate) + ' ' + Columns.padLeft(likely, 4) + ' ');
    String shown = block.fate() == Verdict.Fate.DROP ? screen.paintSafe(Style.FAINT, text) : text;
    out.print(shown + " ".repeat(room + GAP - Columns.of(text)));
    out.print(screen.paintSafe(Style.FAINT, why) + '\n');
  }

  /** As many of the reasons as fit, the strongest first. */
  private static String why(List<String> reasons, int most) {
    String why = reasons.isEmpty() ? "" : Columns.cut(reasons.get(0), most);
    for (String reason : reasons.subList(Math.min(1, reasons.size()), reasons.size())) {
      String longer = why + ", " + reason;
      why = Columns.of(longer) <= most ? longer : why;
    }
    return why;
  }
}
