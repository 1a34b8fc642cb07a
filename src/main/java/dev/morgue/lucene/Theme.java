package dev.morgue.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What an article is about at large: the stems that stand for a subject, wherever they are found.
 * Such a stem is rare, the texts that have it repeat it, and headlines have it: {@code copper}
 * rather than {@code reorganise}. How often the article itself has it says little; where it has it
 * first says more. The powers were chosen on half of the queries of two judged collections.
 */
final class Theme {

  private final Map<String, Double> weights;
  private final double norm;

  private Theme(Map<String, Double> weights) {
    this.weights = weights;
    double squares = 0;
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    norm = Math.sqrt(squares);
  }

  /** The theme of an article; names are no part of it, nor is what one article alone has. */
  static Theme of(Profile article, ProperNames names, StemCounts archive) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Double> word : article.firsts().entrySet()) {
      String stem = word.getKey();
      if (!names.has(stem) && !Character.isDigit(stem.charAt(0))) {
        StemCounts.Counts counts = archive.of(stem);
        if (counts.articles() > 1) {
          weights.put(stem, word.getValue() * weight(counts));
        }
      }
    }
    return new Theme(weights);
  }

  /** How much a stem stands for a subject. */
  private static double weight(StemCounts.Counts counts) {
    double repeats = counts.repeats();
    return counts.idf()
        * counts.idf()
        * repeats
        * repeats
        * repeats
        * Math.sqrt(counts.inHeadlines());
  }

  /** How alike two themes are, from 0 to 1: the cosine of their weights. */
  double likeness(Theme other) {
    double sum = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      sum += word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0);
    }
    return sum == 0 ? 0 : sum / (norm * other.norm);
  }
}
