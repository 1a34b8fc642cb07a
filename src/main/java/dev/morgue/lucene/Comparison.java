package dev.morgue.lucene;

import dev.morgue.lucene.Closeness.Common;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores articles by how close they are to one. Words for the matter itself and names are counted
 * apart and multiplied, so that neither makes up for the other: all of a firm's news is not on one
 * matter, and not all news of a matter is from one country. In the matter, an article is held to
 * its nearest others, too. Source: Diaz, Regularizing ad hoc retrieval scores, 2005.
 */
final class Comparison {

  /** Most telling stems that stand for an article. */
  static final int TERMS = 60;

  /** Share of the matter that the article gives as an answer to the candidate's own query. */
  private static final double BACK = 0.2;

  /** Weight of the matter that the nearest others have, beside an article's own. */
  private static final double VICINITY = 0.5;

  private static final int NEAREST = 5;

  /** What an article without any such word in common has all the same; a share of the mean. */
  private static final double LEAST_MATTER = 0.02;

  /** What an article without a name in common has all the same; a share of the mean. */
  private static final double LEAST_NAMES = 0.5;

  private final Closeness closeness;
  private final Profile own;
  private final Map<String, Double> shares;
  private final String language;

  /** The article by what it is about. */
  Comparison(Closeness closeness, Profile own, Map<String, Double> shares, String language) {
    this.closeness = closeness;
    this.own = own;
    this.shares = shares;
    this.language = language;
  }

  /** The score of each article, in their order. */
  double[] scores(List<Profile> others) throws IOException {
    List<Profile> all = new ArrayList<>(others);
    all.add(own);
    ProperNames names = new ProperNames(language, all);
    double[] matter = new double[others.size()];
    double[] named = new double[others.size()];
    double sum = 0;
    List<Map<String, Double>> weights = new ArrayList<>();
    for (int i = 0; i < matter.length; i++) {
      Profile other = others.get(i);
      Common common = closeness.common(shares, own, other, names);
      double back = closeness.matter(closeness.shares(other, TERMS, 2), own, names);
      matter[i] = (1 - BACK) * common.matter() + BACK * back;
      named[i] = common.names();
      sum += common.both();
      weights.add(closeness.weights(other, names));
    }
    double[] nearest = new Vicinity(weights).ofNearest(NEAREST, matter);
    double mean = sum / Math.max(1, matter.length);
    double[] scores = new double[matter.length];
    for (int i = 0; i < scores.length; i++) {
      double about = matter[i] + VICINITY * nearest[i] + LEAST_MATTER * mean;
      scores[i] = about * Math.sqrt(named[i] + LEAST_NAMES * mean);
    }
    return scores;
  }
}
