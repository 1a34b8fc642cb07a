package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.article.Article;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.output.CopyResults;
import dev.morgue.output.ResultPrinter;
import dev.morgue.search.Copy;
import dev.morgue.search.Hit;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code morgue related}: what the archive has on the matter of an article. */
final class RelatedCommand implements Command {

  private static final int MOST_HITS = 10_000;

  @Override
  public CommandModel model() {
    return new CommandModel("related", "Find coverage of the same matter.")
        .operands(
            "ID|FILE|URL", "An article by id or address, a page or text, or - for standard input")
        .archive()
        .flag("Only what was published before it", "--earlier")
        .flag("Only what was published after it", "--later")
        .flag("Its reprints and corrected versions instead, most alike first", "--copies")
        .option("N", "Articles to show (10)", "-n", "--limit")
        .option("FORMAT", "text, json, jsonl or ids; with --copies text or jsonl", "-f", "--format")
        .common()
        .detail(
            "The article itself and its near-copies are never among the answers. A file is read as"
                + " ingest would read it, and nothing of it is kept.")
        .example("morgue related k3v2n4qa --earlier", "What was published about this before")
        .example("morgue related draft.txt", "What there is on the matter of a draft")
        .example("morgue related k3v2n4qa --copies", "Where else it was printed");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws IOException {
    if (arguments.operands().size() != 1) {
      throw arguments.missing("one article: its id, its address, a file, or -");
    }
    if (arguments.has("--earlier") && arguments.has("--later")) {
      throw new InvalidRequestException("--earlier and --later together leave nothing: take one");
    }
    String format = arguments.choice("--format", "text", "json", "jsonl", "ids");
    String name = arguments.operands().getFirst();
    try (Archive archive = Archive.openBriefly(ArchivePlace.toRead(arguments, shell))) {
      Optional<Article> article = new ArticleArgument(archive, shell).find(name);
      if (article.isEmpty()) {
        shell.note("morgue: there is no file " + name + ", and no article has that id or address");
        return ExitCode.NOTHING_FOUND;
      }
      return arguments.has("--copies")
          ? copies(archive.copies(article.get()), format, shell)
          : related(archive, request(article.get(), arguments), name, format, arguments, shell);
    }
  }

  private static RelatedRequest request(Article article, Arguments arguments) {
    Period period = arguments.has("--earlier") ? Period.EARLIER : Period.ALL;
    return RelatedRequest.of(article)
        .withPeriod(arguments.has("--later") ? Period.LATER : period)
        .withLimit(arguments.number("--limit", 10, 1, MOST_HITS));
  }

  private static ExitCode related(
      Archive archive,
      RelatedRequest request,
      String name,
      String format,
      Arguments arguments,
      Shell shell) {
    ResultPrinter printer = ResultPrinter.of(format, shell.out(), shell.screen(arguments.colour()));
    long start = System.nanoTime();
    List<Hit> hits = archive.related(request);
    printer.begin(false);
    hits.forEach(printer::hit);
    boolean cut = hits.size() == request.limit();
    printer.end(ResultPrinter.Summary.ofClosest(name, hits.size(), cut, System.nanoTime() - start));
    return hits.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private static ExitCode copies(List<Copy> copies, String format, Shell shell) {
    switch (format) {
      case "text" -> CopyResults.text(copies, shell.out());
      case "jsonl" -> CopyResults.jsonLines(copies, shell.out());
      default -> throw new InvalidRequestException("--copies takes --format text or jsonl");
    }
    if (copies.isEmpty() && format.equals("text")) {
      shell.note("no copies");
    }
    return copies.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
