package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  double rarity(String stem) throws IOException {
    return Math.sqrt(counts.idf(stem));
  }

  /** The weight of a stem's share in a query that scores rarity by itself. */
  double withoutRarity(String stem) throws IOException {
    return rarity(stem) / Math.max(1e-6, counts.idf(stem));
  }

  /**
   * What the article is about: its most telling stems, each with its share; numbers tell nothing.
   *
   * @param fewest a stem that fewer articles have is left out
   */
  Map<String, Double> shares(Profile article, int most, int fewest) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Double> word : article.about().entrySet()) {
      String stem = word.getKey();
      if (tells(stem, fewest)) {
        double often = word.getValue() * (REPEATS + 1) / (word.getValue() + REPEATS);
        weights.put(stem, often * counts.idf(stem));
      }
    }
    return shares(weights, most);
  }

  /** True for a stem that is no number and that at least so many articles have. */
  private boolean tells(String stem, int fewest) throws IOException {
    return !Character.isDigit(stem.charAt(0)) && counts.articles(stem) >= fewest;
  }

  /** The greatest of the weights, as shares of their sum; equal ones by name. */
  private static Map<String, Double> shares(Map<String, Double> weights, int most) {
    List<Map.Entry<String, Double>> greatest = new ArrayList<>(weights.entrySet());
    greatest.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    greatest = greatest.subList(0, Math.min(most, greatest.size()));
    double sum = greatest.stream().mapToDouble(Map.Entry::getValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    greatest.forEach(word -> shares.put(word.getKey(), word.getValue() / sum));
    return shares;
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
  Common common(Map<String, Double> shares, Profile article, Profile other, ProperNames names)
      throws IOException {
    double matter = matter(shares, other, names, LEAD);
    double named = 0;
    for (Map.Entry<String, Double> word : shares.entrySet()) {
      double count = other.count(word.getKey());
      if (count > 0 && names.has(word.getKey())) {
        named += word.getValue() * rarity(word.getKey()) * saturated(count, other);
      }
    }
    for (Profile.Pair pair : article.pairs()) {
      double count = other.count(pair);
      double share =
          Math.min(shares.getOrDefault(pair.left(), 0.0), shares.getOrDefault(pair.right(), 0.0));
      if (count > 0 && share > 0) {
        double rarity = counts.idf(pair.left()) + counts.idf(pair.right());
        double score = PAIRS * share * rarity * saturated(count, other);
        if (names.has(pair.left()) && names.has(pair.right())) {
          named += score;
        } else {
          matter += score;
        }
      }
    }
    return new Common(matter, named);
  }

  /** How much of those stems that are no names the article has. */
  double matter(Map<String, Double> shares, Profile article, ProperNames names) throws IOException {
    return matter(shares, article, names, 0);
  }

  private double matter(Map<String, Double> shares, Profile article, ProperNames names, double lead)
      throws IOException {
    double sum = 0;
    for (Map.Entry<String, Double> word : shares.entrySet()) {
      String stem = word.getKey();
      double count = article.count(stem);
      if (count > 0 && !names.has(stem)) {
        double found = saturated(count, article) + (article.isInLead(stem) ? lead : 0);
        sum += word.getValue() * rarity(stem) * found;
      }
    }
    return sum;
  }

  /** The article's stems that are no names, each with its weight for comparing articles. */
  Map<String, Double> weights(Profile article, ProperNames names) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Double> word : article.counts().entrySet()) {
      String stem = word.getKey();
      if (tells(stem, 2) && !names.has(stem)) {
        weights.put(stem, saturated(word.getValue(), article) * counts.idf(stem));
      }
    }
    return weights;
  }

  private double saturated(double count, Profile article) {
    double length = 1 - LENGTH + LENGTH * article.length() / averageLength;
    return count / (count + SATURATION * length);
  }
}
