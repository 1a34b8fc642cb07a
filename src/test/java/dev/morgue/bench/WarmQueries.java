package dev.morgue.bench;

import dev.morgue.Archive;
import dev.morgue.search.SearchResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.FSDirectory;

/**
 * CPU time of a page of results in a warm process, through the Java API and by hand-written Lucene
 * on the same index, query by query in turn. Prints a line for each class of queries: its name,
 * microseconds of Morgue, microseconds of Lucene.
 */
final class WarmQueries {

  private static final int QUERIES = 24;
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 60;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private WarmQueries() {}

  /** {@code ARCHIVE SAMPLE-DATA [CLASS]}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Vocabulary vocabulary = Vocabulary.read(Path.of(args[1]));
    ArticleGenerator articles = new ArticleGenerator(vocabulary, CorpusGenerator.SEED);
    try (Archive archive = Archive.open(folder);
        HandWritten lucene = new HandWritten(FSDirectory.open(folder.resolve("index")))) {
      for (QueryClass each : QueryClass.values()) {
        if (args.length < 3 || each.name().equals(args[2])) {
          compare(each, each.draw(vocabulary, articles, QUERIES), archive, lucene);
        }
      }
    }
  }

  private static void compare(
      QueryClass each, List<QueryClass.Pair> pairs, Archive archive, HandWritten lucene)
      throws IOException {
    double[] morgueNanos = new double[ROUNDS];
    double[] luceneNanos = new double[ROUNDS];
    long difference = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long morgueTime = 0;
      long luceneTime = 0;
      for (QueryClass.Pair pair : pairs) {
        long start = THREADS.getCurrentThreadCpuTime();
        SearchResult result = archive.search(pair.request());
        long between = THREADS.getCurrentThreadCpuTime();
        HandWritten.Page page = lucene.page(pair.query(), pair.sort(), pair.field());
        luceneTime += THREADS.getCurrentThreadCpuTime() - between;
        morgueTime += between - start;
        difference += Math.abs(result.total() - page.total());
      }
      if (round >= 0) {
        morgueNanos[round] = (double) morgueTime / pairs.size();
        luceneNanos[round] = (double) luceneTime / pairs.size();
      }
    }
    String off = difference == 0 ? "" : " (totals differ)";
    System.out.printf(
        "%s%s\t%.0f\t%.0f%n", each, off, median(morgueNanos) / 1000, median(luceneNanos) / 1000);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
