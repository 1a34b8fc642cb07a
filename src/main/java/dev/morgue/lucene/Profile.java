package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  private final int[] headline;

  /** The stems of the text, in order. */
  private final int[] text;

  /** Every stem once, in rising order; what is said of it stands at the same place below. */
  private final int[] stems;

  private final int[] found;
  private final double[] about;
  private final double[] firsts;
  private final int[] capitals;
  private final int[] inside;
  private final int length;

  /** Takes two stems, one behind the other. */
  @FunctionalInterface
  interface Pairs {
    /** Takes a pair. */
    void take(int left, int right);
  }

  /** The article's words as that language stems them. */
  Profile(Article article, String language, Vocabulary vocabulary) {
    headline = vocabulary.numbers(Forms.stems(language, article.headline()).terms());
    CasedStems body =
        CasedStems.of(
            language, ArticleDocument.text(article.standfirst(), article.body()), vocabulary);
    text = body.stems();
    List<int[]> topics = new ArrayList<>();
    article
        .topics()
        .forEach(topic -> topics.add(vocabulary.numbers(Forms.stems(language, topic).terms())));
    stems = distinct(topics);
    found = new int[stems.length];
    about = new double[stems.length];
    firsts = new double[stems.length];
    capitals = new int[stems.length];
    inside = new int[stems.length];
    for (int stem : headline) {
      add(stem, HEADLINE_FOUND, HEADLINE_ABOUT);
    }
    for (int i = 0; i < text.length; i++) {
      int at = add(text[i], 1, 1 / (1 + i / HALF_WAY));
      capitals[at] += body.isCapital(i) ? 1 : 0;
      inside[at] += body.isInside(i) ? 1 : 0;
    }
    topics.forEach(topic -> IntStream.of(topic).forEach(stem -> add(stem, 1, 1)));
    length = IntStream.of(found).sum();
  }

  private int[] distinct(List<int[]> topics) {
    IntStream all = IntStream.concat(IntStream.of(headline), IntStream.of(text));
    return IntStream.concat(all, topics.stream().flatMapToInt(IntStream::of))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Counts a stem; gives its place. */
  private int add(int stem, int times, double says) {
    int at = Arrays.binarySearch(stems, stem);
    firsts[at] = found[at] == 0 ? Math.min(1, says) : firsts[at];
    found[at] += times;
    about[at] += says;
    return at;
  }

  /** How many stems there are. */
  int size() {
    return stems.length;
  }

  /** The stem at that place of all, counted from 0. */
  int stem(int at) {
    return stems[at];
  }

  /** How often the stem at that place is found. */
  int found(int at) {
    return found[at];
  }

  /** How much the stem at that place says of what the article is about. */
  double about(int at) {
    return about[at];
  }

  /** How much the first place of the stem at that place says: 1 in the headline or at the start. */
  double first(int at) {
    return firsts[at];
  }

  /** How often a stem is found. */
  int count(int stem) {
    int at = Arrays.binarySearch(stems, stem);
    return at < 0 ? 0 : found[at];
  }

  /** How often two stems are found side by side. */
  int count(int left, int right) {
    return HEADLINE_FOUND * count(headline, left, right) + count(text, left, right);
  }

  private static int count(int[] stems, int left, int right) {
    int count = 0;
    for (int i = 0; i + 1 < stems.length; i++) {
      count += stems[i] == left && stems[i + 1] == right ? 1 : 0;
    }
    return count;
  }

  /** Passes on all that stand side by side, in their order; not a stem that is repeated. */
  void forEachPair(Pairs pairs) {
    for (int[] part : List.of(headline, text)) {
      for (int i = 0; i + 1 < part.length; i++) {
        if (part[i] != part[i + 1]) {
          pairs.take(part[i], part[i + 1]);
        }
      }
    }
  }

  /** True for a stem among the first words of the text. */
  boolean isInLead(int stem) {
    for (int i = 0; i < Math.min(LEAD, text.length); i++) {
      if (text[i] == stem) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds how the stems are written inside sentences; nothing for a text in capitals.
   *
   * @param capital how often with a capital, by the stem's number
   * @param all how often at all
   */
  void addCases(int[] capital, int[] all) {
    if (IntStream.of(capitals).sum() > ALL_CAPITALS * IntStream.of(inside).sum()) {
      return;
    }
    for (int i = 0; i < stems.length; i++) {
      capital[stems[i]] += capitals[i];
      all[stems[i]] += inside[i];
    }
  }

  /** All stems as they count where they are found. */
  int length() {
    return length;
  }
}
