package dev.morgue.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines by which a paper itself signs: {@code By the Editorial Board}. */
final class EditorialBoard {

  private static final int LONGEST = 80;

  /** Lines below a headline among which bylines stand. */
  private static final int MOST_LINES = 8;

  /** A longer line is of the text. */
  private static final int PARAGRAPH = 200;

  private static final Pattern LEAD =
      Pattern.compile("^[\\s—–-]*(?:(?:by|von|par|por|di|door)\\s)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern BOARD =
      Pattern.compile(
          "(?:the\\s)?(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.&’'-]{0,20}\\s){0,6}editorial"
              + " board(?:\\sof\\s.{2,40})?|the editors|(?:staff\\s)?editorial",
          Pattern.CASE_INSENSITIVE);

  /** A board that is named as people are. */
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{L}[^.,;:!?]{0,50}\\s)?editorial board", BylineWords.I);

  private EditorialBoard() {}

  /** True for a name that stands in a byline in place of people's. */
  static boolean isName(String name) {
    return mayName(name) && NAME.matcher(name).matches();
  }

  /** True if the line names the board and nobody else. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String name = LEAD.matcher(line).replaceFirst("").strip();
    return mayName(name) && BOARD.matcher(name).matches();
  }

  private static boolean mayName(String line) {
    return line.contains("ditor") || line.contains("DITOR");
  }

  /** True if the board signs right below the headline or where the text ends. */
  static boolean signs(PageScan scan, HeadlineZone zone, Body body) {
    int lines = 0;
    for (PageScan.Mark line : zone.below()) {
      if (line.text().length() > PARAGRAPH || lines == MOST_LINES) {
        break;
      }
      boolean counts = !line.aside() && line.order() > zone.headline();
      if (counts && is(line.text()) && !LinkList.has(scan, line)) {
        return true;
      }
      lines += counts ? 1 : 0;
    }
    List<Body.Block> blocks = body.blocks();
    return !blocks.isEmpty() && is(blocks.getLast().text());
  }
}
