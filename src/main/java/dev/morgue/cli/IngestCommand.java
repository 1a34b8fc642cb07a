package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.article.Reason;
import dev.morgue.fetch.FetchOptions;
import dev.morgue.fetch.Fetcher;
import dev.morgue.ingest.Counts;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.ingest.Intake;
import dev.morgue.ingest.RunReport;
import dev.morgue.output.ProgressText;
import dev.morgue.output.QueryErrorText;
import dev.morgue.output.RunReportText;
import dev.morgue.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code morgue ingest}: takes articles into the archive and accounts for every page. */
final class IngestCommand implements Command {

  private static final int MOST_THREADS = 256;
  private static final Set<Reason> BLOCKS =
      Set.of(Reason.ROBOTS, Reason.NETWORK, Reason.REFUSED_ADDRESS);

  @Override
  public CommandModel model() {
    return new CommandModel("ingest", "Take articles into the archive.")
        .operands("SOURCE...", "Files, folders, addresses; - for a list of them on standard input")
        .archive()
        .flag("Tell what would happen and write nothing", "--dry-run")
        .option("N", "Threads to work with (one a core)", "-j", "--threads")
        .flag("Also print where the CPU time went", "--profile")
        .flag("Print \"durable N\" when N pages are safe on disk", "--ack")
        .option("WHO", "Where sites can ask about visits: a page or mail address", "--contact")
        .flag("Also fetch from private and local addresses", "--allow-private-addresses")
        .common()
        .example("morgue ingest back-catalogue/", "Every page below the folder")
        .example("morgue ingest https://example.org/opinion/the-wall", "One page, politely")
        .example("find . -name '*.html' -print0 | morgue ingest -", "What a list names")
        .example("morgue ingest articles.jsonl -a desk.morgue", "Into a named archive");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    if (arguments.operands().isEmpty()) {
      throw arguments.missing(
          "something to take in: files, folders, addresses, or - for a list of them");
    }
    List<Source> sources = intake(arguments, shell).sources(arguments.operands());
    ProgressText progress =
        new ProgressText(shell.err(), shell.errorScreen(arguments.colour()), shell.errIsTerminal());
    int cores = Runtime.getRuntime().availableProcessors();
    IngestOptions options =
        IngestOptions.defaults()
            .withDryRun(arguments.has("--dry-run"))
            .withThreads(arguments.number("--threads", cores, 1, MOST_THREADS))
            .withCommand(commandLine(arguments))
            .withProfile(arguments.has("--profile"))
            .withProgress(progress);
    if (arguments.has("--ack")) {
      options = options.withDurable(pages -> acknowledge(shell, pages));
    }
    RunReport report;
    try (Interruption interruption = new Interruption()) {
      try (Archive archive = archive(arguments, shell)) {
        report = archive.ingest(sources, options);
      } finally {
        progress.clear();
      }
      print(report, interruption.happened(), arguments, shell);
    }
    return outcome(report);
  }

  /** The archive to write to; a dry run makes none where there is none. */
  private static Archive archive(Arguments arguments, Shell shell) {
    if (!arguments.has("--dry-run")) {
      return Archive.create(ArchivePlace.toWrite(arguments, shell));
    }
    Path place = ArchivePlace.find(arguments, shell).path();
    return Files.exists(place) ? Archive.open(place) : Archive.inMemory();
  }

  private static ExitCode outcome(RunReport report) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(report.skipped().keySet());
    reasons.addAll(report.failed().keySet());
    Counts counts = report.counts();
    boolean nothing = counts.added() + counts.updated() + counts.unchanged() == 0;
    if (nothing && !reasons.isEmpty() && BLOCKS.containsAll(reasons)) {
      return ExitCode.BLOCKED;
    }
    return counts.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private static void print(
      RunReport report, boolean interrupted, Arguments arguments, Shell shell) {
    new RunReportText(shell.out(), shell.screen(arguments.colour())).report(report);
    shell.out().flush();
    if (interrupted) {
      shell.note("morgue: interrupted; what is counted above is safe, run it again for the rest");
    } else if (!report.dryRun() && report.counts().added() + report.counts().updated() > 0) {
      String named = arguments.value("--archive");
      String archive = named == null ? "" : " --archive " + QueryErrorText.shellQuoted(named);
      shell.note("next: morgue search WORDS" + archive);
    }
  }

  private static Intake intake(Arguments arguments, Shell shell) {
    Fetcher.keepNames();
    FetchOptions fetch =
        FetchOptions.defaults()
            .withAllowPrivate(arguments.has("--allow-private-addresses"))
            .withContact(Objects.requireNonNullElse(arguments.value("--contact"), ""));
    return new Intake(shell.folder(), shell.in(), fetch);
  }

  private static void acknowledge(Shell shell, long pages) {
    shell.out().print("durable " + pages + '\n');
    shell.out().flush();
  }

  private static String commandLine(Arguments arguments) {
    StringBuilder line = new StringBuilder("morgue ingest");
    for (String operand : arguments.operands()) {
      line.append(' ').append(QueryErrorText.shellQuoted(operand));
    }
    return line.toString();
  }
}
