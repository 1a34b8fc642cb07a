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
import java.util.Map;
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
          "(?<![0-9])([0-3]?[0-9])\\.\\s?(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\\.\\s?([12][0-9]{3})(?![0-9])");
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
          "([0-2]?[0-9])[:.]([0-5][0-9])(?::([0-5][0-9]))?\\s?([aApP]\\.?[mM]\\.?)?,?\\s?\\(?((?:GMT|UTC)?[+-][0-9]{1,2}:?[0-9]{2}|[A-Z]{1,5}(?![a-z]))?");
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("UT", 0),
          Map.entry("EST", -300),
          Map.entry("EDT", -240),
          Map.entry("CST", -360),
          Map.entry("CDT", -300),
          Map.entry("MST", -420),
          Map.entry("MDT", -360),
          Map.entry("PST", -480),
          Map.entry("PDT", -420),
          Map.entry("AKST", -540),
          Map.entry("AKDT", -480),
          Map.entry("HST", -600),
          Map.entry("BST", 60),
          Map.entry("WEST", 60),
          Map.entry("WET", 0),
          Map.entry("CET", 60),
          Map.entry("CEST", 120),
          Map.entry("EET", 120),
          Map.entry("EEST", 180),
          Map.entry("MSK", 180),
          Map.entry("IST", 330),
          Map.entry("SGT", 480),
          Map.entry("HKT", 480),
          Map.entry("JST", 540),
          Map.entry("KST", 540),
          Map.entry("AEST", 600),
          Map.entry("AEDT", 660),
          Map.entry("NZST", 720),
          Map.entry("NZDT", 780),
          Map.entry("SAST", 120),
          Map.entry("WIB", 420));

  private DateText() {}

  /**
   * The first date in the text; empty if it holds none.
   *
   * @param monthFirst whether 3/4/2016 is the fourth of March
   */
  static Optional<PublicationDate> parse(String raw, boolean monthFirst) {
    String text = digits(raw.strip());
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
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
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
    if (cjk.find()) {
      int year = number(cjk.group(1));
      int month = number(cjk.group(2));
      return cjk.group(3) == null
          ? new PublicationDate.OfMonth(YearMonth.of(year, month))
          : new PublicationDate.OfDay(LocalDate.of(year, month, number(cjk.group(3))));
    }
    PublicationDate named = MonthNames.find(YEAR_LAST.matcher(text).replaceFirst("$2 $1 $5 $3$4"));
    if (named instanceof PublicationDate.OfDay day) {
      return withTime(day.day(), text);
    }
    Matcher numeric = DMY.matcher(text);
    if (numeric.find()) {
      return withTime(numeric(numeric, monthFirst), text.substring(numeric.end()));
    }
    Matcher roman = named == null ? ROMAN.matcher(text) : null;
    if (roman != null && roman.find()) {
      int month = ROMANS.indexOf(roman.group(2)) + 1;
      return new PublicationDate.OfDay(
          LocalDate.of(number(roman.group(3)), month, number(roman.group(1))));
    }
    return named;
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
    year = year < 100 ? year + (year > 50 ? 1900 : 2000) : year;
    boolean dotted = match.group(2).equals(".");
    boolean swap = b > 12 || (a <= 12 && monthFirst && !dotted);
    return swap ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a);
  }

  private static PublicationDate withTime(LocalDate day, String text) {
    Matcher time = WORD_TIME.matcher(text);
    while (time.find()) {
      if (time.group(5) != null) {
        return of(day, time.group(1), time.group(2), time.group(3), time.group(4), time.group(5));
      }
    }
    return new PublicationDate.OfDay(day);
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
    ZoneOffset offset = zone == null ? null : offset(zone);
    if (hour == null || minute == null || offset == null) {
      return new PublicationDate.OfDay(day);
    }
    int h = number(hour);
    if (half != null) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      h = h % 12 + (afternoon ? 12 : 0);
    }
    if (h == 24) {
      h = 0;
    }
    LocalDateTime time = day.atTime(h, number(minute), second == null ? 0 : number(second));
    return new PublicationDate.OfInstant(OffsetDateTime.of(time, offset));
  }

  private static @Nullable ZoneOffset offset(String zone) {
    Integer minutes = ZONES.get(zone);
    if (minutes != null) {
      return ZoneOffset.ofTotalSeconds(minutes * 60);
    }
    String digits = zone.replaceAll("[^0-9+-]", "");
    if (digits.length() < 2 || (digits.charAt(0) != '+' && digits.charAt(0) != '-')) {
      return null;
    }
    int sign = digits.charAt(0) == '-' ? -1 : 1;
    String number = digits.substring(1);
    int hours = number(number.substring(0, Math.min(2, number.length())));
    int rest = number.length() > 2 ? number(number.substring(2)) : 0;
    return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + rest * 60));
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
