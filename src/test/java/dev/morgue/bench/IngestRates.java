package dev.morgue.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.morgue.Archive;
import dev.morgue.extract.Extraction;
import dev.morgue.extract.Extractor;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.source.Item;
import dev.morgue.source.PathSource;
import dev.morgue.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What each stage of an ingest costs in a warm process, by turns: reading files, building the DOM
 * (what every extractor on this parser pays at least), extraction, indexing alone, all of it on one
 * thread and on two. CPU time is the whole process's, so it includes the collector and the
 * compiler. Prints a line for each: name, pages per CPU-second, milliseconds of wall time.
 */
final class IngestRates {

  private static final int ROUNDS = 3;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path pages;
  private final Path scratch;
  private final List<Path> files;
  private final Extractor extractor = new Extractor();
  private final List<Item> ready = new ArrayList<>();

  private IngestRates(Path pages, Path scratch) throws IOException {
    this.pages = pages;
    this.scratch = scratch;
    try (Stream<Path> walk = Files.walk(pages)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      if (extractor.extract(page(file)) instanceof Extraction.Found found) {
        ready.add(new Item.ReadyArticle(file.toString(), found.article()));
      }
    }
  }

  /** A stage, run over all pages. */
  private interface Stage {
    void run() throws IOException;
  }

  /** What a stage took. */
  private record Cost(double pagesPerCpuSecond, double wallMillis) {}

  /** {@code PAGES SCRATCH}: a folder of pages, and one for archives to be made and removed. */
  public static void main(String[] args) throws IOException {
    IngestRates rates = new IngestRates(Path.of(args[0]), Path.of(args[1]));
    List<String> names = List.of("read", "parse", "extract", "index", "one-thread", "two-threads");
    List<Stage> stages =
        List.of(
            rates::read,
            rates::parse,
            rates::extract,
            rates::index,
            () -> rates.ingest(1),
            () -> rates.ingest(2));
    double[][] speed = new double[stages.size()][ROUNDS];
    double[][] wall = new double[stages.size()][ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < stages.size(); i++) {
        Cost cost = rates.cost(stages.get(i));
        if (round >= 0) {
          speed[i][round] = cost.pagesPerCpuSecond();
          wall[i][round] = cost.wallMillis();
        }
      }
    }
    for (int i = 0; i < stages.size(); i++) {
      System.out.printf(
          "%s\t%.0f\t%.0f%n",
          names.get(i), WarmQueries.median(speed[i]), WarmQueries.median(wall[i]));
    }
  }

  private Cost cost(Stage stage) throws IOException {
    System.gc();
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    stage.run();
    double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    return new Cost(files.size() / cpuSeconds, (System.nanoTime() - wall) / 1e6);
  }

  private static Item.Page page(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Item.Page(file.toString(), "", bytes, Item.Page.Type.HTML, "", null);
  }

  private void read() throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.readAllBytes(file).length;
    }
    check(bytes > 0);
  }

  private void parse() throws IOException {
    long elements = 0;
    for (Path file : files) {
      String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      elements += Jsoup.parse(html).childrenSize();
    }
    check(elements >= files.size());
  }

  private void extract() throws IOException {
    long found = 0;
    for (Path file : files) {
      found += extractor.extract(page(file)) instanceof Extraction.Found ? 1 : 0;
    }
    check(found == ready.size());
  }

  private void index() throws IOException {
    ingest(List.of(sink -> ready.forEach(sink)), 1);
  }

  private void ingest(int threads) throws IOException {
    ingest(List.of(PathSource.of(pages)), threads);
  }

  private void ingest(List<Source> sources, int threads) throws IOException {
    remove(scratch);
    try (Archive archive = Archive.create(scratch)) {
      archive.ingest(sources, IngestOptions.defaults().withThreads(threads));
      check(archive.stats().articles() > files.size() / 2);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("a stage did not do its work on every page");
    }
  }
}
