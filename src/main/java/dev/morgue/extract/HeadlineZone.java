package dev.morgue.extract;

import java.util.List;

/**
 * The lines just above and below the headline, from the last menu to where the text is under way:
 * where a paper prints byline, date, kicker and standfirst.
 *
 * @param headline place of the headline; -1 if the page shows none
 * @param above lines above it, in the page's order
 * @param below lines from the headline on
 * @param start place where the zone begins
 * @param end place where it ends
 */
record HeadlineZone(
    int headline, List<PageScan.Mark> above, List<PageScan.Mark> below, int start, int end) {

  private static final int LINES_ABOVE = 5;
  private static final int LINES_BELOW = 16;

  /** Boxes of whatever kind between headline and text are passed over, up to here. */
  private static final int MOST_LINES_BELOW = 40;

  private static final int LONG_LINE = 200;

  static HeadlineZone of(PageScan scan, int headline) {
    if (headline < 0) {
      return new HeadlineZone(-1, List.of(), List.of(), 0, 0);
    }
    int at = 0;
    while (at < scan.lines.size() && scan.lines.get(at).order() < headline) {
      at++;
    }
    int menu = lastBefore(headline, scan.menus);
    int first = at;
    while (first > Math.max(0, at - LINES_ABOVE) && scan.lines.get(first - 1).order() > menu) {
      first--;
    }
    int last = at;
    int paragraphs = 0;
    int counted = 0;
    while (last < scan.lines.size()
        && last < at + MOST_LINES_BELOW
        && counted < LINES_BELOW
        && paragraphs < 2) {
      paragraphs += scan.lines.get(last).text().length() > LONG_LINE ? 1 : 0;
      counted += scan.lines.get(last).aside() ? 0 : 1;
      last++;
    }
    int start = first < at ? scan.lines.get(first).order() - 10 : headline - 20;
    if (at - first < LINES_ABOVE && menu >= 0) {
      start = menu;
    }
    int end = last > at ? scan.lines.get(last - 1).order() + 1 : headline + LONG_LINE;
    return new HeadlineZone(
        headline,
        List.copyOf(scan.lines.subList(first, at)),
        List.copyOf(scan.lines.subList(at, last)),
        start,
        end);
  }

  private static int lastBefore(int place, List<Integer> places) {
    int last = -1;
    for (int each : places) {
      last = each < place ? each : last;
    }
    return last;
  }

  /**
   * True for what stands in the zone; of boxes beside the article only those below the headline.
   */
  boolean holds(PageScan.Mark mark) {
    return mark.order() >= start
        && mark.order() <= end
        && (!mark.aside() || mark.order() > headline);
  }
}
