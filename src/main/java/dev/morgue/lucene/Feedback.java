package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Related terms, from the best articles that match: words that several of them share and that most
 * of the archive does not have add to the score of what matches anyway. Only for queries of some
 * length; a word or two are taken at their word, and cost nothing more. Source: the relevance model
 * RM3, Abdul-Jaleel et al., TREC 2004.
 */
record Feedback(ArchiveSearcher searcher, Scoring scoring) {

  private static final int ARTICLES = 8;
  private static final int FEWEST_ARTICLES = 3;
  private static final int TERMS = 20;
  private static final int FEWEST_WORDS = 3;

  /** The query's own share of the score. */
  private static final double ORIGINAL = 0.7;

  /** Power of an article's score in its say on terms. */
  private static final double TRUST = 2;

  /** A term that a larger share of the archive has says too little. */
  private static final double COMMON = 0.1;

  /** A stem in one language. */
  private record Stem(String language, String text) {}

  /** A stem's share in the best articles, and how many of them have it. */
  private record Share(double weight, int articles) {
    Share plus(Share other) {
      return new Share(weight + other.weight, articles + other.articles);
    }
  }

  /** The query with the related terms of its best matches. */
  Query expanded(Query query) throws IOException {
    if (scoring.size() < FEWEST_WORDS) {
      return query;
    }
    ScoreDoc[] best = searcher.search(query, ARTICLES).scoreDocs;
    if (best.length < FEWEST_ARTICLES) {
      return query;
    }
    List<Map.Entry<Stem, Share>> terms = terms(best);
    double sum = terms.stream().mapToDouble(term -> term.getValue().weight()).sum();
    if (sum == 0) {
      return query;
    }
    double scale = (1 - ORIGINAL) / ORIGINAL * scoring.total() / sum;
    List<Query> more = new ArrayList<>();
    for (Map.Entry<Stem, Share> term : terms) {
      Query stem = WordQueries.stem(term.getKey().language(), term.getKey().text());
      more.add(new BoostQuery(stem, (float) (scale * term.getValue().weight())));
    }
    return Scoring.with(query, more);
  }

  private List<Map.Entry<Stem, Share>> terms(ScoreDoc[] best) throws IOException {
    Map<Stem, Share> shares = new HashMap<>();
    StoredFields storage = searcher.storedFields();
    for (ScoreDoc found : best) {
      double trust = Math.pow(found.score, TRUST);
      Article article = StoredForm.read(storage, found.doc, StoredForm.WORDED);
      String language = Languages.form(article.language());
      Map<String, Integer> stems = stems(language, article);
      double length = stems.values().stream().mapToInt(Integer::intValue).sum();
      stems.forEach((stem, count) ->
          shares.merge(
              new Stem(language, stem), new Share(trust * count / length, 1), Share::plus));
    }
    List<Map.Entry<Stem, Share>> terms = new ArrayList<>();
    for (Map.Entry<Stem, Share> share : shares.entrySet()) {
      if (share.getValue().articles() > 1 && tells(share.getKey())) {
        terms.add(share);
      }
    }
    terms.sort((one, other) -> {
      int order = Double.compare(other.getValue().weight(), one.getValue().weight());
      return order != 0 ? order : one.getKey().text().compareTo(other.getKey().text());
    });
    return terms.subList(0, Math.min(TERMS, terms.size()));
  }

  private static Map<String, Integer> stems(String language, Article article) {
    Map<String, Integer> counts = new HashMap<>();
    String text =
        String.join(
            "\n",
            article.headline(),
            article.headline(),
            article.standfirst(),
            String.join("\n", article.topics()),
            article.body());
    Forms.stems(language, text).terms().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return counts;
  }

  private boolean tells(Stem stem) throws IOException {
    char first = stem.text().charAt(0);
    if (Character.isDigit(first) || (first < 0x80 && stem.text().length() < 3)) {
      return false;
    }
    int documents = scoring.documents(stem.language(), stem.text());
    return documents > 1 && documents <= COMMON * searcher.getIndexReader().numDocs();
  }
}
