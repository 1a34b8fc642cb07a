package dev.morgue.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Words by falling frequency, to be drawn by Zipf's law. The frequent ones are the sample archive's
 * own, in its order; the long tail that a large archive has is spliced from halves of those. The
 * same sample archive gives the same words.
 */
final class Vocabulary {

  /** Different words: about what 10,000 opinion articles hold. */
  static final int SIZE = 200_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}’']*\\p{L}");
  private static final long TAIL_SEED = 1851;

  /** Share of running words that the most frequent ones of the sample's size make up in print. */
  private static final double HEAD_SHARE = 0.9;

  private final List<String> words;
  private final int head;

  private Vocabulary(List<String> words, int head) {
    this.words = words;
    this.head = head;
  }

  /** The words of {@code sample-data} in the working folder. */
  static Vocabulary ofSample() {
    try {
      return read(Path.of("sample-data"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the words of every page and text below that folder. */
  static Vocabulary read(Path sampleData) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (Path file : pages(sampleData)) {
      WORD.matcher(text(file).toLowerCase(Locale.ROOT))
          .results()
          .map(MatchResult::group)
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    if (counts.size() < 1000) {
      throw new IOException("too few words in " + sampleData + ": " + counts.size());
    }
    Set<String> words = new LinkedHashSet<>(2 * SIZE);
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> words.add(entry.getKey()));
    int head = words.size();
    splice(words);
    return new Vocabulary(List.copyOf(words), head);
  }

  /** How many words are the sample's own; all ranks from there on are the tail. */
  int head() {
    return head;
  }

  /** The word of that rank, from 0. */
  String at(int rank) {
    return words.get(rank);
  }

  /**
   * A word by a double power law: probability falls with the rank in the sample's words and with
   * its square in the tail. Source: Ferrer i Cancho and Solé, Two regimes in the frequency of words
   * (2001).
   */
  String draw(SplittableRandom random) {
    double uniform = random.nextDouble();
    double rank =
        random.nextDouble() < HEAD_SHARE
            ? Math.exp(uniform * Math.log(head + 1.0)) - 1
            : head / (1 - uniform * (1 - (double) head / words.size()));
    return words.get((int) rank);
  }

  private static List<Path> pages(Path sampleData) throws IOException {
    try (Stream<Path> files = Files.walk(sampleData)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(html?|txt|md)"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static String text(Path file) throws IOException {
    return file.toString().matches(".*\\.html?")
        ? Jsoup.parse(file).body().text()
        : Files.readString(file);
  }

  private static void splice(Set<String> words) {
    List<String> parts = words.stream().filter(word -> word.length() > 4).toList();
    SplittableRandom random = new SplittableRandom(TAIL_SEED);
    while (words.size() < SIZE) {
      String head = parts.get(random.nextInt(parts.size()));
      String tail = parts.get(random.nextInt(parts.size()));
      words.add(
          head.substring(0, 2 + random.nextInt(head.length() - 3))
              + tail.substring(tail.length() / 2));
    }
  }
}
