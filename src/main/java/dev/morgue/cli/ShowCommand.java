package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.article.ArticleId;
import dev.morgue.output.ArticleText;
import dev.morgue.output.StoredArticleJson;
import dev.morgue.search.StoredArticle;
import java.util.Optional;

/** {@code morgue show}: one article, whole. */
final class ShowCommand implements Command {

  @Override
  public CommandModel model() {
    return new CommandModel("show", "Read one article.")
        .operands("ID", "Its id as search prints it, or the first four characters or more")
        .archive()
        .flag("Also tell where each field came from", "-e", "--evidence")
        .option("FORMAT", "text or json", "-f", "--format")
        .common()
        .example("morgue show k3v2n4qa", "The article, wrapped to the terminal")
        .example("morgue show k3v2 --evidence", "With the signal that gave each field");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    if (arguments.operands().size() != 1) {
      throw arguments.missing("one article's id, as \"morgue search\" prints it");
    }
    String id = arguments.operands().getFirst();
    String format = arguments.choice("--format", "text", "json");
    boolean evidence = arguments.has("--evidence");
    try (Archive archive = Archive.openBriefly(ArchivePlace.toRead(arguments, shell))) {
      Optional<StoredArticle> found = archive.get(id);
      if (found.isEmpty()) {
        shell.note(
            id.length() < ArticleId.MIN_PREFIX
                ? "morgue: no article has the id \""
                    + id
                    + "\"; to shorten one, give at least "
                    + ArticleId.MIN_PREFIX
                    + " of its characters"
                : "morgue: no article has the id \"" + id + "\" or one that begins so");
        return ExitCode.NOTHING_FOUND;
      }
      StoredArticle stored = found.get();
      if (format.equals("json")) {
        shell.out().print(StoredArticleJson.toString(stored, evidence) + '\n');
        return ExitCode.DONE;
      }
      ArticleText text = new ArticleText(shell.out(), shell.screen(arguments.colour()));
      text.article(stored.article());
      if (evidence) {
        text.evidence(stored.evidence());
      }
      return ExitCode.DONE;
    }
  }
}
