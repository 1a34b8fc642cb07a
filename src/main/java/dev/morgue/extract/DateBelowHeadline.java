package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that prints right below its headline when it was published. Indexes print dates,
 * too, but each below the title of an article that they link to.
 */
final class DateBelowHeadline {

  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_DATE = 100;

  /** Shorter links are those to sections, authors and places to share. */
  private static final int SHORTEST_TITLE = 15;

  /** Lines from one item of a list to the next. */
  private static final int NEXT = 3;

  private DateBelowHeadline() {}

  /**
   * True if a line with a day stands between the headline and what follows it. Where the headline
   * is one of several headings that link, as on the start page of a blog, its date says nothing,
   * and neither do the dates of a list.
   */
  static boolean is(PageScan scan, HeadlineZone zone) {
    if (scan.linkedHeadings.size() > 1 && scan.linkedHeadings.contains(zone.headline())) {
      return false;
    }
    int lines = 0;
    for (int at = 0; at < zone.below().size(); at++) {
      PageScan.Mark line = zone.below().get(at);
      boolean headline = line.order() <= zone.headline() + 2;
      if (headline || line.aside()) {
        continue;
      }
      LocalDate day = day(line.text());
      if (day != null) {
        return !isListed(zone.below(), at, day);
      }
      lines++;
      if (line.text().length() > LONGEST_LINE || lines > MOST_LINES || isTitle(scan, line)) {
        return false;
      }
    }
    return false;
  }

  /** True if a line soon after has another day that is not the one of a change. */
  private static boolean isListed(List<PageScan.Mark> lines, int at, LocalDate day) {
    for (int next = at + 1; next < lines.size() && next <= at + NEXT; next++) {
      LocalDate other = day(MarkedDates.published(lines.get(next).text()));
      if (other != null && !other.equals(day)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(String text) {
    return text.length() > LONGEST_DATE
        ? null
        : DateText.parse(text, true)
            .filter(date -> date.earliest().equals(date.latest()))
            .map(PublicationDate::earliest)
            .orElse(null);
  }

  private static boolean isTitle(PageScan scan, PageScan.Mark line) {
    String text = line.text();
    int space = text.indexOf(' ');
    return scan.titledLines.contains(line.order())
        && text.length() >= SHORTEST_TITLE
        && space > 0
        && text.indexOf(' ', space + 1) > 0;
  }
}
