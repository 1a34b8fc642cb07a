package dev.morgue.output;

import dev.morgue.output.Screen.Style;
import dev.morgue.schema.Field;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.FacetCounts;
import java.io.PrintStream;

/** What an archive holds, for a person: totals, then tables with bars. */
public final class StatsText {

  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private final PrintStream out;
  private final Screen screen;

  /** Prints to that stream, laid out for that screen. */
  public StatsText(PrintStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  /** Prints the totals and one table for each field that has values. */
  public void stats(ArchiveStats stats) {
    StringBuilder line = new StringBuilder(TextResults.articles(stats.articles()));
    line.append(", ").append(TextResults.count(stats.words())).append(" words");
    if (stats.earliest() != null && stats.latest() != null) {
      line.append(", ").append(stats.earliest()).append(" to ").append(stats.latest());
    }
    line(screen.paintSafe(Style.HEADLINE, line.toString()));
    if (stats.undated() > 0) {
      line(TextResults.count(stats.undated()) + " without a date");
    }
    if (stats.superseded() > 0) {
      line(TextResults.count(stats.superseded()) + " earlier versions");
    }
    stats.facets().stream().filter(facet -> !facet.values().isEmpty()).forEach(this::table);
  }

  private void table(FacetCounts facet) {
    line("");
    line(screen.paintSafe(Style.LABEL, title(facet.field())));
    int labels = 0;
    long most = 1;
    for (FacetCounts.Value value : facet.values()) {
      labels = Math.max(labels, Columns.of(value.label()));
      most = Math.max(most, value.count());
    }
    labels = Math.min(labels, screen.proseWidth() / 2);
    int digits = TextResults.count(most).length();
    int bars = Math.min(40, screen.proseWidth() - labels - digits - 6);
    for (FacetCounts.Value value : inOrder(facet)) {
      String label = Columns.cut(dev.morgue.text.PrintableText.line(value.label()), labels);
      line(
          "  "
              + Columns.padRight(label, labels)
              + "  "
              + Columns.padLeft(TextResults.count(value.count()), digits)
              + "  "
              + screen.paintSafe(Style.FAINT, bar(value.count(), most, bars)));
    }
  }

  /** Years read as a timeline, everything else by count. */
  private static Iterable<FacetCounts.Value> inOrder(FacetCounts facet) {
    if (facet.field() != Field.PUBLISHED) {
      return facet.values();
    }
    return facet.values().stream().sorted((a, b) -> a.label().compareTo(b.label())).toList();
  }

  private static String title(Field field) {
    return switch (field) {
      case PUBLISHED -> "Years";
      case BYLINE -> "Authors";
      case TOPIC -> "Topics";
      case SECTION -> "Sections";
      case PUBLICATION -> "Publications";
      case COLUMN -> "Columns";
      case KIND -> "Kinds";
      case LANGUAGE -> "Languages";
      case FLAG -> "Flags";
      case HEADLINE, STANDFIRST, BODY, URL, SOURCE, ID, RUN, WORDS -> field.id();
    };
  }

  private static String bar(long count, long most, int columns) {
    long eighths = Math.max(1, count * columns * 8 / most);
    String full = "█".repeat((int) (eighths / 8));
    int rest = (int) (eighths % 8);
    return rest == 0 ? full : full + EIGHTHS.charAt(rest - 1);
  }

  private void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
