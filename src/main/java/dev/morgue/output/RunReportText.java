package dev.morgue.output;

import dev.morgue.article.Reason;
import dev.morgue.ingest.Counts;
import dev.morgue.ingest.RunProfile;
import dev.morgue.ingest.RunReport;
import dev.morgue.output.Screen.Style;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The account of a run, for a person: counts that balance, reasons, examples. */
public final class RunReportText {

  private static final int LABEL = 11;
  private static final int EXAMPLES = 3;
  private static final int KINDS = 10;

  private final PrintStream out;
  private final Screen screen;

  /** Prints to that stream, laid out for that screen. */
  public RunReportText(PrintStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  /** Prints the whole account. */
  public void report(RunReport report) {
    Counts counts = report.counts();
    int digits = TextResults.count(Math.max(counts.seen(), counts.ignored())).length();
    count(
        "seen", counts.seen(), digits, pages(counts.seen()), report.dryRun() ? "  (dry run)" : "");
    count("added", counts.added(), digits, "", "");
    count("updated", counts.updated(), digits, "", "");
    count("unchanged", counts.unchanged(), digits, "", "");
    count("skipped", counts.skipped(), digits, "", "");
    reasons(report, report.skipped(), false, digits);
    count("failed", counts.failed(), digits, "", "");
    reasons(report, report.failed(), true, digits);
    if (counts.ignored() > 0) {
      count("ignored", counts.ignored(), digits, "files of other kinds", "");
      kinds(report.ignored(), digits);
    }
    if (report.replaced() > 0) {
      replaced(report.replaced());
    }
    line(speed(report));
    if (report.profile() != null) {
      profile(report.profile(), report.counts().seen());
    }
    if (report.log() != null) {
      line("every page's outcome: " + PrintableText.line(report.log().toString()));
    }
  }

  private static String pages(long number) {
    return number == 1 ? "page" : "pages";
  }

  private void count(String label, long number, int digits, String unit, String note) {
    String text = Columns.padLeft(TextResults.count(number), digits);
    Style style = number == 0 ? Style.FAINT : label.equals("failed") ? Style.BAD : Style.HEADLINE;
    line(
        Columns.padRight(label, LABEL)
            + screen.paintSafe(style, text)
            + (unit.isEmpty() ? "" : " " + unit)
            + note);
  }

  private void replaced(long number) {
    String text =
        TextResults.count(number)
            + " updated without an address have another text than the same relative path had"
            + " before: if they come from different folders, ingest the folder above; the former"
            + " texts are kept as earlier versions";
    new Passage().add(text).wrap(screen, screen.width(), "", 2).forEach(this::line);
  }

  private void reasons(RunReport report, Map<Reason, Long> reasons, boolean failed, int digits) {
    reasons.entrySet().stream()
        .sorted(
            Map.Entry.<Reason, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> reason(report, entry.getKey(), entry.getValue(), failed, digits));
  }

  private void reason(RunReport report, Reason reason, long number, boolean failed, int digits) {
    String code = "  " + Columns.padRight(reason.code(), 16);
    String indent = " ".repeat(LABEL + digits);
    line(indent + code + TextResults.count(number));
    List<RunReport.Trouble> examples =
        report.examples().stream()
            .filter(trouble -> trouble.failed() == failed && trouble.reason() == reason)
            .limit(EXAMPLES)
            .toList();
    for (RunReport.Trouble trouble : examples) {
      Passage passage = new Passage().add(trouble.key());
      if (!trouble.detail().isEmpty()) {
        passage.add(": " + trouble.detail());
      }
      passage
          .wrap(screen, screen.width(), indent + "    ", indent.length() + 6)
          .forEach(text -> line(screen.paintSafe(Style.FAINT, text)));
    }
  }

  private void kinds(Map<String, Long> kinds, int digits) {
    kinds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KINDS)
        .forEach(kind -> {
          String name = kind.getKey().isEmpty() ? "no ending" : PrintableText.line(kind.getKey());
          String label = " ".repeat(LABEL + digits) + "  " + Columns.padRight(name, 16);
          line(label + TextResults.count(kind.getValue()));
        });
    if (kinds.size() > KINDS) {
      line(" ".repeat(LABEL + digits) + "  and other endings");
    }
  }

  private void profile(RunProfile profile, long pages) {
    line("where the CPU time went:");
    for (RunProfile.Stage stage : RunProfile.Stage.values()) {
      Duration time = profile.stages().getOrDefault(stage, Duration.ZERO);
      time(stage.name().toLowerCase(Locale.ROOT), time, profile.process(), pages);
    }
    time("rest", profile.rest(), profile.process(), pages);
    line(screen.paintSafe(Style.FAINT, "  rest: merging of segments, and Java's own work"));
  }

  private void time(String label, Duration time, Duration all, long pages) {
    double seconds = time.toNanos() / 1e9;
    line(
        String.format(
            Locale.ROOT,
            "  %-9s%8.2f s %4.0f %% %8.2f ms a page",
            label,
            seconds,
            100.0 * time.toNanos() / Math.max(1, all.toNanos()),
            1000 * seconds / Math.max(1, pages)));
  }

  private static String speed(RunReport report) {
    double seconds = Math.max(report.took().toMillis() / 1000.0, 0.001);
    return String.format(
        Locale.ROOT,
        "took %.1f s, %s pages a second",
        seconds,
        TextResults.count(Math.round(report.counts().seen() / seconds)));
  }

  private void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
