package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Related terms, from the best articles that match: words that several of them share and that most
 * of the archive does not have add to the score of what matches anyway. Only for queries of some
 * length; a word or two are taken at their word, and cost nothing more. Source: the relevance model
 * RM3, Abdul-Jaleel et al., TREC 2004.
 */
record Feedback(ArchiveSearcher searcher, Articles articles, Scoring scoring) {

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

  /** What related terms add to the scores, given the best matches so far. */
  List<Query> additions(List<Match> best) throws IOException {
    if (scoring.size() < FEWEST_WORDS || best.size() < FEWEST_ARTICLES) {
      return List.of();
    }
    List<Map.Entry<Stem, Share>> terms = terms(best.subList(0, Math.min(ARTICLES, best.size())));
    double sum = 0;
    for (Map.Entry<Stem, Share> term : terms) {
      sum += term.getValue().weight();
    }
    double scale = (1 - ORIGINAL) / ORIGINAL * scoring.total() / sum;
    List<Query> more = new ArrayList<>();
    for (Map.Entry<Stem, Share> term : terms) {
      Query stem = WordQueries.stem(term.getKey().language(), term.getKey().text());
      more.add(new BoostQuery(stem, (float) (scale * term.getValue().weight())));
    }
    return more;
  }

  /** The terms with most of a share, among those that several articles have. */
  private List<Map.Entry<Stem, Share>> terms(List<Match> best) throws IOException {
    List<Map.Entry<Stem, Share>> shared = new ArrayList<>();
    for (Map.Entry<Stem, Share> share : shares(best).entrySet()) {
      if (share.getValue().articles() > 1) {
        shared.add(share);
      }
    }
    shared.sort((one, other) -> {
      int order = Double.compare(other.getValue().weight(), one.getValue().weight());
      return order != 0 ? order : one.getKey().text().compareTo(other.getKey().text());
    });
    List<Map.Entry<Stem, Share>> terms = new ArrayList<>();
    for (int i = 0; i < shared.size() && terms.size() < TERMS; i++) {
      if (tells(shared.get(i).getKey())) {
        terms.add(shared.get(i));
      }
    }
    return terms;
  }

  private Map<Stem, Share> shares(List<Match> best) throws IOException {
    Map<Stem, Share> shares = new HashMap<>();
    for (Match found : best) {
      double trust = Math.pow(found.score(), TRUST);
      Article article = articles.of(found.document());
      String language = Languages.form(article.language());
      Map<String, Integer> stems = stems(language, article);
      double length = stems.values().stream().mapToInt(Integer::intValue).sum();
      stems.forEach((stem, count) ->
          shares.merge(
              new Stem(language, stem), new Share(trust * count / length, 1), Share::plus));
    }
    return shares;
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
