package dev.morgue.bench;

import dev.morgue.extract.Extraction;
import dev.morgue.extract.Extractor;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of 64 KB: its DOM alone, and the article from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PageBenchmark {

  private final List<byte[]> pages;
  private final Extractor extractor = new Extractor();
  private int next;

  /** Makes the pages. */
  public PageBenchmark() {
    pages =
        new SampleArticles()
            .pages().stream().map(page -> page.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** What every extractor on this parser pays at least. */
  @Benchmark
  public Document parse() {
    return Jsoup.parse(new String(nextPage(), StandardCharsets.UTF_8));
  }

  /** From bytes to an article. */
  @Benchmark
  public Extraction extract() {
    return extractor.extract(
        new Item.Page("page.html", "", nextPage(), Item.Page.Type.HTML, "", null));
  }

  private byte[] nextPage() {
    next = (next + 1) % pages.size();
    return pages.get(next);
  }
}
