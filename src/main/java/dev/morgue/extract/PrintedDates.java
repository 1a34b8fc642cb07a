package dev.morgue.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Offers the dates that a reader sees on a page, what is near the headline first. */
final class PrintedDates {

  private static final int MOST_IN_LINE = 140;

  /** Longer lines that begin by saying that something was published go on about feeds. */
  private static final int MOST_OF_POSTED = 160;

  private static final int START_OF_POSTED = 8;

  /** No phrase that says that something was published is longer. */
  private static final int LONGEST_POSTED = 32;

  private static final int LONGEST_DATE = 32;

  /** So many dates make a list. */
  private static final int LIST = 3;

  private static final int SENTENCE = 50;

  /** Of boxes behind so much text nothing belongs to the headline: comments have dates, too. */
  private static final int TEXT = 300;

  private static final int PARAGRAPH = 140;

  /** Lines among the paragraphs are no longer if they give the date. */
  private static final int LONGEST_IN_TEXT = 40;

  /** How old an article is says when it was printed only to who knows when the page was saved. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b[0-9]{1,2}\\s(?:minutes?|hours?|days?|weeks?|months?|years?)\\sago\\b|\\b(?:vor|il y"
              + " a|hace|há"
              + "|fa)\\s(?:[0-9]{1,2}|einem|einer|una?)\\s\\p{L}+|^[0-9]{1,2}\\s\\p{L}+\\s(?:geleden|sedan|siden|temu|fa|назад|önce)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_OF_THE_TEXT =
      Pattern.compile(
          "©|\\(c\\)|copyright|all rights reserved|alle rechte|^(?:joined|member"
              + " since|registered|registriert|mitglied seit|dabei"
              + " seit|inscrit|registrado|iscritto)\\b",
          Pattern.CASE_INSENSITIVE);
  private final PageScan scan;
  private final HeadlineZone zone;
  private final MarkedDates marked;
  private final BiConsumer<String, String> offer;
  private @Nullable List<String> near;
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
  }

  /**
   * What is marked as a time or a date near the headline.
   *
   * @param aside whether in boxes beside the article or not
   */
  void marked(boolean aside) {
    for (PageScan.Mark time : scan.times) {
      if (time.aside() == aside && isNear(time) && !marked.isOfChange(time)) {
        offer.accept(MarkedDates.stamp(time), "dom time");
      }
    }
    for (PageScan.Mark date : scan.dates) {
      if (date.aside() == aside && isNear(date) && !isForeign(date) && !marked.isOfChange(date)) {
        offer.accept(MarkedDates.stamp(date), "dom " + date.hint());
      }
    }
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
    for (String line : nearLines()) {
      if (!isSentence(line)) {
        offer.accept(line, "line near the headline");
      }
    }
  }

  /** The day beside the month's name in a line near the headline; 0 if there is none. */
  int dayIn(int month) {
    for (String line : month > 0 ? nearLines() : List.<String>of()) {
      int day = line.length() <= LONGEST_DATE ? MonthNames.dayIn(line, month) : 0;
      if (day > 0) {
        return day;
      }
    }
    return 0;
  }

  /** The times of day in the lines near the headline. */
  List<LocalTime> clocks() {
    List<LocalTime> clocks = new ArrayList<>();
    nearLines().forEach(line -> clocks.addAll(LocalClock.times(line)));
    return clocks;
  }

  /** Further away: lines that say that something was published, then times and dates below. */
  void elsewhere() {
    List<PageScan.Mark> posted = posted();
    offerPosted(posted, false);
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && isBelow(time)) {
        offer.accept(MarkedDates.stamp(time), "dom time");
      }
    }
    dates(false);
    for (String line : nearLines()) {
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
        offer.accept(MarkedDates.stamp(date), "date of a change, " + date.hint());
      }
    }
  }

  /** What a change near the headline says, where that is all that the page says. */
  void changed() {
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && isNear(time)) {
        offer.accept(MarkedDates.stamp(time), "dom time of a change");
      }
    }
    for (PageScan.Mark date : scan.dates) {
      if (!date.aside() && isNear(date) && !isForeign(date)) {
        offer.accept(MarkedDates.stamp(date), "date of a change, " + date.hint());
      }
    }
  }

  private List<String> nearLines() {
    near = near == null ? readNearLines() : near;
    return near;
  }

  private List<String> readNearLines() {
    List<PageScan.Mark> lines = new ArrayList<>();
    int most = MOST_IN_LINE;
    boolean relative = false;
    int text = 0;
    for (PageScan.Mark line : zone.below()) {
      text += line.text().length() > PARAGRAPH ? line.text().length() : 0;
      boolean begun = text > TEXT;
      most = line.text().length() > 200 ? LONGEST_IN_TEXT : most;
      if (line.text().length() < most && !(begun && line.aside())) {
        lines.add(line);
        relative |= RELATIVE.matcher(line.text()).find();
      }
    }
    if (!relative) {
      lines.addAll(zone.above().reversed());
    }
    lines.removeIf(line ->
        line.text().length() >= MOST_IN_LINE
            || (line.order() >= zone.headline() && line.order() <= zone.headline() + 2)
            || marked.isOfChange(line)
            || isOfAnother(line)
            || NOT_OF_THE_TEXT.matcher(line.text()).find());
    return lines.stream().map(line -> MarkedDates.published(line.text())).toList();
  }

  private List<PageScan.Mark> posted() {
    List<PageScan.Mark> posted = new ArrayList<>();
    for (PageScan.Mark line : scan.lines) {
      if (line.order() > zone.headline()
          && hasDigit(line.text())
          && saysPosted(line.text())
          && isBelow(line)) {
        posted.add(line);
      }
    }
    return posted;
  }

  private static boolean saysPosted(String line) {
    Matcher posted = MarkedDates.POSTED.matcher(line);
    if (line.length() < MOST_OF_POSTED) {
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
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void dates(boolean aside) {
    for (PageScan.Mark date : scan.dates) {
      if (date.aside() == aside && isBelow(date) && !(aside && isListed(date))) {
        offer.accept(MarkedDates.stamp(date), "dom " + date.hint());
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
      if (!credit.aside() && isBelow(credit) && credit.text().length() < MOST_IN_LINE) {
        offer.accept(credit.text(), "credit with a date");
      }
    }
    for (PageScan.Mark line : scan.lines) {
      boolean brief = line.text().length() < LONGEST_DATE && line.value().isEmpty();
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
