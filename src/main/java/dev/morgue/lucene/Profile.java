package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems of one article as related coverage compares them: what it says, and what it says first.
 */
final class Profile {

  /** How often a word of the headline counts where it is found. */
  private static final int HEADLINE_FOUND = 2;

  /** How often a word of the headline counts in what the article is about. */
  private static final int HEADLINE_ABOUT = 3;

  /** Words after which a word says half as much of what the article is about. */
  private static final double HALF_WAY = 100;

  private final Map<String, Double> counts = new HashMap<>();
  private final Map<String, Double> about = new HashMap<>();
  private final Map<Pair, Double> pairs = new LinkedHashMap<>();
  private int length;

  /** Two stems, one behind the other. */
  record Pair(String left, String right) {}

  /** The article's words as that language stems them. */
  Profile(Article article, String language) {
    List<String> headline = stems(language, article.headline());
    List<String> text = stems(language, ArticleDocument.text(article.standfirst(), article.body()));
    List<String> topics = new ArrayList<>();
    article.topics().forEach(topic -> topics.addAll(stems(language, topic)));
    headline.forEach(stem -> add(stem, HEADLINE_FOUND, HEADLINE_ABOUT));
    for (int i = 0; i < text.size(); i++) {
      add(text.get(i), 1, 1 / (1 + i / HALF_WAY));
    }
    topics.forEach(stem -> add(stem, 1, 1));
    addPairs(headline, HEADLINE_FOUND);
    addPairs(text, 1);
  }

  private static List<String> stems(String language, String text) {
    return Forms.stems(language, text).terms();
  }

  private void add(String stem, int found, double says) {
    counts.merge(stem, (double) found, Double::sum);
    about.merge(stem, says, Double::sum);
    length += found;
  }

  private void addPairs(List<String> stems, double found) {
    for (int i = 0; i + 1 < stems.size(); i++) {
      if (!stems.get(i).equals(stems.get(i + 1))) {
        pairs.merge(new Pair(stems.get(i), stems.get(i + 1)), found, Double::sum);
      }
    }
  }

  /** How often a stem is found. */
  double count(String stem) {
    return counts.getOrDefault(stem, 0.0);
  }

  /** How often two stems are found side by side. */
  double count(Pair pair) {
    return pairs.getOrDefault(pair, 0.0);
  }

  /** Every stem, with how much it says of what the article is about. */
  Map<String, Double> about() {
    return about;
  }

  /** The pairs, in their order. */
  Iterable<Pair> pairs() {
    return pairs.keySet();
  }

  /** All stems as they count where they are found. */
  int length() {
    return length;
  }
}
