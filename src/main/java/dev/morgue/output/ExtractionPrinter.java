package dev.morgue.output;

import dev.morgue.article.Article;
import dev.morgue.extract.Extraction;
import dev.morgue.extract.Verdict;
import java.io.PrintStream;
import java.util.List;

/** Prints what became of pages in extraction. */
public interface ExtractionPrinter {

  /** Prints one outcome. */
  void print(Outcome outcome);

  /**
   * What became of one page.
   *
   * @param source the page's key
   * @param id the id that a manifest gives the page; empty if it came without one
   * @param blocks what became of the page's blocks; empty if it is not to be shown
   */
  record Outcome(String source, String id, Extraction extraction, List<Verdict> blocks) {

    /** Copies the list. */
    public Outcome {
      blocks = List.copyOf(blocks);
    }
  }

  /** One JSON object a line: what programs read. */
  static ExtractionPrinter jsonLines(PrintStream out) {
    return outcome ->
        out.print(
            StoredArticleJson.toString(outcome.source(), outcome.id(), outcome.extraction())
                + '\n');
  }

  /** Articles as a person reads them, reasons on one line; evidence and blocks if asked for. */
  static ExtractionPrinter text(PrintStream out, Screen screen, boolean evidence) {
    ArticleText text = new ArticleText(out, screen);
    return outcome -> {
      out.print(screen.paint(Screen.Style.LABEL, outcome.source()) + '\n');
      switch (outcome.extraction()) {
        case Extraction.Found found -> {
          Article article = found.article();
          out.print('\n');
          text.article(article);
          if (evidence) {
            text.evidence(found.evidence());
          }
          blocks(outcome.blocks(), out, screen);
          out.print('\n');
        }
        case Extraction.Skipped skipped -> {
          String detail = skipped.detail().isEmpty() ? "" : ": " + skipped.detail();
          out.print(screen.paint(Screen.Style.BAD, "skipped, " + skipped.reason().code()));
          out.print(screen.paint(Screen.Style.FAINT, detail) + "\n");
          blocks(outcome.blocks(), out, screen);
          out.print('\n');
        }
      }
    };
  }

  private static void blocks(List<Verdict> blocks, PrintStream out, Screen screen) {
    if (!blocks.isEmpty()) {
      out.print("\nWhat became of each block of the page\n");
      new VerdictText(out, screen).print(blocks);
    }
  }
}
