package dev.morgue.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.search.Timeline;
import dev.morgue.search.Timeline.Period;
import dev.morgue.search.Timeline.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTextTest {

  private static Period month(int month, long count, long archive) {
    return new Period(LocalDate.of(1998, month, 1), count, archive);
  }

  @Test
  void everyPeriodHasItsBarAndItsShare() {
    Timeline timeline =
        new Timeline(
            Unit.MONTH,
            List.of(
                month(1, 12, 40),
                month(2, 0, 30),
                month(3, 1, 1234),
                month(4, 0, 9),
                month(5, 0, 9),
                month(6, 0, 9),
                month(7, 3, 3)),
            1,
            2);
    assertEquals(
        """
        By month, and share of the archive's articles of that time
          1998-01  12  ████████████████████████████████████████   30% of 40
          1998-02   0
          1998-03   1  ███▎                                      0.1% of 1,234
          …
          1998-07   3  ██████████                                100% of 3
          1 more is dated too roughly for a month
          2 without a date
        """,
        String.join("\n", new TimelineText(timeline, Screen.PLAIN).lines()) + "\n");
  }
}
