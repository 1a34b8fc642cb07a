package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The stems of one article as related coverage compares them: what it says, what it says first, and
 * what it writes with a capital.
 */
final class Profile {

  /** How often a word of the headline counts where it is found. */
  private static final int HEADLINE_FOUND = 2;

  /** How often a word of the headline counts in what the article is about. */
  private static final int HEADLINE_ABOUT = 3;

  /** Words after which a word says half as much of what the article is about. */
  private static final double HALF_WAY = 100;

  /** The first words of the text, in which a news article says what happened. */
  private static final int LEAD = 30;

  /** A text of which a larger share has capitals tells nothing by them. */
  private static final double ALL_CAPITALS = 0.75;

  /** What a sentence may begin behind. */
  private static final String BREAKS = ".!?:;\n\r\"“”„«»‹›";

  private final Map<String, Double> counts = new HashMap<>();
  private final Map<String, Double> about = new HashMap<>();
  private final Map<String, Double> firsts = new HashMap<>();
  private final Map<Pair, Double> pairs = new LinkedHashMap<>();
  private final Map<String, Capitals> inside = new HashMap<>();
  private final Set<String> lead;
  private int length;

  /** Two stems, one behind the other. */
  record Pair(String left, String right) {}

  /**
   * How a stem is written inside sentences.
   *
   * @param capital how often with a capital
   * @param all how often at all
   */
  record Capitals(int capital, int all) {

    static final Capitals NONE = new Capitals(0, 0);

    Capitals plus(Capitals other) {
      return new Capitals(capital + other.capital, all + other.all);
    }

    /** True if more than that share of them has a capital. */
    boolean isAbove(double share) {
      return capital > share * all;
    }
  }

  /** The article's words as that language stems them. */
  Profile(Article article, String language) {
    List<String> headline = Forms.stems(language, article.headline()).terms();
    List<String> text = text(language, ArticleDocument.text(article.standfirst(), article.body()));
    List<String> topics = new ArrayList<>();
    article.topics().forEach(topic -> topics.addAll(Forms.stems(language, topic).terms()));
    headline.forEach(stem -> add(stem, HEADLINE_FOUND, HEADLINE_ABOUT));
    for (int i = 0; i < text.size(); i++) {
      add(text.get(i), 1, 1 / (1 + i / HALF_WAY));
    }
    topics.forEach(stem -> add(stem, 1, 1));
    lead = new HashSet<>(text.subList(0, Math.min(LEAD, text.size())));
    addPairs(headline, HEADLINE_FOUND);
    addPairs(text, 1);
  }

  /** The stems in order; counts their capitals, too. */
  private List<String> text(String language, String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream words = Languages.stems(language, Tokens.of(text))) {
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        String stem = term.toString();
        stems.add(stem);
        int start = offset.startOffset();
        if (isInsideSentence(text, start)) {
          int capital = Character.isUpperCase(text.codePointAt(start)) ? 1 : 0;
          inside.merge(stem, new Capitals(capital, 1), Capitals::plus);
        }
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return stems;
  }

  private static boolean isInsideSentence(String text, int start) {
    for (int i = start - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      if (BREAKS.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private void add(String stem, int found, double says) {
    counts.merge(stem, (double) found, Double::sum);
    about.merge(stem, says, Double::sum);
    firsts.putIfAbsent(stem, Math.min(1, says));
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

  /** Every stem, with how often it is found. */
  Map<String, Double> counts() {
    return counts;
  }

  /** True for a stem among the first words of the text. */
  boolean isInLead(String stem) {
    return lead.contains(stem);
  }

  /** Every stem, with how much it says of what the article is about. */
  Map<String, Double> about() {
    return about;
  }

  /** Every stem, with how much its first place says: 1 in the headline or at the start. */
  Map<String, Double> firsts() {
    return firsts;
  }

  /** The pairs, in their order. */
  Iterable<Pair> pairs() {
    return pairs.keySet();
  }

  /** How the stems are written inside sentences; empty for a text in capitals. */
  Map<String, Capitals> capitals() {
    Capitals all = inside.values().stream().reduce(Capitals.NONE, Capitals::plus);
    return all.isAbove(ALL_CAPITALS) ? Map.of() : inside;
  }

  /** All stems as they count where they are found. */
  int length() {
    return length;
  }
}
