package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as pages write it, in metadata or for readers, in some twenty languages. A time
 * counts only with its offset.
 */
final class DateText {

  private static final Pattern ISO =
      Pattern.compile(
          "(?<![0-9])([12][0-9]{3})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?![0-9])"
              + "(?:(?:T|\\s{1,3}|,\\s)([0-2]?[0-9]):([0-5][0-9])(?::([0-5][0-9])(?:[.,][0-9]{1,9})?)?"
              + "\\s?([aApP]\\.?[mM]\\.?)?\\s?(Z|[A-Z]{2,5}(?![a-z])|(?:GMT|UTC)?[+-][0-9]{1,2}:?(?:[0-9]{2})?)?)?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "^([12][0-9]{3})([01][0-9])([0-3][0-9])(?:T?([0-9]{2})([0-9]{2})([0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$");
  private static final Pattern EPOCH = Pattern.compile("^[0-9]{9,13}$");
  private static final Pattern YEAR_MONTH = Pattern.compile("^([12][0-9]{3})-([01][0-9])$");
  private static final Pattern CJK =
      Pattern.compile(
          "([12][0-9]{3})\\s?[年년]\\s?([0-9]{1,2})\\s?[月월]\\s?(?:([0-9]{1,2})\\s?[日일号])?");

  /** Years of Japanese reigns; the first is also written as a word. */
  private static final Pattern REIGN =
      Pattern.compile("(令和|平成|昭和)([0-9]{1,2}|元)年([0-9]{1,2})月([0-9]{1,2})日");

  private static final Pattern ROMAN =
      Pattern.compile(
          "(?<![0-9])([0-3]?[0-9])(?:\\.\\s?|\\s)(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?:\\.\\s?|\\s)([12][0-9]{3})(?![0-9])");
  private static final List<String> ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final Pattern DMY =
      Pattern.compile(
          "(?<![0-9])([0-3]?[0-9])\\s?([./|-])\\s?([0-3]?[0-9])\\s?\\2\\s?([12][0-9]{3}|[0-9]{2})(?![0-9])");

  /** {@code Mon Aug 03 12:45:00 EDT 2015}, as programs print it. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "^\\p{L}{3},? (\\p{L}{3}) ([0-3]?[0-9]) ([0-2][0-9]:[0-5][0-9]:[0-5][0-9])((?:"
              + " (?:[A-Z]{3,4}|[+-][0-9]{4}))?) ([12][0-9]{3})$");

  private static final Pattern WORD_TIME =
      Pattern.compile(
          "([0-2]?[0-9])\\s?[:.hH]\\s?([0-5][0-9])(?::([0-5][0-9]))?\\s?([aApP]\\.?[mM]\\.?)?,?\\s?\\(?((?:GMT|UTC)?[+-][0-9]{1,2}:?[0-9]{2}|(?:GMT|UTC)\\s?[+-][0-9]{1,2}(?![0-9:])|[A-Z]{1,5}(?![a-z])|(?:Eastern|Central|Mountain|Pacific)(?:"
              + " (?:Standard|Daylight))? Time)?");

  /** {@code 8 p.m. ET}: a full hour, which says so. */
  private static final Pattern HOUR_TIME =
      Pattern.compile(
          "(?<![0-9:.])([01]?[0-9])\\s?([aApP]\\.?[mM]\\.?),?\\s\\(?([A-Z]{2,5})(?![a-z])");

  /** {@code 03.Mär.19}: the year in two digits, only between marks that a date has. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![0-9])([0-3]?[0-9])([./-])\\s?(\\p{L}{3,9})\\2\\s?([0-9]{2})(?![0-9:])");

  /** {@code Sept. 9, '98}: the year behind an apostrophe. */
  private static final Pattern CUT_YEAR =
      Pattern.compile("(?<=[\\p{L}0-9.,]\\s)['’‘]([0-9]{2})(?![0-9])");

  private DateText() {}

  /**
   * The first date in the text; empty if it holds none.
   *
   * @param monthFirst whether 3/4/2016 is the fourth of March
   */
  static Optional<PublicationDate> parse(String raw, boolean monthFirst) {
    if (!PrintedDates.hasDigit(raw)) {
      return Optional.empty();
    }
    String text = IslamicDate.without(digits(raw.strip()));
    if (text.length() < 4 || text.length() > 400 || !hasDigit(text)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(read(text, monthFirst));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable PublicationDate read(String text, boolean monthFirst) {
    if (EPOCH.matcher(text).matches()) {
      return epoch(text);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return of(
          day(compact, 1, 2, 3),
          compact.group(4),
          compact.group(5),
          compact.group(6),
          null,
          compact.group(7));
    }
    boolean marked = hasMarkBehindDigit(text);
    Matcher iso = ISO.matcher(text);
    if (marked && hasYear(text) && iso.find()) {
      return of(
          day(iso, 1, 2, 3), iso.group(4), iso.group(5), iso.group(6), iso.group(7), iso.group(8));
    }
    Matcher yearMonth = YEAR_MONTH.matcher(text);
    if (yearMonth.matches()) {
      int year = number(yearMonth.group(1));
      return new PublicationDate.OfMonth(YearMonth.of(year, number(yearMonth.group(2))));
    }
    Matcher reign = REIGN.matcher(text);
    if (text.indexOf('年') >= 0 && reign.find()) {
      return ofReign(reign);
    }
    Matcher cjk = CJK.matcher(text);
    if ((text.indexOf('年') >= 0 || text.indexOf('년') >= 0) && cjk.find()) {
      int year = number(cjk.group(1));
      int month = number(cjk.group(2));
      return cjk.group(3) == null
          ? new PublicationDate.OfMonth(YearMonth.of(year, month))
          : withTime(LocalDate.of(year, month, number(cjk.group(3))), text.substring(cjk.end()));
    }
    return words(text, marked, monthFirst);
  }

  /** Reads a date with the month as a word or, where a number has a mark behind it, without. */
  private static @Nullable PublicationDate words(String text, boolean marked, boolean monthFirst) {
    Matcher last = YEAR_LAST.matcher(text);
    PublicationDate named =
        MonthNames.find(last.lookingAt() ? last.replaceFirst("$2 $1 $5 $3$4") : text);
    Matcher brief = named == null && marked ? SHORT_YEAR.matcher(text) : null;
    if (brief != null && brief.find()) {
      String year = Integer.toString(fullYear(number(brief.group(4))));
      named = MonthNames.find(brief.group(1) + ' ' + brief.group(3) + ' ' + year);
    }
    if (named == null) {
      named = cutYear(text);
    }
    if (named instanceof PublicationDate.OfDay day) {
      return withTime(day.day(), text);
    }
    Matcher numeric = DMY.matcher(text);
    if (marked && numeric.find()) {
      String others = text.substring(0, numeric.start()) + ' ' + text.substring(numeric.end());
      return withTime(numeric(numeric, monthFirst), others);
    }
    Matcher roman = named == null ? ROMAN.matcher(text) : null;
    if (roman != null && roman.find()) {
      int month = ROMANS.indexOf(roman.group(2)) + 1;
      return new PublicationDate.OfDay(
          LocalDate.of(number(roman.group(3)), month, number(roman.group(1))));
    }
    return named;
  }

  private static @Nullable PublicationDate cutYear(String text) {
    boolean mayBe = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0 || text.indexOf('‘') >= 0;
    Matcher year = CUT_YEAR.matcher(text);
    return mayBe && year.find()
        ? MonthNames.find(
            text.substring(0, year.start())
                + fullYear(number(year.group(1)))
                + text.substring(year.end()))
        : null;
  }

  private static PublicationDate ofReign(Matcher reign) {
    int first =
        switch (reign.group(1)) {
          case "令和" -> 2019;
          case "平成" -> 1989;
          default -> 1926;
        };
    int year = reign.group(2).equals("元") ? first : first + number(reign.group(2)) - 1;
    return new PublicationDate.OfDay(
        LocalDate.of(year, number(reign.group(3)), number(reign.group(4))));
  }

  private static LocalDate numeric(Matcher match, boolean monthFirst) {
    int a = number(match.group(1));
    int b = number(match.group(3));
    int year = number(match.group(4));
    year = fullYear(year);
    boolean dotted = match.group(2).equals(".");
    boolean swap = b > 12 || (a <= 12 && monthFirst && !dotted);
    return swap ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a);
  }

  private static int fullYear(int year) {
    return year < 100 ? year + (year > 50 ? 1900 : 2000) : year;
  }

  /** The day with the first time in the text that states its zone. */
  private static PublicationDate withTime(LocalDate day, String text) {
    Matcher time = WORD_TIME.matcher(text);
    while (time.find()) {
      PublicationDate date =
          of(day, time.group(1), time.group(2), time.group(3), time.group(4), time.group(5));
      if (date instanceof PublicationDate.OfInstant) {
        return date;
      }
    }
    Matcher hour = HOUR_TIME.matcher(text);
    return hour.find()
        ? of(day, hour.group(1), "00", null, hour.group(2), hour.group(3))
        : new PublicationDate.OfDay(day);
  }

  private static LocalDate day(Matcher match, int year, int month, int day) {
    return LocalDate.of(
        number(match.group(year)), number(match.group(month)), number(match.group(day)));
  }

  private static PublicationDate of(
      LocalDate day,
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String half,
      @Nullable String zone) {
    if (hour == null || minute == null || zone == null) {
      return new PublicationDate.OfDay(day);
    }
    int h = number(hour);
    if (half != null) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      h = h % 12 + (afternoon ? 12 : 0);
    }
    if (h > 24) {
      return new PublicationDate.OfDay(day);
    }
    h %= 24;
    LocalDateTime time = day.atTime(h, number(minute), second == null ? 0 : number(second));
    ZoneOffset offset = ZoneNames.offset(zone, time);
    return offset == null
        ? new PublicationDate.OfDay(day)
        : new PublicationDate.OfInstant(OffsetDateTime.of(time, offset));
  }

  private static @Nullable PublicationDate epoch(String text) {
    long value = Long.parseLong(text);
    long seconds = text.length() >= 12 ? value / 1000 : value;
    if (seconds < 100_000_000L) {
      return null;
    }
    return new PublicationDate.OfInstant(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** True for a text with four digits in a row. */
  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /** True if there is a mark that parts day, month and year, behind a number or a space there. */
  private static boolean hasMarkBehindDigit(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("-/.|".indexOf(text.charAt(i)) >= 0) {
        boolean space = i > 1 && Character.isWhitespace(text.charAt(i - 1));
        char before = text.charAt(space ? i - 2 : i - 1);
        if (before >= '0' && before <= '9') {
          return true;
        }
      }
    }
    return false;
  }

  /** Arabic, Persian, Devanagari and full-width digits as ASCII. */
  private static String digits(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f && Character.isDigit(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return out == null ? text : out.toString();
  }
}
