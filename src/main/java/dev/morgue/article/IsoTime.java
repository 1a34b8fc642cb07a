package dev.morgue.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Reads and writes ISO 8601. The forms that are common are read and written by hand: making the
 * platform's first formatter takes longer than reading the rest of ten articles.
 */
public final class IsoTime {

  private static final int SECONDS = "1998-03-05T14:00:00".length();
  private static final int WITH_Z = SECONDS + "Z".length();
  private static final int WITH_OFFSET = SECONDS + "+01:00".length();

  private IsoTime() {}

  /**
   * The day that a text begins with, such as {@code 1998-03-05}.
   *
   * @throws DateTimeException if it begins with none
   */
  public static LocalDate day(String text) {
    return LocalDate.of(
        number(text, 0, 4),
        number(text, after('-', text, 4), 7),
        number(text, after('-', text, 7), 10));
  }

  /**
   * An instant with its offset, such as {@code 1998-03-05T14:00:00+01:00}.
   *
   * @throws DateTimeException if the text is none
   */
  public static OffsetDateTime instant(String text) {
    boolean utc = text.length() == WITH_Z && text.charAt(SECONDS) == 'Z';
    if (!utc && text.length() != WITH_OFFSET) {
      return OffsetDateTime.parse(text);
    }
    ZoneOffset offset = utc ? ZoneOffset.UTC : offset(text);
    int hour = number(text, after('T', text, 10), 13);
    int minute = number(text, after(':', text, 13), 16);
    int second = number(text, after(':', text, 16), SECONDS);
    return OffsetDateTime.of(day(text), LocalTime.of(hour, minute, second), offset);
  }

  /** A year of four digits, such as {@code 1998}. */
  public static String year(int year) {
    return year >= 1000 && year <= 9999
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  private static ZoneOffset offset(String text) {
    boolean west = text.charAt(SECONDS) == '-';
    int digits = west ? SECONDS + 1 : after('+', text, SECONDS);
    int hours = number(text, digits, digits + 2);
    int minutes = number(text, after(':', text, digits + 2), WITH_OFFSET);
    return ZoneOffset.ofHoursMinutes(west ? -hours : hours, west ? -minutes : minutes);
  }

  private static int after(char wanted, String text, int at) {
    if (at >= text.length() || text.charAt(at) != wanted) {
      throw new DateTimeException("not in ISO 8601: " + text);
    }
    return at + 1;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = i < text.length() ? text.charAt(i) - '0' : -1;
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not in ISO 8601: " + text);
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
