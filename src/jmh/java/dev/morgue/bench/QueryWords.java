package dev.morgue.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Prints the words of the benchmark's cold queries, one query a line: four words as somebody types
 * them, each in a hundredth to a tenth of all articles; four common ones, which together match
 * about half; two words; a rare one, in a thousandth; the four commonest; and the two of a phrase.
 */
final class QueryWords {

  private static final int SAMPLE = 1000;

  /** In how many of the first thousand articles a query's words are, about. */
  private static final int[][] QUERIES = {
    {90, 60, 30, 15}, {200, 170, 150, 130}, {150, 80}, {1}, {SAMPLE, SAMPLE, SAMPLE, SAMPLE}
  };

  private QueryWords() {}

  /** {@code SAMPLE-DATA}. */
  public static void main(String[] args) throws IOException {
    ArticleGenerator articles =
        new ArticleGenerator(Vocabulary.read(Path.of(args[0])), CorpusGenerator.SEED);
    Map<String, Integer> frequencies = new HashMap<>();
    for (int i = 0; i < SAMPLE; i++) {
      String body = articles.article(i).body().toLowerCase(Locale.ROOT);
      new HashSet<>(List.of(body.split("[^\\p{L}\\p{N}’']+", -1)))
          .forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    frequencies.keySet().removeIf(word -> !isPlain(word));
    for (int[] query : QUERIES) {
      List<String> words = new ArrayList<>();
      for (int articlesWithIt : query) {
        String word = nearest(frequencies, articlesWithIt);
        words.add(word);
        frequencies.remove(word);
      }
      System.out.println(String.join(" ", words));
    }
    System.out.println(articles.article(0).topics().get(0));
  }

  private static String nearest(Map<String, Integer> frequencies, int wanted) {
    return frequencies.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(
                    (one, other) -> Math.abs(one - wanted) - Math.abs(other - wanted))
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** The first word from that rank on that needs no quoting anywhere and is no stop word. */
  static String plainFrom(Vocabulary vocabulary, int rank) {
    int at = rank;
    while (!isPlain(vocabulary.at(at))) {
      at++;
    }
    return vocabulary.at(at);
  }

  /** An article or conjunction is in no stemmed field, and is asked for in another way. */
  private static boolean isPlain(String word) {
    return word.matches("[a-z]{4,}") && !EnglishAnalyzer.getDefaultStopSet().contains(word);
  }
}
