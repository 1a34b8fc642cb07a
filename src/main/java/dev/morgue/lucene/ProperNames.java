package dev.morgue.lucene;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * Which stems are names of somebody or some place: those that more often than not have a capital
 * inside sentences. A script without capitals has none.
 */
final class ProperNames {

  /** Languages that write every noun with a capital, which then tells nothing. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  /** By their numbers. */
  private final BitSet names = new BitSet();

  /** What the articles together show of a language; all their stems are in the vocabulary. */
  ProperNames(String language, Collection<Profile> articles, Vocabulary vocabulary) {
    if (CAPITAL_NOUNS.contains(language)) {
      return;
    }
    int[] capitals = new int[vocabulary.size()];
    int[] all = new int[vocabulary.size()];
    articles.forEach(article -> article.addCases(capitals, all));
    for (int stem = 0; stem < all.length; stem++) {
      names.set(stem, 2 * capitals[stem] > all[stem]);
    }
  }

  /** True for the number of a name. */
  boolean has(int stem) {
    return names.get(stem);
  }
}
