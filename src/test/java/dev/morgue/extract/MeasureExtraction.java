package dev.morgue.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures extraction on saved pages, set by set and half by half, with readability4j on the same
 * pages as a baseline. Run by {@code scripts/measure-extraction}.
 */
public final class MeasureExtraction {

  private static final String USAGE =
      """
      usage: scripts/measure-extraction [CORPUS] [--set NAME] [--worst N] [--quick] [--pred FILE]
             [--without data|title|address]
        CORPUS       folder of SET/ID/page.html and expected.json; ../shared/corpora/extraction
        --set NAME   only this set
        --worst N    the N pages with the worst body of the half that rules are tuned on, with
                     the words missing (-) and extra (+); 20
        --quick      no baseline, no speed, no worst pages
        --pred FILE  write what was found, one JSON object a line
        --without    first take off what only machines read: data is JSON-LD, microdata and meta
                     tags; title is these and the page's title, address is all and its address\
      """;

  private static final int WORST = 20;
  private static final int ROUNDS = 12;

  private final PrintStream out;
  private Path corpus = Path.of("../shared/corpora/extraction");
  private String onlySet = "";
  private int worst = -1;
  private boolean quick;
  private String predictions = "";
  private WeakenedPage.Loss loss = WeakenedPage.Loss.NOTHING;

  private MeasureExtraction(PrintStream out) {
    this.out = out;
  }

  /** Prints the measurement; exits with 2 on wrong usage, 1 if there are no pages. */
  public static void main(String[] args) throws IOException {
    MeasureExtraction measure =
        new MeasureExtraction(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (!measure.readArguments(args)) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Map<String, List<TestPage>> sets = measure.readSets();
    if (sets.isEmpty()) {
      System.err.println("no pages under " + measure.corpus.toAbsolutePath().normalize());
      System.exit(1);
    }
    measure.run(sets);
  }

  private boolean readArguments(String[] args) {
    for (int at = 0; at < args.length; at++) {
      boolean more = at + 1 < args.length;
      if (args[at].equals("--quick")) {
        quick = true;
      } else if (args[at].equals("--set") && more) {
        onlySet = args[++at];
      } else if (args[at].equals("--worst") && more && args[at + 1].matches("[0-9]{1,4}")) {
        worst = Integer.parseInt(args[++at]);
      } else if (args[at].equals("--pred") && more) {
        predictions = args[++at];
      } else if (args[at].equals("--without")
          && more
          && args[at + 1].matches("data|title|address")) {
        loss = WeakenedPage.Loss.of(args[++at]);
      } else if (!args[at].startsWith("-")) {
        corpus = Path.of(args[at]);
      } else {
        return false;
      }
    }
    return true;
  }

  private Map<String, List<TestPage>> readSets() throws IOException {
    Map<String, List<TestPage>> sets = new LinkedHashMap<>();
    if (!Files.isDirectory(corpus)) {
      return sets;
    }
    try (Stream<Path> folders = Files.list(corpus)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String name = folder.getFileName().toString();
        if (onlySet.isEmpty() || onlySet.equals(name)) {
          sets.put(name, weakened(TestPage.readSet(folder)));
        }
      }
    }
    return sets;
  }

  private List<TestPage> weakened(List<TestPage> pages) {
    return pages.stream().map(page -> WeakenedPage.of(page, loss)).toList();
  }

  private void run(Map<String, List<TestPage>> sets) throws IOException {
    Map<String, FoundFields> found = extractAll(sets, ExtractorUnderTest::extract);
    out.println(ScoreSheet.HEADER);
    print(sets, found);
    if (!quick) {
      out.println("\nbaseline: readability4j 1.0.8");
      print(sets, extractAll(sets, ReadabilityBaseline::extract));
      out.println("\npages per CPU-second, warm");
      printSpeed(sets);
    }
    printDecision(sets);
    printWorst(sets, found);
    if (!predictions.isEmpty()) {
      write(found, Path.of(predictions));
    }
  }

  /** How well articles are told from other pages; those of the corpus are all articles. */
  private void printDecision(Map<String, List<TestPage>> sets) throws IOException {
    ArticleDecision decision = new ArticleDecision();
    decision.addFixtures();
    sets.values().stream().flatMap(List::stream).forEach(page -> decision.add(page.item(), true));
    out.println("\narticle or not");
    decision.lines().forEach(out::println);
  }

  private static Map<String, FoundFields> extractAll(
      Map<String, List<TestPage>> sets, Function<TestPage, FoundFields> extractor) {
    Map<String, FoundFields> found = new LinkedHashMap<>();
    sets.values().stream()
        .flatMap(List::stream)
        .forEach(page -> found.put(page.id(), extractor.apply(page)));
    return found;
  }

  private void print(Map<String, List<TestPage>> sets, Map<String, FoundFields> found) {
    sets.forEach((name, pages) -> {
      ScoreSheet all = new ScoreSheet();
      Map<TestPage.Half, ScoreSheet> halves = new HashMap<>();
      for (TestPage page : pages) {
        FoundFields fields = found.getOrDefault(page.id(), FoundFields.NOTHING);
        all.add(page, fields);
        halves.computeIfAbsent(page.half(), half -> new ScoreSheet()).add(page, fields);
      }
      out.println(all.row(name, "all"));
      for (TestPage.Half half : TestPage.Half.values()) {
        String halfName = half.name().toLowerCase(Locale.ROOT);
        out.println(halves.getOrDefault(half, new ScoreSheet()).row("", halfName));
      }
    });
  }

  private void printSpeed(Map<String, List<TestPage>> sets) {
    sets.forEach((name, pages) -> {
      double ours = pagesPerCpuSecond(pages, ExtractorUnderTest::extract);
      double baseline = pagesPerCpuSecond(pages, ReadabilityBaseline::extract);
      out.println(
          String.format(Locale.ROOT, "%-18s %6.1f   readability4j %6.1f", name, ours, baseline));
    });
  }

  /** The best round of all pages; the first ones warm up the compiler. */
  private static double pagesPerCpuSecond(
      List<TestPage> pages, Function<TestPage, FoundFields> extractor) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double best = 0;
    long checksum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      for (TestPage page : pages) {
        FoundFields found = extractor.apply(page);
        checksum += found.text().length();
      }
      best = Math.max(best, pages.size() * 1e9 / (clock.getCurrentThreadCpuTime() - start));
    }
    return checksum < 0 ? 0 : best;
  }

  private void printWorst(Map<String, List<TestPage>> sets, Map<String, FoundFields> found) {
    Map<TestPage, Double> f1 = new LinkedHashMap<>();
    for (TestPage page : sets.values().stream().flatMap(List::stream).toList()) {
      if (!page.text().isEmpty() && page.half() == TestPage.Half.TUNE) {
        String text = found.getOrDefault(page.id(), FoundFields.NOTHING).text();
        f1.put(page, ExtractionScore.shingles(page.text(), text).f1());
      }
    }
    List<TestPage> ranked = new ArrayList<>(f1.keySet());
    ranked.sort(Comparator.comparing(page -> f1.getOrDefault(page, 0.0)));
    int shown = worst >= 0 ? worst : quick ? 0 : WORST;
    for (TestPage page : ranked.subList(0, Math.min(shown, ranked.size()))) {
      out.println(String.format(Locale.ROOT, "%n%.3f %s", f1.get(page), page.id()));
      String text = found.getOrDefault(page.id(), FoundFields.NOTHING).text();
      WordDiff.lines(page.text(), text).forEach(line -> out.println("  " + line));
    }
  }

  private static void write(Map<String, FoundFields> found, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    found.forEach((id, fields) ->
        lines.add(
            JsonMapper.shared()
                .writeValueAsString(
                    Map.of(
                        "id", id,
                        "title", fields.title(),
                        "authors", fields.authors(),
                        "published", fields.published(),
                        "topics", fields.topics(),
                        "text", fields.text()))));
    Files.write(file, lines);
  }
}
