package dev.morgue.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

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
            Iso.YEAR.matcher(text).matches()
                ? Optional.of(new OfYear(Year.parse(text)))
                : Optional.empty();
        case 7 -> Optional.of(new OfMonth(YearMonth.parse(text)));
        case 10 -> Optional.of(new OfDay(IsoTime.day(text)));
        default ->
            Iso.HAS_OFFSET.matcher(text).find()
                ? Optional.of(new OfInstant(IsoTime.instant(text)))
                : Iso.LOCAL_TIME.matcher(text).matches()
                    ? Optional.of(new OfDay(IsoTime.day(text)))
                    : Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Shapes of ISO 8601 that differ by length or ending. */
  final class Iso {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern HAS_OFFSET = Pattern.compile("T.*(Z|[+-][0-9]{2}:[0-9]{2})$");
    private static final Pattern LOCAL_TIME =
        Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?");

    private Iso() {}
  }
}
