package dev.morgue.query;

import dev.morgue.query.Clause.Dates;
import dev.morgue.query.Clause.Undated;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates in whole units, each taken from its first day to its last: {@code 1998}, {@code 1998-03},
 * {@code 1998-03-05}, {@code today}, {@code yesterday}; {@code 3m} is the month three months ago,
 * and so with {@code d}, {@code w} (weeks begin on Monday) and {@code y}. A range is two of them
 * with two dots between, from the first day of the one to the last day of the other; one may be
 * left out.
 */
final class DateValue {

  private static final String EXAMPLE = "1998..2001";
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_AGO_DIGITS = 5;

  private DateValue() {}

  static Clause parse(Token token, LocalDate today) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (text.equals("unknown")) {
      return new Undated();
    }
    int dots = text.indexOf("..");
    if (dots < 0) {
      Dates unit = unit(text, today);
      if (unit == null) {
        throw fault(token, today);
      }
      return unit;
    }
    String first = text.substring(0, dots);
    String last = text.substring(dots + 2);
    Dates from = first.isEmpty() ? new Dates(null, null) : unit(first, today);
    Dates to = last.isEmpty() ? new Dates(null, null) : unit(last, today);
    if (from == null || to == null || text.equals("..")) {
      throw fault(token, today);
    }
    LocalDate start = from.from();
    LocalDate end = to.to();
    if (start != null && end != null && start.isAfter(end)) {
      throw Fault.replacing(
          "the range runs backwards",
          token.start(),
          token.start(),
          token.end(),
          last + ".." + first);
    }
    return new Dates(start, end);
  }

  private static @Nullable Dates unit(String text, LocalDate today) {
    try {
      return switch (text) {
        case "today" -> new Dates(today, today);
        case "yesterday" -> new Dates(today.minusDays(1), today.minusDays(1));
        default -> isIso(text) ? calendar(text) : ago(text, today);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isIso(String text) {
    return Characters.skipDigits(text, 0) == YEAR_LENGTH
        && (text.length() == YEAR_LENGTH || text.charAt(YEAR_LENGTH) == '-');
  }

  private static @Nullable Dates calendar(String text) {
    if (text.startsWith("0000")) {
      return null;
    }
    return switch (text.length()) {
      case YEAR_LENGTH -> {
        int year = Integer.parseInt(text);
        yield new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      case MONTH_LENGTH -> month(YearMonth.parse(text));
      case DAY_LENGTH -> new Dates(LocalDate.parse(text), LocalDate.parse(text));
      default -> null;
    };
  }

  private static Dates month(YearMonth month) {
    return new Dates(month.atDay(1), month.atEndOfMonth());
  }

  private static @Nullable Dates ago(String text, LocalDate today) {
    int end = Characters.skipDigits(text, 0);
    if (end == 0 || end > MOST_AGO_DIGITS || end != text.length() - 1) {
      return null;
    }
    int count = Integer.parseInt(text, 0, end, 10);
    Dates unit =
        switch (text.charAt(end)) {
          case 'd' -> new Dates(today.minusDays(count), today.minusDays(count));
          case 'w' -> {
            LocalDate monday =
                today.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            yield new Dates(monday, monday.plusDays(6));
          }
          case 'm' -> month(YearMonth.from(today).minusMonths(count));
          case 'y' -> {
            LocalDate day = today.minusYears(count);
            yield new Dates(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31));
          }
          default -> null;
        };
    return unit != null && isInCalendar(unit.from()) && isInCalendar(unit.to()) ? unit : null;
  }

  private static boolean isInCalendar(@Nullable LocalDate day) {
    return day != null && day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  private static Fault fault(Token token, LocalDate today) {
    String message =
        "\""
            + token.text()
            + "\" is no date; write 1998, 1998-03, 1998-03-05, 3m, yesterday, or a range"
            + " 1998..2001"
            + (DateRepair.mayBeMonthFirst(token.text()) ? "; offered with the day first" : "");
    for (String mended : DateRepair.candidates(token.text())) {
      int dots = mended.indexOf("..");
      String first = dots < 0 ? mended : mended.substring(0, dots);
      String last = dots < 0 ? mended : mended.substring(dots + 2);
      boolean reads =
          (first.isEmpty() || unit(first, today) != null)
              && (last.isEmpty() || unit(last, today) != null)
              && !mended.equals("..")
              && !mended.isEmpty();
      if (reads) {
        return Fault.replacing(message, token.start(), token.start(), token.end(), mended);
      }
    }
    return Fault.replacing(message, token.start(), token.start(), token.end(), EXAMPLE);
  }
}
