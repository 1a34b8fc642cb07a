package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * How close articles of one language are: BM25 with an article for a query, whose words weigh by
 * what they say of it. The figures were chosen by comparing settings on half of the queries of two
 * judged collections; {@code MeasureRelevance} repeats it.
 */
final class Closeness {

  private static final double SATURATION = 1.2;

  /** How much an article's length counts against it: more than in a search, for shorter queries. */
  private static final double LENGTH = 0.85;

  /** How soon repeats in the article that is the query saturate. */
  private static final double REPEATS = 10;

  /** Weight of two words side by side beside that of each. */
  private static final double PAIRS = 0.1;

  /** Weight of a word's place among the first of the text, beside its being found. */
  private static final double LEAD = 0.3;

  private final StemCounts counts;
  private final double averageLength;

  Closeness(StemCounts counts) throws IOException {
    this.counts = counts;
    averageLength = counts.averageLength();
  }

  /** Rarity of a stem where it is found: the root of it, as it is in its share already. */
  private double rarity(int stem) {
    return Math.sqrt(counts.of(stem).idf());
  }

  /** The weight of a stem's share in a query that scores rarity by itself. */
  double withoutRarity(int stem) {
    return rarity(stem) / Math.max(1e-6, counts.of(stem).idf());
  }

  /**
   * What the article is about: its most telling stems, each with its share; figures tell nothing.
   *
   * @param fewest a stem that fewer articles have is left out
   */
  StemWeights shares(Profile article, int most, int fewest) {
    StemWeights weights = new StemWeights(article.size());
    for (int i = 0; i < article.size(); i++) {
      int stem = article.stem(i);
      if (counts.tells(stem, fewest)) {
        double often = article.about(i) * (REPEATS + 1) / (article.about(i) + REPEATS);
        weights.add(stem, often * counts.of(stem).idf());
      }
    }
    return shares(weights, most);
  }

  /** The greatest of the weights, as shares of their sum; equal ones by name. */
  private StemWeights shares(StemWeights weights, int most) {
    List<Integer> greatest = new ArrayList<>();
    double least = weights.greatest(most);
    for (int i = 0; i < weights.size(); i++) {
      if (weights.weight(i) >= least) {
        greatest.add(i);
      }
    }
    greatest.sort((one, other) -> {
      int order = Double.compare(weights.weight(other), weights.weight(one));
      return order != 0 ? order : stem(weights, one).compareTo(stem(weights, other));
    });
    greatest = greatest.subList(0, Math.min(most, greatest.size()));
    double sum = greatest.stream().mapToDouble(weights::weight).sum();
    StemWeights shares = new StemWeights(greatest.size());
    greatest.forEach(at -> shares.add(weights.stem(at), weights.weight(at) / sum));
    return shares;
  }

  private BytesRef stem(StemWeights weights, int at) {
    return counts.vocabulary().stem(weights.stem(at));
  }

  /** Two stems that an article has side by side, and the weight of having them so. */
  record Pair(int left, int right, double weight) {}

  /** The pairs that those of an article's stems stand in, each once. */
  List<Pair> pairs(StemWeights shares, Profile article) {
    Set<Pair> pairs = new LinkedHashSet<>();
    article.forEachPair((left, right) -> {
      double share = Math.min(shares.of(left), shares.of(right));
      if (share > 0) {
        double rarity = counts.of(left).idf() + counts.of(right).idf();
        pairs.add(new Pair(left, right, PAIRS * share * rarity));
      }
    });
    return List.copyOf(pairs);
  }

  /**
   * What an article has of another.
   *
   * @param matter by its words for the matter itself
   * @param names by its names of people, places and firms
   */
  record Common(double matter, double names) {

    double both() {
      return matter + names;
    }
  }

  /** How much of these stems, and of the pairs that they stand in, the other article has. */
  Common common(StemWeights shares, List<Pair> pairs, Profile other, ProperNames names) {
    double matter = matter(shares, other, names, LEAD);
    double named = 0;
    for (int i = 0; i < shares.size(); i++) {
      double count = names.has(shares.stem(i)) ? other.count(shares.stem(i)) : 0;
      named += shares.weight(i) * rarity(shares.stem(i)) * saturated(count, other);
    }
    for (Pair pair : pairs) {
      double score = pair.weight() * saturated(other.count(pair.left(), pair.right()), other);
      if (names.has(pair.left()) && names.has(pair.right())) {
        named += score;
      } else {
        matter += score;
      }
    }
    return new Common(matter, named);
  }

  /** How much of those stems that are no names the article has. */
  double matter(StemWeights shares, Profile article, ProperNames names) {
    return matter(shares, article, names, 0);
  }

  private double matter(StemWeights shares, Profile article, ProperNames names, double lead) {
    double sum = 0;
    for (int i = 0; i < shares.size(); i++) {
      int stem = shares.stem(i);
      double count = names.has(stem) ? 0 : article.count(stem);
      if (count > 0) {
        double found = saturated(count, article) + (article.isInLead(stem) ? lead : 0);
        sum += shares.weight(i) * rarity(stem) * found;
      }
    }
    return sum;
  }

  /** The article's stems that are no names, each with its weight for comparing articles. */
  StemWeights weights(Profile article, ProperNames names) {
    StemWeights weights = new StemWeights(article.size());
    for (int i = 0; i < article.size(); i++) {
      int stem = article.stem(i);
      if (counts.tells(stem, 2) && !names.has(stem)) {
        weights.add(stem, saturated(article.found(i), article) * counts.of(stem).idf());
      }
    }
    return weights;
  }

  private double saturated(double count, Profile article) {
    double length = 1 - LENGTH + LENGTH * article.length() / averageLength;
    return count / (count + SATURATION * length);
  }
}
