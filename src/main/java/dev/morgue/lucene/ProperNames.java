package dev.morgue.lucene;

import dev.morgue.lucene.Profile.Capitals;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which stems are names of somebody or some place: those that more often than not have a capital
 * inside sentences. A script without capitals has none.
 */
final class ProperNames {

  /** Languages that write every noun with a capital, which then tells nothing. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  private final Set<String> names = new HashSet<>();

  /** What the articles together show of a language. */
  ProperNames(String language, Collection<Profile> articles) {
    if (CAPITAL_NOUNS.contains(language)) {
      return;
    }
    Map<String, Capitals> all = new HashMap<>();
    for (Profile article : articles) {
      article.capitals().forEach((stem, seen) -> all.merge(stem, seen, Capitals::plus));
    }
    all.forEach((stem, seen) -> {
      if (seen.isAbove(0.5)) {
        names.add(stem);
      }
    });
  }

  boolean has(String stem) {
    return names.contains(stem);
  }
}
