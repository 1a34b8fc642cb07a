package dev.morgue.lucene;

import dev.morgue.lucene.Closeness.Common;
import dev.morgue.lucene.Closeness.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores articles by how close they are to one. Words for the matter itself and names are counted
 * apart and multiplied, so that neither makes up for the other: all of a firm's news is not on one
 * matter, and not all news of a matter is from one country. The likeness of their themes is a third
 * factor, and weighs the more the closer the articles are among themselves. In matter and theme, an
 * article is held to its nearest others, too. Source: Diaz, Regularizing ad hoc retrieval scores,
 * 2005.
 */
final class Comparison {

  /** Most telling stems that stand for an article. */
  static final int TERMS = 60;

  /** Share of the matter that the article gives as an answer to the candidate's own query. */
  private static final double BACK = 0.3;

  /** Weight of the matter that the nearest others have, beside an article's own. */
  private static final double VICINITY = 0.5;

  private static final int NEAREST = 10;

  /** Power of the likeness of themes, times the cohesion of the articles. */
  private static final double THEME = 2;

  /** What an article of another theme has all the same. */
  private static final double LEAST_THEME = 0.2;

  /** What an article without any such word in common has all the same; a share of the mean. */
  private static final double LEAST_MATTER = 0.02;

  /** What an article without a name in common has all the same; a share of the mean. */
  private static final double LEAST_NAMES = 0.5;

  private final StemCounts counts;
  private final Closeness closeness;
  private final Profile own;
  private final StemWeights shares;
  private final String language;

  /** The article by what it is about. */
  Comparison(
      StemCounts counts, Closeness closeness, Profile own, StemWeights shares, String language) {
    this.counts = counts;
    this.closeness = closeness;
    this.own = own;
    this.shares = shares;
    this.language = language;
  }

  /** The score of each article, in their order. */
  double[] scores(List<Profile> others) throws IOException {
    counts.lookUp();
    List<Profile> all = new ArrayList<>(others);
    all.add(own);
    ProperNames names = new ProperNames(language, all, counts.vocabulary());
    double[] matter = new double[others.size()];
    double[] named = new double[others.size()];
    double[] themes = new double[others.size()];
    Theme theme = new Theme(own, names, counts);
    List<Pair> pairs = closeness.pairs(shares, own);
    double sum = 0;
    List<StemWeights> weights = new ArrayList<>();
    for (int i = 0; i < matter.length; i++) {
      Profile other = others.get(i);
      Common common = closeness.common(shares, pairs, other, names);
      double back = closeness.matter(closeness.shares(other, TERMS, 2), own, names);
      matter[i] = (1 - BACK) * common.matter() + BACK * back;
      named[i] = common.names();
      sum += common.both();
      themes[i] = theme.likeness(other);
      weights.add(closeness.weights(other, names));
    }
    double mean = sum / Math.max(1, matter.length);
    Vicinity vicinity = new Vicinity(weights, counts.vocabulary().size(), NEAREST);
    return scores(matter, named, themes, mean, vicinity);
  }

  private static double[] scores(
      double[] matter, double[] named, double[] themes, double mean, Vicinity vicinity) {
    double[] nearest = vicinity.means(matter);
    double[] nearestThemes = vicinity.means(themes);
    double power = THEME * vicinity.cohesion();
    double[] scores = new double[matter.length];
    for (int i = 0; i < scores.length; i++) {
      double about = matter[i] + VICINITY * nearest[i] + LEAST_MATTER * mean;
      double onTheme = (themes[i] + nearestThemes[i]) / 2 + LEAST_THEME;
      scores[i] = about * Math.sqrt(named[i] + LEAST_NAMES * mean) * Math.pow(onTheme, power);
    }
    return scores;
  }
}
