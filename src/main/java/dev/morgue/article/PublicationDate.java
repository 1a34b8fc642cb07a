package dev.morgue.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When something was published, as exactly as it is known: a year, a month, a day, or an instant
 * with its offset from UTC. A time without an offset is not an instant; only its day counts.
 */
public sealed interface PublicationDate {

  /** First local day that it may mean. */
  LocalDate earliest();

  /** Last local day that it may mean. */
  LocalDate latest();

  /** Only the year is known. */
  record OfYear(Year year) implements PublicationDate {
    @Override
    public LocalDate earliest() {
      return year.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return year.atMonth(12).atEndOfMonth();
    }

    @Override
    public String toString() {
      return IsoTime.year(year.getValue());
    }
  }

  /** Only the month is known. */
  record OfMonth(YearMonth month) implements PublicationDate {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** The day is known, in the paper's own time zone. */
  record OfDay(LocalDate day) implements PublicationDate {
    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public LocalDate latest() {
      return day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** The instant is known, with the offset that the page gives. */
  record OfInstant(OffsetDateTime time) implements PublicationDate {
    @Override
    public LocalDate earliest() {
      return time.toLocalDate();
    }

    @Override
    public LocalDate latest() {
      return time.toLocalDate();
    }

    @Override
    public String toString() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
  }

  /**
   * Reads the forms that {@code toString} writes: {@code 1998}, {@code 1998-03}, {@code
   * 1998-03-05}, {@code 1998-03-05T14:00:00+01:00}; a time without an offset is dropped. Empty for
   * anything else.
   */
  static Optional<PublicationDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 ->
            Iso.hasShape(text, "9999")
                ? Optional.of(new OfYear(Year.parse(text)))
                : Optional.empty();
        case 7 -> Optional.of(new OfMonth(YearMonth.parse(text)));
        case 10 -> Optional.of(new OfDay(IsoTime.day(text)));
        default ->
            Iso.hasOffset(text)
                ? Optional.of(new OfInstant(IsoTime.instant(text)))
                : Iso.isLocalTime(text)
                    ? Optional.of(new OfDay(IsoTime.day(text)))
                    : Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Shapes of ISO 8601 that differ by length or ending. */
  final class Iso {
    private static final String MINUTES = "9999-99-99T99:99";
    private static final String SECONDS = MINUTES + ":99";
    private static final String OFFSET = "99:99";

    private Iso() {}

    /** A day and a time of that day in minutes, seconds or fractions of a second. */
    private static boolean isLocalTime(String text) {
      int fraction = SECONDS.length() + 1;
      return hasShape(text, MINUTES)
          || hasShape(text, SECONDS)
          || (text.length() > fraction
              && hasShape(text, SECONDS + '.' + "9".repeat(text.length() - fraction)));
    }

    /** A time that ends in {@code Z}, or in hours and minutes behind a sign. */
    private static boolean hasOffset(String text) {
      int sign = text.length() - OFFSET.length() - 1;
      return text.indexOf('T') >= 0
          && (text.endsWith("Z")
              || (sign >= 0
                  && (text.charAt(sign) == '+' || text.charAt(sign) == '-')
                  && hasShape(text.substring(sign + 1), OFFSET)));
    }

    /** True if the text is the shape, with any digit for each nine. */
    private static boolean hasShape(String text, String shape) {
      if (text.length() != shape.length()) {
        return false;
      }
      for (int i = 0; i < shape.length(); i++) {
        char c = text.charAt(i);
        if (shape.charAt(i) == '9' ? c < '0' || c > '9' : c != shape.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
