package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What each word of a query weighs, and what adds to the score without changing what matches: the
 * spelling that was asked for, and neighbours in the query that are near each other in the text.
 *
 * <p>A word weighs more if the query repeats it, and less the more common it is beside the rarest
 * one: that is what long questions need, whose every word BM25 takes for a topic. The figures were
 * chosen by comparing settings on four judged collections; {@code MeasureRelevance} repeats it.
 */
final class Scoring {

  /** Share of the score that the spelling asked for adds to that of the stem. */
  private static final double SPELLING = 0.3;

  /** Share of the score that a pair of neighbours adds. */
  private static final double NEIGHBOURS = 0.15;

  /** Words between neighbours, at most. */
  private static final int SLOP = 8;

  /** How soon repeats in the query saturate, as in BM25. */
  private static final double REPEATS = 8;

  /** Power of a word's inverse document frequency beside the query's highest. */
  private static final double SELECTIVITY = 0.5;

  private final ArchiveSearcher searcher;
  private final List<String> words;
  private final Map<String, Double> weights = new LinkedHashMap<>();

  /** Weighs the words of a query, given in order and with repeats. */
  Scoring(ArchiveSearcher searcher, List<String> words) throws IOException {
    this.searcher = searcher;
    this.words = words;
    Map<String, Integer> repeats = new LinkedHashMap<>();
    Map<String, Double> rarity = new LinkedHashMap<>();
    double rarest = 0;
    for (String word : words) {
      String key = key(word);
      if (repeats.merge(key, 1, Integer::sum) == 1) {
        int documents = documents(word);
        double idf = idf(documents);
        rarity.put(key, idf);
        rarest = Math.max(rarest, documents == 0 ? 0 : idf);
      }
    }
    for (Map.Entry<String, Integer> word : repeats.entrySet()) {
      double often = word.getValue() * (REPEATS + 1) / (word.getValue() + REPEATS);
      double rare =
          rarest == 0 ? 1 : Math.pow(rarity.getOrDefault(word.getKey(), 0.0) / rarest, SELECTIVITY);
      weights.put(word.getKey(), often * rare);
    }
  }

  /** What inflections of one word have in common. */
  private String key(String word) {
    StringBuilder key = new StringBuilder();
    for (String language : searcher.languages()) {
      Forms stems = Forms.stems(language, word);
      key.append(String.join(" ", stems.complete() ? stems.terms() : Forms.exact(word)));
      key.append('\n');
    }
    return key.toString();
  }

  /** In how many articles, about, the word's stems are. */
  private int documents(String word) throws IOException {
    int documents = 0;
    for (String language : searcher.languages()) {
      Forms stems = Forms.stems(language, word);
      documents += stems.complete() ? rarestStem(language, stems.terms()) : 0;
    }
    return documents > 0 ? documents : rarestExact(Forms.exact(word));
  }

  private int rarestStem(String language, List<String> stems) throws IOException {
    int rarest = stems.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String stem : stems) {
      rarest = Math.min(rarest, documents(language, stem));
    }
    return rarest;
  }

  /** In how many articles, about, the stem is. */
  int documents(String language, String stem) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    int most = 0;
    for (String area : List.of(Names.TEXT, Area.HEADLINE.name(), Names.LABELS)) {
      most = Math.max(most, reader.docFreq(new Term(Names.stemmed(area, language), stem)));
    }
    return most;
  }

  private int rarestExact(List<String> terms) throws IOException {
    int rarest = terms.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String term : terms) {
      Term exact = new Term(Names.exact(Names.TEXT), term);
      rarest = Math.min(rarest, searcher.getIndexReader().docFreq(exact));
    }
    return rarest;
  }

  /** Inverse document frequency, as in BM25. */
  double idf(int documents) {
    int all = Math.max(documents, searcher.getIndexReader().numDocs());
    return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  /** The query for a word, with the word's weight; one that was not given here weighs 1. */
  Query weighted(String word, Query query) {
    double weight = weights.isEmpty() ? 1 : weights.getOrDefault(key(word), 1.0);
    return weight == 1 ? query : new BoostQuery(query, (float) weight);
  }

  /** How many different words the query has, but the most common ones. */
  long size() {
    return words.stream().filter(word -> !isCommon(word)).map(this::key).distinct().count();
  }

  /** Sum of the weights of all different words but the most common ones. */
  double total() {
    Map<String, Double> telling = new LinkedHashMap<>();
    for (String word : words) {
      if (!isCommon(word)) {
        telling.put(key(word), weight(word));
      }
    }
    return telling.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** True if some language of the archive drops the word. */
  private boolean isCommon(String word) {
    return searcher.languages().stream().anyMatch(code -> !Forms.stems(code, word).complete());
  }

  /** The same matches, with what adds to their scores. */
  Query expanded(Query match) {
    List<Query> more = new ArrayList<>();
    addSpellings(more);
    for (String language : searcher.languages()) {
      addNeighbours(language, more);
    }
    return with(match, more);
  }

  /** The same matches; the other queries only score. */
  static Query with(Query match, List<Query> more) {
    if (more.isEmpty()) {
      return match;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(match, Occur.MUST);
    more.forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }

  private void addSpellings(List<Query> more) {
    Map<String, Double> spellings = new LinkedHashMap<>();
    for (String word : words) {
      if (!isCommon(word)) {
        Forms.exact(word).forEach(term -> spellings.put(term, weight(word)));
      }
    }
    spellings.forEach((term, weight) ->
        more.add(
            new BoostQuery(
                WordQueries.exactWord(term, Area.together()), (float) (SPELLING * weight))));
  }

  private double weight(String word) {
    return weights.getOrDefault(key(word), 1.0);
  }

  private void addNeighbours(String language, List<Query> more) {
    List<String> stems = new ArrayList<>();
    List<Double> each = new ArrayList<>();
    for (String word : words) {
      for (String stem : Forms.stems(language, word).terms()) {
        stems.add(stem);
        each.add(weight(word));
      }
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int i = 0; i + 1 < stems.size(); i++) {
      String left = stems.get(i);
      String right = stems.get(i + 1);
      if (left.equals(right) || seen.put(left + ' ' + right, i) != null) {
        continue;
      }
      float weight = (float) (NEIGHBOURS * Math.min(each.get(i), each.get(i + 1)));
      for (String area : List.of(Names.TEXT, Area.HEADLINE.name())) {
        String field = Names.stemmed(area, language);
        more.add(new BoostQuery(new PhraseQuery(SLOP, field, left, right), weight));
      }
    }
  }
}
