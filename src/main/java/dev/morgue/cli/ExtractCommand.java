package dev.morgue.cli;

import dev.morgue.article.Evidence;
import dev.morgue.article.Reason;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.extract.Explanation;
import dev.morgue.extract.Extraction;
import dev.morgue.extract.Extractor;
import dev.morgue.extract.Verdict;
import dev.morgue.fetch.FetchOptions;
import dev.morgue.fetch.Fetcher;
import dev.morgue.ingest.Intake;
import dev.morgue.output.ExtractionPrinter;
import dev.morgue.output.ExtractionPrinter.Outcome;
import dev.morgue.source.Item;
import dev.morgue.source.ManifestSource;
import dev.morgue.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code morgue extract}: what would be taken from pages, without an archive. */
final class ExtractCommand implements Command {

  @Override
  public CommandModel model() {
    return new CommandModel("extract", "Show what would be taken from pages, without an archive.")
        .operands("[PATH...]", "Folders and files; - for a list of them on standard input")
        .option("FILE", "Take pages, addresses and charsets from this manifest", "--manifest")
        .option("FORMAT", "text or jsonl", "-f", "--format")
        .flag(
            "Also tell where each field came from, and why each block was kept or dropped",
            "-e",
            "--explain")
        .common()
        .example(
            "morgue extract page.html --explain",
            "The article, the signals that gave it, and the blocks")
        .detail(
            "A manifest has one JSON object a line: {\"id\",\"file\",\"url\",\"charset\"}, file"
                + " relative to the manifest, url and charset optional.")
        .example("morgue extract pages/ --format jsonl", "One line a page, for programs");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws IOException {
    List<Source> sources = sources(arguments, shell);
    boolean lines = arguments.choice("--format", "text", "jsonl").equals("jsonl");
    ExtractionPrinter printer =
        lines
            ? ExtractionPrinter.jsonLines(shell.out())
            : ExtractionPrinter.text(
                shell.out(), shell.screen(arguments.colour()), arguments.has("--explain"));
    boolean explained = arguments.has("--explain") && !lines;
    Pages pages = new Pages(printer, arguments.value("--manifest") != null, explained);
    for (Source source : sources) {
      source.read(pages::item);
    }
    return pages.failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private static List<Source> sources(Arguments arguments, Shell shell) {
    String manifest = arguments.value("--manifest");
    if (manifest == null) {
      if (arguments.operands().isEmpty()) {
        throw arguments.missing("a page, a folder of pages, or a manifest");
      }
      Fetcher.keepNames();
      return new Intake(shell.folder(), shell.in(), FetchOptions.defaults())
          .sources(arguments.operands());
    }
    arguments.refuseOperands();
    Path path = shell.resolve(manifest);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new InvalidRequestException("there is no manifest " + manifest + " to read");
    }
    return List.of(new ManifestSource(path));
  }

  /** Extracts what comes and passes it on. */
  private static final class Pages {

    private final Extractor extractor = new Extractor();
    private final ExtractionPrinter printer;
    private final boolean keysAreIds;
    private final boolean explained;
    private long failed;

    Pages(ExtractionPrinter printer, boolean keysAreIds, boolean explained) {
      this.printer = printer;
      this.keysAreIds = keysAreIds;
      this.explained = explained;
    }

    void item(Item item) {
      switch (item) {
        case Item.Page page -> page(page);
        case Item.ReadyArticle ready ->
            print(ready.key(), new Extraction.Found(ready.article(), Evidence.NONE), List.of());
        case Item.Unreadable unreadable -> {
          failed++;
          print(
              unreadable.key(),
              new Extraction.Skipped(unreadable.reason(), unreadable.detail()),
              List.of());
        }
        case Item.Ignored ignored -> {}
      }
    }

    private void page(Item.Page page) {
      Explanation explanation =
          explained ? extractor.explain(page) : new Explanation(extractor.extract(page), List.of());
      if (explanation.extraction() instanceof Extraction.Skipped skipped
          && skipped.reason() == Reason.INTERNAL) {
        failed++;
      }
      print(page.key(), explanation.extraction(), explanation.blocks());
    }

    private void print(String key, Extraction extraction, List<Verdict> blocks) {
      printer.print(new Outcome(key, keysAreIds ? key : "", extraction, blocks));
    }
  }
}
