package dev.morgue.output;

import dev.morgue.output.Screen.Style;
import dev.morgue.search.Timeline;
import dev.morgue.search.Timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A timeline as a chart: one row a period, with the number of matches, a bar, and their share of
 * what the archive holds of that time.
 */
final class TimelineText {

  private static final int MOST_BAR = 40;
  private static final int SHARE_COLUMNS = 18;

  /** Periods without a match that are shown one by one. */
  private static final int MOST_EMPTY = 2;

  private final Timeline timeline;
  private final Screen screen;

  TimelineText(Timeline timeline, Screen screen) {
    this.timeline = timeline;
    this.screen = screen;
  }

  /** The rows, and what is in none of them. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        screen.paintSafe(
            Style.LABEL, "By " + unit() + ", and share of the archive's articles of that time"));
    long most = timeline.periods().stream().mapToLong(Period::count).max().orElse(1);
    int labels = timeline.periods().stream().mapToInt(each -> label(each).length()).max().orElse(0);
    int digits = TextResults.count(most).length();
    int room = screen.proseWidth() - labels - digits - SHARE_COLUMNS;
    int columns = (int) Math.max(1, Math.min(Math.min(MOST_BAR, most * 4), room));
    List<Period> empty = new ArrayList<>();
    for (Period period : timeline.periods()) {
      if (period.count() == 0) {
        empty.add(period);
        continue;
      }
      addEmpty(lines, empty, labels, digits);
      lines.add(row(period, labels, digits, most, columns));
      empty.clear();
    }
    if (timeline.inexact() > 0) {
      lines.add(
          "  "
              + TextResults.count(timeline.inexact())
              + " more "
              + (timeline.inexact() == 1 ? "is" : "are")
              + " dated too roughly for a "
              + unit());
    }
    if (timeline.undated() > 0) {
      lines.add("  " + TextResults.count(timeline.undated()) + " without a date");
    }
    return lines;
  }

  private String unit() {
    return timeline.unit().name().toLowerCase(Locale.ROOT);
  }

  private String label(Period period) {
    return timeline.unit().label(period.start());
  }

  private void addEmpty(List<String> lines, List<Period> empty, int labels, int digits) {
    if (empty.size() > MOST_EMPTY) {
      lines.add("  " + screen.paintSafe(Style.FAINT, "…"));
      return;
    }
    for (Period period : empty) {
      lines.add(
          "  " + Columns.padRight(label(period), labels) + "  " + Columns.padLeft("0", digits));
    }
  }

  private String row(Period period, int labels, int digits, long most, int columns) {
    String bar = Columns.padRight(Bar.of(period.count(), most, columns), columns);
    return "  "
        + Columns.padRight(label(period), labels)
        + "  "
        + Columns.padLeft(TextResults.count(period.count()), digits)
        + "  "
        + screen.paintSafe(Style.FAINT, bar)
        + "  "
        + Columns.padLeft(share(period), 4)
        + screen.paintSafe(Style.FAINT, " of " + TextResults.count(period.archive()));
  }

  /** In whole percent; a tenth where that would be 0. */
  private static String share(Period period) {
    double percent = 100.0 * period.count() / Math.max(1, period.archive());
    return percent < 0.95
        ? String.format(Locale.ROOT, "%.1f%%", percent)
        : Math.round(percent) + "%";
  }
}
