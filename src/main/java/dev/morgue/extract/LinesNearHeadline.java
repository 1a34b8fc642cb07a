package dev.morgue.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines near a headline that may say when the article was published. */
final class LinesNearHeadline {

  static final int LONGEST = 140;

  /** Of a line that is nothing but a date. */
  static final int LONGEST_DATE = 32;

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
          "©|\\(c\\)|\\b(?:copyright|all rights reserved|alle rechte)|^(?:joined|member"
              + " since|registered|registriert|mitglied seit|dabei"
              + " seit|inscrit|registrado|iscritto)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final FirstLetters RELATIVE_LETTERS = new FirstLetters(RELATIVE);
  private static final FirstLetters NOT_OF_THE_TEXT_LETTERS = new FirstLetters(NOT_OF_THE_TEXT);

  private final HeadlineZone zone;
  private final MarkedDates marked;
  private final Predicate<PageScan.Mark> isOfAnother;
  private @Nullable List<PageScan.Mark> all;
  private @Nullable List<String> below;
  private @Nullable List<String> above;

  /**
   * Those of one page.
   *
   * @param isOfAnother tells lines that belong to other articles
   */
  LinesNearHeadline(HeadlineZone zone, MarkedDates marked, Predicate<PageScan.Mark> isOfAnother) {
    this.zone = zone;
    this.marked = marked;
    this.isOfAnother = isOfAnother;
  }

  /** The lines, those below the headline first; of each what speaks of publication. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(below());
    lines.addAll(above());
    return lines;
  }

  /** What speaks of publication in the lines below the headline, or in it. */
  List<String> below() {
    below = below == null ? published(true) : below;
    return below;
  }

  /** What speaks of publication in the lines above the headline. */
  List<String> above() {
    above = above == null ? published(false) : above;
    return above;
  }

  private List<String> published(boolean below) {
    List<String> texts = new ArrayList<>();
    for (PageScan.Mark line : all()) {
      if (line.order() >= zone.headline() == below && !marked.isOfChange(line)) {
        texts.add(MarkedDates.published(line.text()));
      }
    }
    return texts;
  }

  /** What the lines say of a change, those below the headline first. */
  List<String> changes() {
    List<String> changes = new ArrayList<>();
    for (PageScan.Mark line : all()) {
      String change = marked.changed(line);
      if (!change.isEmpty()) {
        changes.add(change);
      }
    }
    return changes;
  }

  private List<PageScan.Mark> all() {
    all = all == null ? read() : all;
    return all;
  }

  private List<PageScan.Mark> read() {
    List<PageScan.Mark> lines = new ArrayList<>();
    int most = LONGEST;
    boolean relative = false;
    int text = 0;
    for (PageScan.Mark line : zone.below()) {
      text += line.text().length() > PARAGRAPH ? line.text().length() : 0;
      boolean begun = text > TEXT;
      most = line.text().length() > 200 ? LONGEST_IN_TEXT : most;
      if (line.text().length() < most && !(begun && line.aside())) {
        lines.add(line);
        relative |= isRelative(line.text());
      }
    }
    if (!relative) {
      lines.addAll(zone.above().reversed());
    }
    lines.removeIf(line ->
        line.text().length() >= LONGEST
            || (line.order() >= zone.headline() && line.order() <= zone.headline() + 2)
            || isOfAnother.test(line)
            || isNotOfTheText(line.text()));
    return lines;
  }

  private static boolean isRelative(String line) {
    boolean may = PrintedDates.hasDigit(line) || RELATIVE_LETTERS.mayBeginWord(line, line.length());
    return may && RELATIVE.matcher(line).find();
  }

  private static boolean isNotOfTheText(String line) {
    boolean may =
        line.indexOf('©') >= 0
            || line.indexOf('(') >= 0
            || NOT_OF_THE_TEXT_LETTERS.mayBeginWord(line, line.length());
    return may && NOT_OF_THE_TEXT.matcher(line).find();
  }

  /** The day beside the month's name in a line near the headline; 0 if there is none. */
  int dayIn(int month) {
    for (String line : month > 0 ? lines() : List.<String>of()) {
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
    lines().forEach(line -> clocks.addAll(LocalClock.times(line)));
    return clocks;
  }
}
