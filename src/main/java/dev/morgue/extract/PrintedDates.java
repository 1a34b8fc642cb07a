package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Offers the dates that a reader sees on a page, what is near the headline first. */
final class PrintedDates {

  /** Longer lines that begin by saying that something was published go on about feeds. */
  private static final int MOST_OF_POSTED = 160;

  private static final int START_OF_POSTED = 8;

  /** No phrase that says that something was published is longer. */
  private static final int LONGEST_POSTED = 32;

  /** So many dates make a list. */
  private static final int LIST = 3;

  private static final int SENTENCE = 50;

  private final PageScan scan;
  private final HeadlineZone zone;
  private final MarkedDates marked;
  private final BiConsumer<String, String> offer;
  private final LinesNearHeadline near;
  private @Nullable OtherArticles others;

  /**
   * The dates of one page.
   *
   * @param offer takes a text that may hold a date, and its signal
   */
  PrintedDates(
      PageScan scan, HeadlineZone zone, MarkedDates marked, BiConsumer<String, String> offer) {
    this.scan = scan;
    this.zone = zone;
    this.marked = marked;
    this.offer = offer;
    near = new LinesNearHeadline(zone, marked, this::isOfAnother);
  }

  /** The lines near the headline. */
  LinesNearHeadline near() {
    return near;
  }

  /**
   * What is marked as a time or a date near the headline.
   *
   * @param aside whether in boxes beside the article or not
   */
  void marked(boolean aside) {
    for (PageScan.Mark time : scan.times) {
      if (time.aside() == aside && isNear(time) && !marked.isOfChange(time)) {
        offer.accept(marked.stamp(time), "dom time");
      }
    }
    for (int at = 0; at < scan.dates.size(); at++) {
      PageScan.Mark date = scan.dates.get(at);
      if (date.aside() == aside
          && !isAroundStamp(at)
          && isNear(date)
          && !isForeign(date)
          && !marked.isOfChange(date)) {
        offer.accept(marked.stamp(date), "dom " + date.hint());
      }
    }
  }

  /** True for a box around a date of the same text that a machine can read. */
  private boolean isAroundStamp(int at) {
    PageScan.Mark date = scan.dates.get(at);
    for (int next = at + 1; next < scan.dates.size() && date.value().isEmpty(); next++) {
      if (!scan.dates.get(next).text().equals(date.text())) {
        return false;
      }
      if (!scan.dates.get(next).value().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(PageScan.Mark mark) {
    return zone.holds(mark) && !isOfAnother(mark);
  }

  /** Parts of the page's title, and lines near the headline that are no sentences. */
  void clearLines() {
    List<String> parts = SiteName.parts(scan.title);
    if (parts.size() > 2) {
      for (String part : parts) {
        if (part.length() <= 20) {
          offer.accept(part, "title");
        }
      }
    }
    clear(near.below());
    ClosingDate.of(scan, zone).ifPresent(line -> offer.accept(line, "sentence below the text"));
    clear(near.above());
  }

  private void clear(List<String> lines) {
    for (String line : lines) {
      if (!isSentence(line)) {
        offer.accept(line, "line near the headline");
      }
    }
  }

  /** Further away: lines that say that something was published, then times and dates below. */
  void elsewhere() {
    List<PageScan.Mark> posted = posted();
    offerPosted(posted, false);
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && isBelow(time)) {
        offer.accept(marked.stamp(time), "dom time");
      }
    }
    dates(false);
    for (String line : near.lines()) {
      if (isSentence(line)) {
        offer.accept(line, "sentence near the headline");
      }
    }
    lines();
    offerPosted(posted, true);
    dates(true);
  }

  /** Dates near the headline that the page names after a change, and that do not say so. */
  void namedAfterChange() {
    for (PageScan.Mark date : scan.dates) {
      if (!date.aside() && isNear(date) && !isForeign(date) && marked.isOnlyNamedSo(date)) {
        offer.accept(marked.stamp(date), "date of a change, " + date.hint());
      }
    }
  }

  /** What a change near the headline says, where that is all that the page says. */
  void changed() {
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && isNear(time)) {
        offer.accept(marked.stamp(time), "dom time of a change");
      }
    }
    for (PageScan.Mark date : scan.dates) {
      if (!date.aside() && isNear(date) && !isForeign(date)) {
        offer.accept(marked.stamp(date), "date of a change, " + date.hint());
      }
    }
    changedLines();
  }

  /** What the lines near the headline say of a change. */
  void changedLines() {
    for (String change : near.changes()) {
      if (!isSentence(change)) {
        offer.accept(change, "line that says changed");
      }
    }
  }

  private List<PageScan.Mark> posted() {
    List<PageScan.Mark> posted = new ArrayList<>();
    for (PageScan.Mark line : scan.lines) {
      if (line.order() > zone.headline() && saysPosted(line.text()) && isBelow(line)) {
        posted.add(line);
      }
    }
    return posted;
  }

  /** True for a line with a number that says that something was published. */
  private static boolean saysPosted(String line) {
    boolean brief = line.length() < MOST_OF_POSTED;
    int before = brief ? line.length() : START_OF_POSTED;
    boolean may = !brief || hasDigit(line); // paragraphs are told by their first words alone
    if (!may || !MarkedDates.POSTED_LETTERS.mayBeginWord(line, before) || !hasDigit(line)) {
      return false;
    }
    Matcher posted = MarkedDates.POSTED.matcher(line);
    if (brief) {
      return posted.find();
    }
    posted.useTransparentBounds(true).region(0, START_OF_POSTED + LONGEST_POSTED);
    return posted.find() && posted.start() < START_OF_POSTED;
  }

  private void offerPosted(List<PageScan.Mark> posted, boolean aside) {
    for (PageScan.Mark line : posted) {
      if (line.aside() == aside) {
        String text = MarkedDates.published(line.text());
        offer.accept(
            text.substring(0, Math.min(text.length(), MOST_OF_POSTED)), "line that says published");
      }
    }
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c > 0x7f && Character.isDigit(c))) {
        return true;
      }
    }
    return false;
  }

  private void dates(boolean aside) {
    for (PageScan.Mark date : scan.dates) {
      if (date.aside() == aside && isBelow(date) && !(aside && isListed(date))) {
        offer.accept(marked.stamp(date), "dom " + date.hint());
      }
    }
  }

  /** True for one of several dates alike: a box of other articles has one for each. */
  private boolean isListed(PageScan.Mark mark) {
    return scan.dates.stream()
            .filter(date -> date.aside() && date.hint().equals(mark.hint()))
            .map(PageScan.Mark::text)
            .distinct()
            .limit(LIST)
            .count()
        >= LIST;
  }

  /** Where the text ends: credits with a date, and lines that are nothing but a date. */
  private void lines() {
    for (PageScan.Mark credit : scan.credits) {
      if (!credit.aside()
          && isBelow(credit)
          && credit.text().length() < LinesNearHeadline.LONGEST) {
        offer.accept(credit.text(), "credit with a date");
      }
    }
    for (PageScan.Mark line : scan.lines) {
      boolean brief =
          line.text().length() < LinesNearHeadline.LONGEST_DATE && line.value().isEmpty();
      if (brief && !line.aside() && hasDigit(line.text()) && isBelow(line)) {
        offer.accept(line.text(), "line that is a date");
      }
    }
  }

  private boolean isBelow(PageScan.Mark mark) {
    return mark.order() > zone.headline()
        && !marked.isOfChange(mark)
        && !isForeign(mark)
        && !isOfAnother(mark);
  }

  private boolean isOfAnother(PageScan.Mark mark) {
    others = others == null ? new OtherArticles(scan, zone.headline()) : others;
    return others.has(mark);
  }

  private static boolean isSentence(String line) {
    return line.length() > SENTENCE && ".!?…:;”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isForeign(PageScan.Mark mark) {
    return mark.hint().contains("comment")
        || mark.hint().contains("tweet")
        || mark.hint().contains("hentry")
        || mark.hint().contains("event")
        || mark.hint().contains("header-date")
        || mark.hint().contains("current-date")
        || mark.hint().contains("today");
  }
}
