package dev.morgue.bench;

import dev.morgue.Archive;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Snippet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * CPU time of a page of results in a warm process, through the Java API and by hand-written Lucene
 * on the same index, query by query in turn, and each first every other time. All classes of
 * queries are asked in every round, as a server is. Where words rank the hits, Morgue's own ranking
 * is measured as well, with neighbours and related terms.
 *
 * <p>Prints a line for each class: its name; microseconds of Morgue, of Lucene and of Morgue with
 * its own ranking (or {@code -}), each as least, median and greatest of the rounds; characters that
 * both showed a page; {@code equal} or {@code totals differ}.
 */
final class WarmQueries {

  private static final int QUERIES = 8;
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 12;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Archive archive;
  private final HandWritten lucene;

  private WarmQueries(Archive archive, HandWritten lucene) {
    this.archive = archive;
    this.lucene = lucene;
  }

  /** {@code ARCHIVE SAMPLE-DATA [CLASS]}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Vocabulary vocabulary = Vocabulary.read(Path.of(args[1]));
    ArticleGenerator articles = new ArticleGenerator(vocabulary, CorpusGenerator.SEED);
    try (Archive archive = Archive.open(folder);
        HandWritten lucene = new HandWritten(folder)) {
      List<Measured> classes = new ArrayList<>();
      for (QueryClass each : QueryClass.values()) {
        if (args.length < 3 || each.label().equals(args[2])) {
          classes.add(new Measured(each, each.draw(vocabulary, articles, QUERIES)));
        }
      }
      new WarmQueries(archive, lucene).run(classes);
    }
  }

  private void run(List<Measured> classes) throws IOException {
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Measured each : classes) {
        if (round == 0) {
          each.forget();
        }
        for (QueryClass.Pair pair : each.pairs) {
          boolean first = round % 2 == 0;
          if (first) {
            morgue(each, pair);
          }
          lucene(each, pair);
          if (!first) {
            morgue(each, pair);
          }
          if (each.queries.ranksByWords()) {
            long start = THREADS.getCurrentThreadCpuTime();
            archive.search(pair.request().withExpand(true));
            each.ranked.add(THREADS.getCurrentThreadCpuTime() - start);
          }
        }
        each.endRound();
      }
    }
    classes.forEach(each -> System.out.println(each.line()));
  }

  private void morgue(Measured each, QueryClass.Pair pair) {
    long start = THREADS.getCurrentThreadCpuTime();
    SearchResult result = archive.search(pair.request());
    each.morgue.add(THREADS.getCurrentThreadCpuTime() - start);
    each.total += result.total();
    each.morgueCharacters +=
        result.hits().stream()
            .flatMap(hit -> hit.snippets().stream())
            .map(Snippet::text)
            .mapToLong(String::length)
            .sum();
  }

  private void lucene(Measured each, QueryClass.Pair pair) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    HandWritten.Page page = lucene.page(pair.query(), pair.view());
    each.lucene.add(THREADS.getCurrentThreadCpuTime() - start);
    each.luceneTotal += page.total();
    each.luceneCharacters += page.characters();
  }

  /** One class and what it took. */
  private static final class Measured {

    private final QueryClass queries;
    private final List<QueryClass.Pair> pairs;
    private final Rounds morgue = new Rounds();
    private final Rounds lucene = new Rounds();
    private final Rounds ranked = new Rounds();
    private long total;
    private long luceneTotal;
    private long morgueCharacters;
    private long luceneCharacters;

    Measured(QueryClass queries, List<QueryClass.Pair> pairs) {
      this.queries = queries;
      this.pairs = pairs;
    }

    void forget() {
      List.of(morgue, lucene, ranked).forEach(Rounds::forget);
      total = luceneTotal = morgueCharacters = luceneCharacters = 0;
    }

    void endRound() {
      List.of(morgue, lucene, ranked).forEach(side -> side.endRound(pairs.size()));
    }

    String line() {
      long pages = (long) pairs.size() * ROUNDS;
      return String.join(
          "\t",
          queries.label(),
          morgue.text(),
          lucene.text(),
          queries.ranksByWords() ? ranked.text() : "-",
          Long.toString(morgueCharacters / pages),
          Long.toString(luceneCharacters / pages),
          total == luceneTotal ? "equal" : "totals differ");
    }
  }
}
