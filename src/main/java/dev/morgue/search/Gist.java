package dev.morgue.search;

import java.util.List;

/**
 * What the best matches are about: words and pairs of words that are more frequent in them than in
 * the archive.
 *
 * @param sampled how many of the best matches were read
 * @param terms most telling first, without the query's own words
 */
public record Gist(int sampled, List<Term> terms) {

  /** Copies the list. */
  public Gist {
    terms = List.copyOf(terms);
  }

  /**
   * A word or a pair, in the form that is most frequent in the matches.
   *
   * @param matches how many of those that were read have it
   * @param archive about how many articles of the archive have it
   */
  public record Term(String text, int matches, long archive) {}
}
