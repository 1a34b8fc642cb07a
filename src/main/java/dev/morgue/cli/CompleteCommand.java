package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.output.CompletionLines;
import dev.morgue.schema.Field;
import dev.morgue.search.FacetCounts;
import java.util.List;

/** {@code morgue complete}: names in the archive that begin so, for shells and other programs. */
final class CompleteCommand implements Command {

  private static final int MOST = 1000;

  @Override
  public CommandModel model() {
    return new CommandModel("complete", "Complete a name: an author, a topic, a section ...")
        .operands("FIELD:TEXT", "A field of names and how a word of the name begins: by:pren")
        .archive()
        .option("N", "Names at most (10)", "-n", "--limit")
        .option(
            "FORMAT",
            "text (a query for the name, a tab, how many articles) or json",
            "-f",
            "--format")
        .common()
        .example("morgue complete by:pren", "Authors with a name that begins so")
        .example("morgue complete topic: -n 50", "The most frequent topics");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    String text = arguments.text();
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw arguments.missing("a field, a colon and the begin of a name, as in by:pren");
    }
    String prefix = text.substring(0, colon).strip();
    Field field = Field.ofPrefix(prefix).orElse(null);
    if (field == null) {
      throw arguments.off(
          "FIELD", prefix, "a field of names: by, topic, section, publication, column, kind, lang");
    }
    int limit = arguments.number("--limit", 10, 1, MOST);
    boolean json = arguments.choice("--format", "text", "json").equals("json");
    try (Archive archive = Archive.openBriefly(ArchivePlace.toRead(arguments, shell))) {
      List<FacetCounts.Value> names =
          archive.complete(field, text.substring(colon + 1).strip(), limit);
      shell.out().print(json ? CompletionLines.json(names) : CompletionLines.text(field, names));
      return names.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
