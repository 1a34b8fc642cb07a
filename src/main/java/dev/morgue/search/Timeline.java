package dev.morgue.search;

import dev.morgue.article.IsoTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * The matches counted by when they were published, beside what the archive holds of the same time.
 *
 * @param periods in order, from the first match to the last; those of which the archive holds
 *     nothing are left out
 * @param inexact matches whose date is too rough to lie in one period, as a year's is for months
 * @param undated matches without a date
 */
public record Timeline(Unit unit, List<Period> periods, long inexact, long undated) {

  /** Copies the list. */
  public Timeline {
    periods = List.copyOf(periods);
  }

  /**
   * A year, month, week or day.
   *
   * @param start its first day
   * @param count matches published in it
   * @param archive all articles published in it
   */
  public record Period(LocalDate start, long count, long archive) {}

  /** How long a period is. Weeks are those of ISO 8601: they begin on Monday. */
  public enum Unit {
    YEAR,
    MONTH,
    WEEK,
    DAY;

    /** The first day of the period that the day is in. */
    public LocalDate start(LocalDate day) {
      return switch (this) {
        case YEAR -> day.withDayOfYear(1);
        case MONTH -> day.withDayOfMonth(1);
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case DAY -> day;
      };
    }

    /** The period that begins on that day, as ISO 8601 writes it: 1998, 1998-03, 1998-W10. */
    public String label(LocalDate start) {
      return switch (this) {
        case YEAR -> IsoTime.year(start.getYear());
        case MONTH -> start.toString().substring(0, start.toString().length() - 3);
        case WEEK ->
            String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        case DAY -> start.toString();
      };
    }
  }
}
