package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The heading under which the text begins: the headline of a page on which neither title nor
 * address nor metadata say which of its headings it is.
 */
final class HeadlineAboveText {

  private static final int MOST_CHARS = 160;

  /** A line of running text; headings and menus are shorter. */
  private static final int PARAGRAPH = 120;

  /** One of these alone is text enough. */
  private static final int LONG_PARAGRAPH = 350;

  /** A letter of scripts without spaces says what three of others do. */
  private static final int DENSE = 3;

  /** Lines from one paragraph to the next. */
  private static final int NEXT = 8;

  /** Lines of byline, date and pictures between heading and text. */
  private static final int MOST_BETWEEN = 18;

  private static final Pattern NOTICE = Pattern.compile("(?i)cookie|javascript|browser|consent");

  private final PageScan scan;
  private final boolean aside;

  private HeadlineAboveText(PageScan scan, boolean aside) {
    this.scan = scan;
    this.aside = aside;
  }

  /**
   * The heading; empty if the text stands under none.
   *
   * @param mayBe tells whether a heading can be a headline, by its text and by its name
   */
  static Optional<PageScan.Mark> find(PageScan scan, Predicate<PageScan.Mark> mayBe) {
    HeadlineAboveText page = new HeadlineAboveText(scan, false);
    int text = page.text();
    if (text < 0) {
      page = new HeadlineAboveText(scan, true);
      text = page.text();
    }
    if (text < 0) {
      return Optional.empty();
    }
    Optional<PageScan.Mark> heading = page.above(scan.headings, text, mayBe);
    return heading.isPresent() ? heading : page.above(scan.large, text, mayBe);
  }

  /** Number of the line where running text begins; -1 if there is none. */
  private int text() {
    for (int at = 0; at < scan.lines.size(); at++) {
      if (length(at) >= PARAGRAPH && (length(at) >= LONG_PARAGRAPH || isFollowed(at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isFollowed(int at) {
    for (int next = at + 1; next <= at + NEXT && next < scan.lines.size(); next++) {
      if (length(next) >= PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  /** How long a line is as running text; 0 for links, boxes beside the article and notices. */
  private int length(int at) {
    PageScan.Mark line = scan.lines.get(at);
    String text = line.text();
    boolean counts = text.length() * DENSE >= PARAGRAPH && line.value().isEmpty();
    if (!counts || line.aside() != aside || NOTICE.matcher(text).find()) {
      return 0;
    }
    return length(text);
  }

  /** How long a text is as running text. */
  static int length(String text) {
    boolean dense =
        !text.isEmpty() && text.charAt(text.length() / 2) >= BylineParser.FIRST_UNSPACED;
    return dense ? text.length() * DENSE : text.length();
  }

  private Optional<PageScan.Mark> above(
      List<PageScan.Mark> marks, int text, Predicate<PageScan.Mark> mayBe) {
    int end = scan.lines.get(text).order();
    List<PageScan.Mark> headings = new ArrayList<>();
    int best = 0;
    for (PageScan.Mark heading : marks) {
      boolean counts =
          heading.order() < end
              && heading.aside() == aside
              && heading.text().length() <= MOST_CHARS
              && linesBetween(heading.order(), end) <= MOST_BETWEEN;
      if (counts
          && rank(heading) >= best
          && mayBe.test(heading)
          && !SiteHeading.is(scan, heading)) {
        best = rank(heading);
        headings.removeIf(other -> rank(other) < rank(heading));
        headings.add(heading);
      }
    }
    for (int at = headings.size() - 1; at > 0; at--) {
      if (linesBetween(headings.get(at - 1).order(), headings.get(at).order()) > 1) {
        return Optional.of(headings.get(at));
      }
    }
    return headings.stream().findFirst();
  }

  /** Of one level, a heading that is named after headlines beats one that is not. */
  private static int rank(PageScan.Mark heading) {
    int level =
        switch (heading.tag()) {
          case "h1" -> 7;
          case "h2" -> 5;
          case "h3" -> 1;
          default -> 3;
        };
    return HeadlineFinder.isNamed(heading) ? level + 1 : level;
  }

  /** Lines between two places that are no links. */
  private int linesBetween(int start, int end) {
    int lines = 0;
    for (PageScan.Mark line : scan.lines) {
      boolean between = line.order() > start && line.order() <= end;
      lines += between && line.value().isEmpty() && line.aside() == aside ? 1 : 0;
    }
    return lines;
  }
}
