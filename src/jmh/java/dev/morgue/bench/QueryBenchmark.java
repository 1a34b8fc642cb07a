package dev.morgue.bench;

import dev.morgue.Archive;
import dev.morgue.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A page of ten results with its exact total, stored fields and marks: through the Java API, by
 * hand-written Lucene doing the same on the same index, and through the API as it ranks by default.
 * The archive is the folder that the property {@code morgue.bench.archive} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QueryBenchmark {

  private static final int QUERIES = 24;

  private final Archive archive;
  private final HandWritten lucene;

  /** What kind of queries. */
  @Param public QueryClass queries = QueryClass.HIGH_TERM;

  private List<QueryClass.Pair> pairs = List.of();
  private int next;

  /** Opens the archive twice. */
  public QueryBenchmark() {
    String folder = System.getProperty("morgue.bench.archive");
    if (folder == null) {
      throw new IllegalStateException("no archive: run scripts/bench --jmh, which makes one");
    }
    archive = Archive.open(Path.of(folder));
    lucene = HandWritten.of(Path.of(folder));
  }

  /** Draws the queries. */
  @Setup
  public void draw() {
    Vocabulary vocabulary = Vocabulary.ofSample();
    pairs =
        queries.draw(vocabulary, new ArticleGenerator(vocabulary, CorpusGenerator.SEED), QUERIES);
  }

  /** Through the Java API, with Lucene's ranking. */
  @Benchmark
  public SearchResult morgue() {
    return archive.search(nextPair().request());
  }

  /** By hand. */
  @Benchmark
  public Object lucene() throws IOException {
    QueryClass.Pair pair = nextPair();
    return lucene.page(pair.query(), pair.view());
  }

  /** Through the Java API, with Morgue's ranking. */
  @Benchmark
  public SearchResult ranked() {
    return archive.search(nextPair().request().withExpand(true));
  }

  private QueryClass.Pair nextPair() {
    next = (next + 1) % pairs.size();
    return pairs.get(next);
  }

  /** Closes the archive. */
  @TearDown
  public void close() throws IOException {
    archive.close();
    lucene.close();
  }
}
