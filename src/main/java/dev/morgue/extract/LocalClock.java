package dev.morgue.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offset that a paper's own clock shows. Metadata often give the moment of publication in UTC,
 * and the page prints the same moment as the newsroom's clock had it: their difference is the
 * offset, and with it the day is the paper's.
 */
final class LocalClock {

  private static final Pattern TIME =
      Pattern.compile("(?<![0-9:])([0-2]?[0-9])[:h]([0-5][0-9])(?![0-9])(?:\\s?([aApP])\\.?[mM])?");
  private static final int HALF_HOUR = 30;
  private static final int WEST = -12 * 60;
  private static final int EAST = 14 * 60;

  private LocalClock() {}

  /** The times of day in a line. */
  static List<LocalTime> times(String line) {
    List<LocalTime> times = new ArrayList<>();
    Matcher time = TIME.matcher(line);
    boolean may = line.length() < 200 && PrintedDates.hasDigit(line);
    while (may && time.find()) {
      int hour = Integer.parseInt(time.group(1));
      if (time.group(3) != null) {
        hour = hour % 12 + (time.group(3).equalsIgnoreCase("p") ? 12 : 0);
      }
      if (hour < 24) {
        times.add(LocalTime.of(hour, Integer.parseInt(time.group(2))));
      }
    }
    return times;
  }

  /**
   * The moment with the paper's offset; empty if no printed day and time are the moment in some
   * other zone.
   */
  static Optional<OffsetDateTime> of(
      OffsetDateTime utc, List<LocalDate> days, List<LocalTime> times) {
    LocalDateTime moment = utc.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    Optional<OffsetDateTime> found = Optional.empty();
    for (LocalDate day : days) {
      for (LocalTime time : times) {
        long minutes = Duration.between(moment, day.atTime(time)).toMinutes();
        if (minutes == 0) {
          return Optional.empty();
        }
        boolean isZone = minutes % HALF_HOUR == 0 && minutes >= WEST && minutes <= EAST;
        if (isZone && found.isEmpty()) {
          ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
          found = Optional.of(utc.withOffsetSameInstant(offset));
        }
      }
    }
    return found;
  }
}
