package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * The other writings of a query's compound words: {@code healthcare} for {@code health care} and
 * {@code health-care}, {@code data base} for {@code database}. The archive decides: the closed
 * writing must be a word of it, and each of two parts must be more common than the whole, as {@code
 * net} and {@code work} are not beside {@code network}. Parts add to a score where they stand side
 * by side, so that nobody looks for a {@code carpet} among cars and pets. Source: Koehn and Knight,
 * Empirical methods for compound splitting, 2003.
 */
record Compounds(ArchiveSearcher searcher, Scoring scoring) {

  /** Share of a word's score that the closed writing of two neighbours adds. */
  private static final double CLOSED = 1;

  /** Share of the score of a closed word that its two parts add. */
  private static final double OPEN = 0.3;

  /** Letters of a part, at least. */
  private static final int SHORTEST = 3;

  /** Articles that have a writing, at least: one alone may have misspelt it. */
  private static final int FEWEST = 2;

  /** What stands between the parts of a closed compound besides nothing. */
  private static final Map<String, List<String>> LINKS =
      Map.of(
          "de", List.of("s", "n", "en", "es", "er"),
          "nl", List.of("s", "en"),
          "sv", List.of("s"),
          "da", List.of("s", "e"),
          "nb", List.of("s", "e"),
          "nn", List.of("s", "e"),
          "no", List.of("s", "e"));

  private record Parts(String left, String right, int articles) {}

  /** What other writings of these words, given in order, add; each once, however often asked. */
  List<Query> additions(List<QueryWords.Word> words) throws IOException {
    Map<Query, Float> more = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (isPart(words.get(i))) {
        addOpen(words.get(i), more);
        if (i + 1 < words.size() && isPart(words.get(i + 1))) {
          addClosed(words.get(i), words.get(i + 1), more);
        }
      }
    }
    List<Query> additions = new ArrayList<>();
    more.forEach((writing, weight) -> additions.add(new BoostQuery(writing, weight)));
    return additions;
  }

  private static boolean isPart(QueryWords.Word word) {
    String spelling = word.spelling();
    return !word.common()
        && spelling.length() >= SHORTEST
        && spelling.chars().allMatch(Character::isLetter);
  }

  private void addClosed(QueryWords.Word left, QueryWords.Word right, Map<Query, Float> more)
      throws IOException {
    float weight = (float) (CLOSED * Math.min(scoring.weight(left), scoring.weight(right)));
    for (String language : searcher.languages()) {
      Set<String> stems = new LinkedHashSet<>();
      for (String link : links(language)) {
        stem(language, left.spelling() + link + right.spelling()).ifPresent(stems::add);
      }
      for (String stem : stems) {
        if (reachesBeyond(left, stem) && scoring.documents(language, stem) >= FEWEST) {
          more.merge(WordQueries.stem(language, stem), weight, Math::max);
        }
      }
    }
  }

  /** False where stemming took the second part away: {@code futurelies} is {@code futur}. */
  private static boolean reachesBeyond(QueryWords.Word left, String stem) {
    return stem.length() > left.spelling().length();
  }

  private void addOpen(QueryWords.Word word, Map<Query, Float> more) throws IOException {
    Optional<Parts> parts = parts(word.spelling());
    if (parts.isEmpty()) {
      return;
    }
    float weight = (float) (OPEN * scoring.weight(word));
    for (String language : searcher.languages()) {
      Optional<String> left = stem(language, parts.get().left());
      Optional<String> right = stem(language, parts.get().right());
      if (left.isPresent() && right.isPresent()) {
        for (String area : List.of(Names.TEXT, Area.HEADLINE.name())) {
          Query pair = new PhraseQuery(Names.stemmed(area, language), left.get(), right.get());
          more.merge(pair, weight, Math::max);
        }
      }
    }
  }

  /** The two parts of a word whose rarer one is the most common, if it is one. */
  private Optional<Parts> parts(String closed) throws IOException {
    String field = Names.exact(Names.ALL);
    int fewest = Math.max(FEWEST, articles(field, closed) + 1);
    Optional<Parts> best = Optional.empty();
    for (int at = SHORTEST; at <= closed.length() - SHORTEST; at++) {
      String right = closed.substring(at);
      int articles = articles(field, right);
      for (String left : articles < fewest ? Set.<String>of() : lefts(closed.substring(0, at))) {
        int both = Math.min(articles, articles(field, left));
        if (both >= fewest) {
          best = Optional.of(new Parts(left, right, both));
          fewest = both + 1;
        }
      }
    }
    return best;
  }

  /** What the first part of a compound may be a word as. */
  private Set<String> lefts(String part) {
    Set<String> lefts = new LinkedHashSet<>();
    for (String language : searcher.languages()) {
      for (String link : links(language)) {
        if (part.endsWith(link) && part.length() - link.length() >= SHORTEST) {
          lefts.add(part.substring(0, part.length() - link.length()));
        }
      }
    }
    return lefts;
  }

  private static List<String> links(String language) {
    List<String> links = new ArrayList<>(List.of(""));
    links.addAll(LINKS.getOrDefault(language, List.of()));
    return links;
  }

  private int articles(String field, String term) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(field, term));
  }

  /** The one stem of a word that the language does not drop. */
  private static Optional<String> stem(String language, String word) {
    Forms forms = Forms.stems(language, word);
    return forms.complete() && forms.terms().size() == 1
        ? Optional.of(forms.terms().get(0))
        : Optional.empty();
  }
}
