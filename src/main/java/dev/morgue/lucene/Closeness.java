package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

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

  /** Power of a word's rarity where it is found, beside its share in the query. */
  private static final double RARITY = 0.5;

  /** Weight of two words side by side beside that of each. */
  private static final double PAIRS = 0.2;

  private final IndexReader reader;
  private final String language;
  private final double averageLength;
  private final Map<String, Integer> documents = new HashMap<>();

  Closeness(ArchiveSearcher searcher, String language) throws IOException {
    reader = searcher.getIndexReader();
    this.language = language;
    String text = Names.stemmed(Names.TEXT, language);
    String headline = Names.stemmed(Area.HEADLINE.name(), language);
    double words = reader.getSumTotalTermFreq(text) + 2.0 * reader.getSumTotalTermFreq(headline);
    averageLength = Math.max(1, words / Math.max(1, reader.getDocCount(text)));
  }

  /** In how many articles, about, the stem is. */
  int documents(String stem) throws IOException {
    Integer known = documents.get(stem);
    if (known == null) {
      known = documents(Names.TEXT, stem);
      if (known < 2) {
        known = Math.max(known, documents(Area.HEADLINE.name(), stem));
        known = Math.max(known, documents(Names.LABELS, stem));
      }
      documents.put(stem, known);
    }
    return known;
  }

  private int documents(String area, String stem) throws IOException {
    return reader.docFreq(new Term(Names.stemmed(area, language), stem));
  }

  /** Inverse document frequency, as in BM25. */
  private double idf(String stem) throws IOException {
    int found = documents(stem);
    int all = Math.max(found, reader.numDocs());
    return Math.log(1 + (all - found + 0.5) / (found + 0.5));
  }

  /** Rarity of a stem where it is found. */
  double rarity(String stem) throws IOException {
    return Math.pow(idf(stem), RARITY);
  }

  /** The weight of a stem's share in a query that scores rarity by itself. */
  double withoutRarity(String stem) throws IOException {
    return rarity(stem) / Math.max(1e-6, idf(stem));
  }

  /** True if no larger share of the archive has the stem. */
  boolean isRarer(String stem, double share) throws IOException {
    return documents(stem) <= share * reader.numDocs();
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
      if (!Character.isDigit(stem.charAt(0)) && documents(stem) >= fewest) {
        double often = word.getValue() * (REPEATS + 1) / (word.getValue() + REPEATS);
        weights.put(stem, often * idf(stem));
      }
    }
    return shares(weights, most);
  }

  /** The greatest of the weights, as shares of their sum; equal ones by name. */
  static Map<String, Double> shares(Map<String, Double> weights, int most) {
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

  /** How much of these stems the article has. */
  double words(Map<String, Double> shares, Profile article) throws IOException {
    double sum = 0;
    for (Map.Entry<String, Double> word : shares.entrySet()) {
      double count = article.count(word.getKey());
      if (count > 0) {
        sum += word.getValue() * rarity(word.getKey()) * saturated(count, article);
      }
    }
    return sum;
  }

  /** How many neighbours among one article's telling stems are neighbours in the other, too. */
  double neighbours(Map<String, Double> shares, Profile article, Profile other) throws IOException {
    double sum = 0;
    for (Profile.Pair pair : article.pairs()) {
      double count = other.count(pair);
      double share =
          Math.min(shares.getOrDefault(pair.left(), 0.0), shares.getOrDefault(pair.right(), 0.0));
      if (count > 0 && share > 0) {
        sum += share * (idf(pair.left()) + idf(pair.right())) * saturated(count, other);
      }
    }
    return PAIRS * sum;
  }

  private double saturated(double count, Profile article) {
    double length = 1 - LENGTH + LENGTH * article.length() / averageLength;
    return count / (count + SATURATION * length);
  }
}
