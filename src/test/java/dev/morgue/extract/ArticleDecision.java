package dev.morgue.extract;

import dev.morgue.source.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts how often pages of both sorts, articles and others, are told apart. */
final class ArticleDecision {

  /** Pages written for this measure: fronts, lists, log-ins and errors, and articles like them. */
  static final Path FIXTURES = Path.of("src/test/resources/extract/kinds");

  private static final Path OPINION = Path.of("src/test/resources/extract/opinion");

  private int kept;
  private int lost;
  private int wronglyKept;
  private int skipped;
  private final List<String> wrong = new ArrayList<>();

  /** Judges a page whose sort is known. */
  void add(Item.Page page, boolean article) {
    switch (new Extractor().extract(page)) {
      case Extraction.Found found -> {
        kept += article ? 1 : 0;
        wronglyKept += article ? 0 : 1;
        if (!article) {
          wrong.add("taken for an article: " + page.key() + ", " + found.article().headline());
        }
      }
      case Extraction.Skipped none -> {
        lost += article ? 1 : 0;
        skipped += article ? 0 : 1;
        if (article) {
          wrong.add("lost: " + page.key() + ", " + none.reason().code() + " " + none.detail());
        }
      }
    }
  }

  /** Adds the pages that come with the tests. */
  void addFixtures() throws IOException {
    for (Item.Page page : pages(FIXTURES.resolve("other"))) {
      add(page, false);
    }
    for (Path folder : List.of(FIXTURES.resolve("article"), OPINION)) {
      for (Item.Page page : pages(folder)) {
        add(page, true);
      }
    }
  }

  /** The HTML pages of a folder in order of their names. */
  static List<Item.Page> pages(Path folder) throws IOException {
    List<Item.Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".html")) {
          pages.add(
              new Item.Page(name, "", Files.readAllBytes(file), Item.Page.Type.HTML, "", null));
        }
      }
    }
    return pages;
  }

  /** Precision and recall of "article", and each page that was judged wrongly. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d articles, %d other pages: precision %.3f, recall %.3f",
            kept + lost,
            wronglyKept + skipped,
            (double) kept / Math.max(1, kept + wronglyKept),
            (double) kept / Math.max(1, kept + lost)));
    wrong.forEach(line -> lines.add("  " + line));
    return lines;
  }
}
