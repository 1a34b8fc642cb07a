package dev.morgue.output;

import dev.morgue.output.Screen.Style;
import dev.morgue.schema.Field;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.FacetCounts;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.util.List;

/** What an archive holds, for a person: totals, then tables with bars. */
public final class StatsText {

  private static final int MOST_BAR = 40;

  private final PrintStream out;
  private final Screen screen;
  private final int limit;

  /** Prints to that stream, laid out for that screen, at most {@code limit} values a field. */
  public StatsText(PrintStream out, Screen screen, int limit) {
    this.out = out;
    this.screen = screen;
    this.limit = limit;
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
      String versions = stats.superseded() == 1 ? " earlier version" : " earlier versions";
      line(TextResults.count(stats.superseded()) + versions);
    }
    stats.facets().stream().filter(facet -> !facet.values().isEmpty()).forEach(this::table);
  }

  private void table(FacetCounts facet) {
    List<FacetCounts.Value> rows =
        facet.field() == Field.PUBLISHED ? YearRows.rows(facet.values()) : mostFrequent(facet);
    line("");
    line(screen.paintSafe(Style.LABEL, title(facet.field())));
    int labels = 0;
    long most = 1;
    for (FacetCounts.Value row : rows) {
      labels = Math.max(labels, Columns.of(row.label()));
      most = Math.max(most, row.count());
    }
    labels = Math.min(labels, screen.proseWidth() / 2);
    int digits = TextResults.count(most).length();
    int bars =
        (int) Math.min(Math.min(MOST_BAR, most * 4), screen.proseWidth() - labels - digits - 6);
    for (FacetCounts.Value row : rows) {
      String label = Columns.cut(PrintableText.line(row.label()), labels);
      String count = Columns.padLeft(TextResults.count(row.count()), digits);
      String bar = screen.paintSafe(Style.FAINT, Bar.of(row.count(), most, bars));
      line("  " + Columns.padRight(label, labels) + "  " + count + "  " + bar);
    }
    int left = facet.values().size() - rows.size();
    if (facet.field() != Field.PUBLISHED && left > 0) {
      line(screen.paintSafe(Style.FAINT, "  and " + TextResults.count(left) + " more"));
    }
  }

  private List<FacetCounts.Value> mostFrequent(FacetCounts facet) {
    return facet.values().subList(0, Math.min(limit, facet.values().size()));
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

  private void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
