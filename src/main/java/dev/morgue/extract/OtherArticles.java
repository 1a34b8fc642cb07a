package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The dates of other articles that a page links to below its own text: each stands beside a link
 * with the length of a headline, all of them on the same side of theirs.
 */
final class OtherArticles {

  private static final int PARAGRAPH = 80;
  private static final int SHORTEST_TITLE = 15;
  private static final int LONGEST_DATE_LINE = 60;
  private static final int LONGEST_LINE = 160;

  /** One date beside a link may be a page's own; two are a list. */
  private static final int LEAST = 2;

  /** Lines from a link to its date: in the same line, above it or below it. */
  private static final int[] SIDES = {0, 1, -1};

  private final List<PageScan.Mark> lines;
  private final Set<Integer> titled;
  private final List<Integer> dates;

  /** The dates below the first paragraph after the headline. */
  OtherArticles(PageScan scan, int headline) {
    lines = scan.lines;
    titled = scan.titledLines;
    int start = 0;
    while (start < lines.size() && !isParagraph(lines.get(start), headline)) {
      start++;
    }
    List<Integer> most = List.of();
    for (List<Integer> beside : beside(start + 1)) {
      most = beside.size() > most.size() ? beside : most;
    }
    dates = most.size() >= LEAST ? most : List.of();
  }

  /** True if the mark stands in a line with the date of another article. */
  boolean has(PageScan.Mark mark) {
    for (int date : dates) {
      if (mark.order() <= lines.get(date).order() && mark.order() > lines.get(date - 1).order()) {
        return true;
      }
    }
    return false;
  }

  /** For each side the lines with a date that have a link to an article there. */
  private List<List<Integer>> beside(int start) {
    List<List<Integer>> beside = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int at = Math.max(1, start); at < lines.size(); at++) {
      boolean[] may = new boolean[SIDES.length];
      boolean some = false;
      for (int which = 0; which < SIDES.length; which++) {
        may[which] = mayBeBeside(at, SIDES[which], start);
        some |= may[which];
      }
      boolean date = some && isDate(lines.get(at).text());
      for (int which = 0; which < SIDES.length && date; which++) {
        int side = SIDES[which];
        if (may[which] && isTitle(lines.get(at - side).text(), side)) {
          beside.get(which).add(at);
        }
      }
    }
    return beside;
  }

  /** True for a line that may be a date beside a title on that side. */
  private boolean mayBeBeside(int at, int side, int start) {
    int title = at - side;
    int most = side == 0 ? LONGEST_LINE : LONGEST_DATE_LINE;
    return title >= start
        && title < lines.size()
        && lines.get(at).text().length() < most
        && mayBeTitle(title, side);
  }

  private boolean mayBeTitle(int at, int side) {
    PageScan.Mark line = lines.get(at);
    return line.text().length() >= SHORTEST_TITLE
        && line.text().length() < LONGEST_LINE
        && (side == 0 ? titled.contains(line.order()) : line.value().equals("link"))
        && hasThreeWords(line.text());
  }

  private static boolean isTitle(String line, int side) {
    return !DateLine.is(line) && !(side != 0 && BylineWords.hasLead(line));
  }

  private static boolean hasThreeWords(String line) {
    int space = line.indexOf(' ');
    return space >= 0 && line.indexOf(' ', space + 1) >= 0;
  }

  private static boolean isDate(String text) {
    return DateText.parse(text, true)
        .filter(date -> date.earliest().equals(date.latest()))
        .isPresent();
  }

  private static boolean isParagraph(PageScan.Mark line, int headline) {
    return line.order() > headline
        && line.text().length() >= PARAGRAPH
        && !line.value().equals("link");
  }
}
