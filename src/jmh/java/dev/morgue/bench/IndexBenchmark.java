package dev.morgue.bench;

import dev.morgue.Archive;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.ingest.RunReport;
import dev.morgue.source.Item;
import dev.morgue.source.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** An extracted article on its way into an archive in memory, the commit's share included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class IndexBenchmark {

  /** On one thread. */
  @Benchmark
  @OperationsPerInvocation(SampleArticles.COUNT)
  public RunReport index(SampleArticles articles) {
    Source source =
        sink ->
            articles
                .all()
                .forEach(
                    article -> sink.accept(new Item.ReadyArticle(article.id().value(), article)));
    try (Archive archive = Archive.inMemory()) {
      return archive.ingest(List.of(source), IngestOptions.defaults().withThreads(1));
    }
  }
}
