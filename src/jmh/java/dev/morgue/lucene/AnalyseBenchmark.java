package dev.morgue.lucene;

import dev.morgue.article.Evidence;
import dev.morgue.bench.SampleArticles;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexableField;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From an article to the terms of all its fields, nothing of them kept. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AnalyseBenchmark {

  private static final Analyzer WHOLE = new KeywordAnalyzer();
  private static final String HASH = "0".repeat(64);

  /** Counts the terms. */
  @Benchmark
  public long analyse(SampleArticles articles) throws IOException {
    long terms = 0;
    for (IndexableField field :
        ArticleDocument.of(articles.next(), Evidence.NONE, "", HASH).getFields()) {
      try (TokenStream stream = field.tokenStream(WHOLE, null)) {
        if (stream != null) {
          stream.reset();
          while (stream.incrementToken()) {
            terms++;
          }
          stream.end();
        }
      }
    }
    return terms;
  }
}
