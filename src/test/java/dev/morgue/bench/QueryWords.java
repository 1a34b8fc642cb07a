package dev.morgue.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Prints the words of the benchmark's queries, one a line, common ones first. */
final class QueryWords {

  /** From a word in a quarter of all articles to one in a fiftieth. */
  private static final int[] RANKS = {150, 300, 600, 1200, 2400};

  private QueryWords() {}

  /** {@code SAMPLE-DATA}. */
  public static void main(String[] args) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(Path.of(args[0]));
    for (int rank : RANKS) {
      System.out.println(plainFrom(vocabulary, rank));
    }
  }

  /** The first word from that rank on that needs no quoting in any query language. */
  static String plainFrom(Vocabulary vocabulary, int rank) {
    int at = rank;
    while (!vocabulary.at(at).matches("[a-z]{4,}")) {
      at++;
    }
    return vocabulary.at(at);
  }
}
