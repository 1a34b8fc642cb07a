package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.QuerySyntaxException;
import dev.morgue.output.BatchPrinter;
import dev.morgue.query.QueryParser;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.StoredArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code morgue batch}: many queries in one process. */
final class BatchCommand implements Command {

  private static final int MOST_HITS = 100_000;

  @Override
  public CommandModel model() {
    return new CommandModel("batch", "Answer many queries, for programs and measurement.")
        .operands("FILE", "Lines of a query's id, a tab, its text; - is standard input")
        .archive()
        .option("N", "Hits a query (1000)", "-n", "--limit")
        .option("FORMAT", "trec (qid Q0 docid rank score tag) or jsonl", "-f", "--format")
        .flag("The texts are plain words: any of them matches", "--plain")
        .flag("The ids are articles' own: answer with related coverage", "--related")
        .flag("With --related, only what is earlier", "--before-query-article")
        .flag("Never fall back to any word when all find nothing", "--strict")
        .flag("Score by the words themselves alone", "--no-expand")
        .common()
        .example("morgue batch queries.tsv --plain > run.txt", "A run to score with trec_eval");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws IOException {
    if (arguments.operands().size() != 1) {
      throw arguments.missing("one file of queries");
    }
    if (arguments.has("--before-query-article") && !arguments.has("--related")) {
      throw arguments.missing("--related beside --before-query-article");
    }
    boolean lines = arguments.choice("--format", "trec", "jsonl").equals("jsonl");
    BatchPrinter printer =
        lines ? BatchPrinter.jsonLines(shell.out()) : BatchPrinter.trec(shell.out());
    try (Archive archive = Archive.open(ArchivePlace.toRead(arguments, shell));
        BufferedReader queries = open(arguments.operands().getFirst(), shell)) {
      int number = 0;
      boolean allParsed = true;
      for (String line = queries.readLine(); line != null; line = queries.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            allParsed &= answer(archive, line, number, arguments, shell, printer);
          } catch (QuerySyntaxException | InvalidRequestException e) {
            shell.note("line " + number + ": " + e.getMessage());
            allParsed = false;
          }
        }
      }
      return allParsed ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  private static BufferedReader open(String file, Shell shell) throws IOException {
    if (file.equals("-")) {
      return new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
    }
    Path path = shell.resolve(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new InvalidRequestException("there is no file of queries " + file + " to read");
    }
    return Files.newBufferedReader(path);
  }

  /** Answers one line; false, with a note, if it is no query. */
  private static boolean answer(
      Archive archive,
      String line,
      int number,
      Arguments arguments,
      Shell shell,
      BatchPrinter printer) {
    int tab = line.indexOf('\t');
    if (tab <= 0) {
      shell.note("line " + number + ": no query's id and tab before the text");
      return false;
    }
    String id = line.substring(0, tab);
    if (arguments.has("--related")) {
      return related(archive, id, number, arguments, shell, printer);
    }
    SearchRequest request = request(line.substring(tab + 1), arguments);
    archive.search(request).hits().forEach(hit -> printer.hit(id, hit));
    return true;
  }

  private static boolean related(
      Archive archive,
      String id,
      int number,
      Arguments arguments,
      Shell shell,
      BatchPrinter printer) {
    Optional<StoredArticle> stored = archive.get(id);
    if (stored.isEmpty()) {
      shell.note("line " + number + ": the archive holds no article " + id);
      return false;
    }
    RelatedRequest request =
        RelatedRequest.of(stored.get().article())
            .withPeriod(arguments.has("--before-query-article") ? Period.EARLIER : Period.ALL)
            .withCopies(true)
            .withLimit(limit(arguments));
    archive.related(request).forEach(hit -> printer.hit(id, hit));
    return true;
  }

  private static int limit(Arguments arguments) {
    return arguments.number("--limit", 1000, 1, MOST_HITS);
  }

  private static SearchRequest request(String text, Arguments arguments) {
    SearchRequest.Query query =
        arguments.has("--plain")
            ? new SearchRequest.Query.AnyWord(text)
            : new SearchRequest.Query.Parsed(QueryParser.parse(text));
    return SearchRequest.of(query)
        .withWindow(0, limit(arguments))
        .withSnippets(0)
        .withIdsOnly(!"jsonl".equals(arguments.value("--format")))
        .withRelax(!arguments.has("--strict"))
        .withExpand(!arguments.has("--no-expand"));
  }
}
