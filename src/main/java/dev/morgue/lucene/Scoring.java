package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What each word of a query weighs, and what adds to the score without changing what matches: the
 * spelling that was asked for, neighbours in the query that are near each other in the text, and
 * compounds that are written otherwise.
 *
 * <p>Inflections of one word weigh together, and more if the query repeats them. A word weighs less
 * the more common it is beside the rarest one, and little if it only phrases a longer question:
 * that is what long queries need, whose every word BM25 takes for a topic. Where the figures come
 * from is in {@code docs/decisions/0023-ranking.md}; {@code scripts/measure-relevance} repeats it.
 */
final class Scoring {

  /** Share of the score that the spelling asked for adds to that of the stem. */
  private static final double SPELLING = 0.3;

  /** Share of the score that a pair of neighbours adds. */
  private static final double NEIGHBOURS = 0.3;

  /** Words between neighbours, at most. */
  private static final int SLOP = 8;

  /** How soon repeats in the query saturate, as in BM25. */
  private static final double REPEATS = 8;

  /** Power of a word's inverse document frequency beside the query's highest. */
  private static final double SELECTIVITY = 0.5;

  private final ArchiveSearcher searcher;
  private final QueryWords words;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, Double> shares = new HashMap<>();
  private final Map<Term, TermStates> lookedUp = new HashMap<>();
  private long withAny;
  private long withAll = Long.MAX_VALUE;

  /** Weighs the words of a query, given in order and with repeats. */
  Scoring(ArchiveSearcher searcher, List<String> texts) throws IOException {
    this.searcher = searcher;
    words = new QueryWords(searcher.languages(), texts);
    Map<String, Double> rarity = new HashMap<>();
    Map<String, List<QueryWords.Word>> keys = words.byKey();
    double rarest = 0;
    for (Map.Entry<String, List<QueryWords.Word>> key : keys.entrySet()) {
      int documents = documents(key.getValue().get(0));
      withAny += documents;
      withAll = Math.min(withAll, documents);
      double idf = idf(documents);
      rarity.put(key.getKey(), idf);
      rarest = Math.max(rarest, documents == 0 ? 0 : idf);
    }
    boolean phrased =
        texts.size() >= Phrasing.FEWEST_WORDS && searcher.languages().contains(Languages.DEFAULT);
    for (Map.Entry<String, List<QueryWords.Word>> key : keys.entrySet()) {
      List<QueryWords.Word> same = key.getValue();
      double often = same.size() * (REPEATS + 1) / (same.size() + REPEATS);
      double rare = rarest == 0 ? 1 : Math.min(1, of(rarity, key.getKey()) / rarest);
      double says = phrased ? Phrasing.weight(same.get(0).spelling()) : 1;
      double weight = often * Math.pow(rare, SELECTIVITY) * says;
      weights.put(key.getKey(), weight);
      Set<String> spellings = new HashSet<>();
      same.forEach(word -> spellings.add(word.spelling()));
      shares.put(key.getKey(), weight / spellings.size());
    }
  }

  /**
   * At most so many articles, about, have any of the words, or all of them; 0 if none has, or if
   * there are no words. What a query asks for besides words is not in it.
   */
  long most(boolean ofAny) {
    return ofAny || withAll == Long.MAX_VALUE ? withAny : withAll;
  }

  private static double of(Map<String, Double> values, String key) {
    return values.getOrDefault(key, 1.0);
  }

  /** In how many articles, about, the word's stems are. */
  private int documents(QueryWords.Word word) throws IOException {
    int documents = 0;
    for (Map.Entry<String, List<String>> stems : word.stems().entrySet()) {
      documents += rarestStem(stems.getKey(), stems.getValue());
    }
    return documents > 0 ? documents : rarestExact(word.exact());
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
    Term term = new Term(Names.stemmed(Names.ALL, language), stem);
    TermStates states = TermStates.build(searcher, term, true);
    lookedUp.put(term, states);
    return states.docFreq();
  }

  private int rarestExact(List<String> terms) throws IOException {
    int rarest = terms.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String term : terms) {
      Term exact = new Term(Names.exact(Names.ALL), term);
      rarest = Math.min(rarest, searcher.getIndexReader().docFreq(exact));
    }
    return rarest;
  }

  /** Inverse document frequency, as in BM25. */
  double idf(int documents) {
    int all = Math.max(documents, searcher.getIndexReader().numDocs());
    return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  /**
   * The query for a word, with the word's weight, of which each other spelling of it that the query
   * has takes its share; one that was not given here weighs 1.
   */
  Query weighted(String word, Query query) {
    double weight = shares.isEmpty() ? 1 : of(shares, words.of(word).key());
    Query known = known(query);
    return weight == 1 ? known : new BoostQuery(known, (float) weight);
  }

  /** The query, with where its term stands in the index if that was looked up to weigh it. */
  private Query known(Query query) {
    if (query instanceof TermQuery word && lookedUp.containsKey(word.getTerm())) {
      return new TermQuery(word.getTerm(), lookedUp.get(word.getTerm()));
    }
    return query;
  }

  /** How many different words the query has, but the most common ones. */
  int size() {
    return tellingKeys().size();
  }

  /** Sum of the weights of all different words but the most common ones. */
  double total() {
    double total = 0;
    for (String key : tellingKeys()) {
      total += of(weights, key);
    }
    return total;
  }

  private Set<String> tellingKeys() {
    Set<String> keys = new LinkedHashSet<>();
    telling().forEach(word -> keys.add(word.key()));
    return keys;
  }

  private List<QueryWords.Word> telling() {
    return words.inOrder().stream().filter(word -> !word.common()).toList();
  }

  /** What adds to the scores of matches: spellings asked for, neighbours, other writings. */
  List<Query> additions() throws IOException {
    List<Query> more = new ArrayList<>();
    addSpellings(more);
    for (String language : searcher.languages()) {
      addNeighbours(language, more);
    }
    more.addAll(new Compounds(searcher, this).additions(words.inOrder()));
    return more;
  }

  /** The weight of a word of the query, with all its inflections. */
  double weight(QueryWords.Word word) {
    return of(weights, word.key());
  }

  private void addSpellings(List<Query> more) {
    Map<String, Double> spellings = new LinkedHashMap<>();
    for (QueryWords.Word word : telling()) {
      word.exact().forEach(term -> spellings.put(term, of(weights, word.key())));
    }
    spellings.forEach((term, weight) ->
        more.add(new BoostQuery(WordQueries.exactWord(term), (float) (SPELLING * weight))));
  }

  private void addNeighbours(String language, List<Query> more) {
    List<String> stems = new ArrayList<>();
    List<Double> each = new ArrayList<>();
    for (QueryWords.Word word : words.inOrder()) {
      for (String stem : word.stems().getOrDefault(language, List.of())) {
        stems.add(stem);
        each.add(of(weights, word.key()));
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
