package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.output.StatsJson;
import dev.morgue.output.StatsText;
import dev.morgue.search.ArchiveStats;

/** {@code morgue stats}: what the archive holds. */
final class StatsCommand implements Command {

  @Override
  public CommandModel model() {
    return new CommandModel("stats", "Tell what the archive holds.")
        .archive()
        .option("N", "Values of each field to show as text (10)", "-n", "--limit")
        .option("FORMAT", "text or json", "-f", "--format")
        .common()
        .example("morgue stats", "Articles, years, papers, authors");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    arguments.refuseOperands();
    int limit = arguments.number("--limit", 10, 1, 1000);
    boolean json = arguments.choice("--format", "text", "json").equals("json");
    try (Archive archive = Archive.openBriefly(ArchivePlace.toRead(arguments, shell))) {
      ArchiveStats stats = archive.stats();
      if (json) {
        shell.out().print(StatsJson.toString(stats) + '\n');
      } else {
        new StatsText(shell.out(), shell.screen(arguments.colour()), limit).stats(stats);
      }
      return ExitCode.DONE;
    }
  }
}
