package dev.morgue.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.morgue.Archive;
import dev.morgue.extract.Extraction;
import dev.morgue.extract.Extractor;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.ingest.RunProfile;
import dev.morgue.ingest.RunReport;
import dev.morgue.source.Item;
import dev.morgue.source.PathSource;
import dev.morgue.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What each stage of an ingest costs in a warm process, by turns: reading files, building the DOM
 * (what every extractor on this parser pays at least), extraction, indexing alone, all of it on one
 * thread and on two. CPU time is the whole process's, so it includes the collector and the
 * compiler. What a part of the one-threaded ingest takes is from the run's own account.
 *
 * <p>A machine's speed wavers by a third within seconds. Each stage that is compared with the DOM
 * stands between two parses, and the ratio to these is what is told of it.
 *
 * <p>Prints a line for each stage and part: its name; CPU microseconds a page, then wall time, each
 * as least, median and greatest of the rounds; a part has no wall time. Then for each stage between
 * parses {@code over-} and its name, with the median of the parses' CPU time over its own.
 */
final class IngestRates {

  private static final int ROUNDS = 5;
  private static final int WARM_UP = 8;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path pages;
  private final Path scratch;
  private final List<Path> files;
  private final Extractor extractor = new Extractor();
  private final List<Item> ready = new ArrayList<>();
  private final Map<String, Rounds> cpu = new LinkedHashMap<>();
  private final Map<String, Rounds> wall = new LinkedHashMap<>();
  private final Map<String, Rounds> parsesOver = new LinkedHashMap<>();

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

  /** {@code PAGES SCRATCH}: a folder of pages, and one for archives to be made and removed. */
  public static void main(String[] args) throws IOException {
    IngestRates rates = new IngestRates(Path.of(args[0]), Path.of(args[1]));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) {
        rates.cpu.values().forEach(Rounds::forget);
        rates.wall.values().forEach(Rounds::forget);
        rates.parsesOver.values().forEach(Rounds::forget);
      }
      rates.round();
    }
    rates.cpu.forEach((name, cost) -> {
      Rounds took = rates.wall.get(name);
      System.out.println(name + '\t' + cost.text() + '\t' + (took == null ? "-" : took.text()));
    });
    rates.parsesOver.forEach((name, ratio) -> {
      String over = String.format(Locale.ROOT, "%.3f", ratio.median());
      System.out.println("over-" + name + '\t' + over);
    });
    remove(rates.scratch);
  }

  private void round() throws IOException {
    cost("read", this::read);
    betweenParses("extract", this::extract);
    betweenParses("index", () -> ingest(List.of(sink -> ready.forEach(sink)), 1));
    betweenParses("one-thread", () -> account(ingest(List.of(PathSource.of(pages)), 1)));
    cost("two-threads", () -> ingest(List.of(PathSource.of(pages)), 2));
  }

  private void betweenParses(String name, Stage stage) throws IOException {
    long before = cost("parse", this::parse);
    long took = cost(name, stage);
    long after = cost("parse", this::parse);
    Rounds ratios = parsesOver.computeIfAbsent(name, ignored -> new Rounds());
    ratios.add(before + after);
    ratios.endRound(2.0 * took);
  }

  /** Runs a stage; gives its CPU time in nanoseconds. */
  private long cost(String name, Stage stage) throws IOException {
    System.gc();
    long cpuStart = SYSTEM.getProcessCpuTime();
    long wallStart = System.nanoTime();
    stage.run();
    long cpuTime = SYSTEM.getProcessCpuTime() - cpuStart;
    add(wall, name, System.nanoTime() - wallStart);
    add(cpu, name, cpuTime);
    return cpuTime;
  }

  private void add(Map<String, Rounds> costs, String name, long nanos) {
    Rounds rounds = costs.computeIfAbsent(name, ignored -> new Rounds());
    rounds.add(nanos);
    rounds.endRound(files.size());
  }

  private void account(RunReport report) {
    RunProfile profile = report.profile();
    if (profile != null) {
      for (RunProfile.Stage stage : RunProfile.Stage.values()) {
        Duration time = profile.stages().getOrDefault(stage, Duration.ZERO);
        add(cpu, "of-" + stage.name().toLowerCase(Locale.ROOT), time.toNanos());
      }
      add(cpu, "of-rest", profile.rest().toNanos());
    }
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

  private RunReport ingest(List<Source> sources, int threads) throws IOException {
    remove(scratch);
    try (Archive archive = Archive.create(scratch)) {
      RunReport report =
          archive.ingest(
              sources, IngestOptions.defaults().withThreads(threads).withProfile(threads == 1));
      check(archive.stats().articles() > files.size() * 9 / 10);
      return report;
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
