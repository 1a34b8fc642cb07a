package dev.morgue.lucene;

/**
 * What an article is about at large: the stems that stand for a subject, wherever they are found.
 * Such a stem is rare, the texts that have it repeat it, and headlines have it: {@code copper}
 * rather than {@code reorganise}. How often the article itself has it says little; where it has it
 * first says more, as news gives its subject at once. The powers were chosen on half of the queries
 * of two judged collections.
 */
final class Theme {

  /**
   * Inverse document frequency of a stem that one article in 250 has. What fewer have counts as no
   * rarer: most of it is a detail, which would outweigh the subject.
   */
  private static final double RARE = Math.log(250);

  private final ProperNames names;
  private final StemCounts archive;
  private final double[] weights;
  private final double norm;

  /** The theme of an article; names are no part of it, nor is what one article alone has. */
  Theme(Profile article, ProperNames names, StemCounts archive) {
    this.names = names;
    this.archive = archive;
    StemWeights own = weights(article);
    weights = own.spread(archive.vocabulary().size());
    norm = own.norm();
  }

  private StemWeights weights(Profile article) {
    StemWeights all = new StemWeights(article.size());
    for (int i = 0; i < article.size(); i++) {
      int stem = article.stem(i);
      if (archive.tells(stem, 2) && !names.has(stem)) {
        double first = article.first(i);
        all.add(stem, first * first * weight(archive.of(stem)));
      }
    }
    return all;
  }

  /** How much a stem stands for a subject. */
  private static double weight(StemCounts.Counts counts) {
    double rarity = Math.min(counts.idf(), RARE);
    double repeats = counts.repeats();
    return rarity * rarity * repeats * repeats * repeats * Math.sqrt(counts.inHeadlines());
  }

  /** How alike that article's theme is, from 0 to 1: the cosine of their weights. */
  double likeness(Profile article) {
    StemWeights other = weights(article);
    double sum = other.times(weights);
    return sum == 0 ? 0 : sum / (norm * other.norm());
  }
}
