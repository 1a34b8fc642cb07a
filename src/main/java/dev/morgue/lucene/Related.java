package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.search.Hit;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles on the same matter: those that share the article's most telling words, and pairs
 * of them that stand together in both.
 */
final class Related {

  private static final int TERMS = 40;
  private static final int HEADLINE_COUNTS = 3;
  private static final double PAIRS = 1;
  private static final int SLOP = 2;
  private static final float SCALE = 10;
  private static final int PAGE = 50;

  private final ArchiveSearcher searcher;
  private final RelatedRequest request;
  private final Article article;
  private final String language;
  private final Scoring scoring;

  Related(ArchiveSearcher searcher, RelatedRequest request) throws IOException {
    this.searcher = searcher;
    this.request = request;
    article = request.article();
    language = Languages.form(article.language());
    scoring = new Scoring(searcher, List.of());
  }

  /** The closest articles. */
  List<Hit> hits() throws IOException {
    List<String> words = new ArrayList<>(stems(article.headline()));
    int headline = words.size();
    words.addAll(stems(ArticleDocument.text(article.standfirst(), article.body())));
    Map<String, Double> terms = terms(words, headline);
    if (terms.isEmpty()) {
      return List.of();
    }
    Query query = within(query(words, terms));
    Shingles own = new Shingles(words);
    StoredFields storage = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    ScoreDoc last = null;
    ScoreDoc[] page;
    do {
      page = searcher.searchAfter(last, query, PAGE + request.limit()).scoreDocs;
      for (ScoreDoc found : page) {
        last = found;
        Article other = StoredForm.read(storage, found.doc, StoredForm.SHOWN);
        if (hits.size() < request.limit() && isWanted(other, own)) {
          hits.add(HitReader.hit(other, hits.size() + 1, found.score, List.of()));
        }
      }
    } while (hits.size() < request.limit() && page.length > 0);
    return hits;
  }

  private List<String> stems(String text) {
    return Forms.stems(language, text).terms();
  }

  /** The words with the highest product of frequency and rarity, each with its share. */
  private Map<String, Double> terms(List<String> words, int headline) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      counts.merge(words.get(i), i < headline ? HEADLINE_COUNTS : 1, Integer::sum);
    }
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      int documents = scoring.documents(language, word.getKey());
      boolean tells = documents > 1 && !Character.isDigit(word.getKey().charAt(0));
      if (tells) {
        weights.put(word.getKey(), word.getValue() * scoring.idf(documents));
      }
    }
    List<String> telling = new ArrayList<>(weights.keySet());
    telling.sort((one, other) -> {
      int order = Double.compare(weight(weights, other), weight(weights, one));
      return order != 0 ? order : one.compareTo(other);
    });
    List<String> most = telling.subList(0, Math.min(TERMS, telling.size()));
    double sum = most.stream().mapToDouble(term -> weight(weights, term)).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    most.forEach(term -> shares.put(term, weight(weights, term) / sum));
    return shares;
  }

  private static double weight(Map<String, Double> weights, String term) {
    return weights.getOrDefault(term, 0.0);
  }

  private Query query(List<String> words, Map<String, Double> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach((term, share) ->
        query.add(
            new BoostQuery(WordQueries.stem(language, term), (float) (SCALE * share)),
            Occur.SHOULD));
    String field = Names.stemmed(Names.TEXT, language);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String left = words.get(i);
      String right = words.get(i + 1);
      double share = Math.min(weight(terms, left), weight(terms, right));
      if (share > 0 && !left.equals(right) && seen.add(left + ' ' + right)) {
        float weight = (float) (SCALE * PAIRS * share);
        query.add(new BoostQuery(new PhraseQuery(SLOP, field, left, right), weight), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** By whole days; the rest is seen from the stored dates. */
  private Query within(Query query) {
    if (request.period() == Period.ALL) {
      return query;
    }
    PublicationDate published = article.published();
    if (published == null) {
      throw new InvalidRequestException(
          "the article has no date, so nothing is earlier or later: ask for all related coverage");
    }
    Query days =
        request.period() == Period.EARLIER
            ? Numbers.range(Names.LATEST, Long.MIN_VALUE, published.earliest().toEpochDay())
            : Numbers.range(Names.EARLIEST, published.latest().toEpochDay(), Long.MAX_VALUE);
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(days, Occur.FILTER).build();
  }

  private boolean isWanted(Article other, Shingles own) {
    if (other.id().equals(article.id())) {
      return false;
    }
    boolean inTime =
        switch (request.period()) {
          case ALL -> true;
          case EARLIER -> isBefore(other.published(), article.published());
          case LATER -> isBefore(article.published(), other.published());
        };
    return inTime && (request.copies() || !isCopy(other, own));
  }

  private static boolean isBefore(@Nullable PublicationDate one, @Nullable PublicationDate other) {
    if (one == null || other == null) {
      return false;
    }
    if (one instanceof PublicationDate.OfInstant first
        && other instanceof PublicationDate.OfInstant second) {
      return first.time().isBefore(second.time());
    }
    return one.latest().isBefore(other.earliest());
  }

  private boolean isCopy(Article other, Shingles own) {
    List<String> words = new ArrayList<>(stems(other.headline()));
    words.addAll(stems(ArticleDocument.text(other.standfirst(), other.body())));
    return own.isCopy(new Shingles(words));
  }
}
