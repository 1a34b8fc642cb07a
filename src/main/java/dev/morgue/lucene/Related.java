package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.search.Hit;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import dev.morgue.text.Fingerprint;
import dev.morgue.text.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles on the same matter. A query of the article's most telling words gives candidates;
 * the best of these are read and compared with it.
 */
final class Related {

  private static final int CANDIDATES = 60;
  private static final int PAGE = 50;

  private final ArchiveSearcher searcher;
  private final RelatedRequest request;
  private final Article article;
  private final String language;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Profile own;
  private final Fingerprint ownPrint;
  private final Sketch ownSketch;
  private final Sketches sketches;
  private final StemCounts counts;
  private final Closeness closeness;

  /** An article that may be related; the score is of the state of comparison. */
  private record Candidate(Article article, Profile profile, double score) {

    Candidate scored(double score) {
      return new Candidate(article, profile, score);
    }
  }

  private static final Comparator<Candidate> CLOSEST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> day(candidate.article()), Comparator.reverseOrder())
          .thenComparing(candidate -> candidate.article().id());

  Related(ArchiveSearcher searcher, RelatedRequest request) throws IOException {
    this.searcher = searcher;
    this.request = request;
    article = request.article();
    language = Languages.form(article.language());
    own = new Profile(article, language, vocabulary);
    ownPrint = ArticleDocument.fingerprint(article);
    ownSketch = ownPrint.sketch();
    sketches = new Sketches(searcher);
    counts = new StemCounts(searcher, language, vocabulary);
    closeness = new Closeness(counts);
  }

  private static long day(Article article) {
    PublicationDate published = article.published();
    return published == null ? Long.MIN_VALUE : published.earliest().toEpochDay();
  }

  /** The closest articles. */
  List<Hit> hits() throws IOException {
    boolean isStored = new Lookup(searcher).contentHash(article.id()).isPresent();
    counts.lookUp();
    StemWeights shares = closeness.shares(own, Comparison.TERMS, isStored ? 2 : 1);
    if (shares.size() == 0) {
      return List.of();
    }
    Query query = within(query(shares));
    StoredFields storage = searcher.storedFields();
    ScoreDoc[] page = searcher.search(query, CANDIDATES).scoreDocs;
    List<Candidate> best = new ArrayList<>();
    for (ScoreDoc found : page) {
      Article other = StoredForm.read(storage, found.doc, StoredForm.SHOWN);
      if (isWanted(other, found.doc)) {
        best.add(new Candidate(other, new Profile(other, language, vocabulary), 0));
      }
    }
    best = ordered(best, shares);
    List<Hit> hits = new ArrayList<>();
    for (Candidate candidate : best.subList(0, Math.min(request.limit(), best.size()))) {
      hits.add(hit(candidate.article(), hits.size() + 1, candidate.score()));
    }
    if (page.length == CANDIDATES) {
      ScoreDoc last = page[page.length - 1];
      double scale = best.isEmpty() ? 1 : best.getLast().score() / last.score;
      addFurther(hits, query, last, scale);
    }
    return hits;
  }

  private static Hit hit(Article article, int rank, double score) {
    return HitReader.hit(article, rank, (float) score, List.of());
  }

  /** What comes behind the best candidates stays in the order of the query. */
  private void addFurther(List<Hit> hits, Query query, ScoreDoc after, double scale)
      throws IOException {
    StoredFields storage = searcher.storedFields();
    ScoreDoc last = after;
    ScoreDoc[] page = {after};
    while (hits.size() < request.limit() && page.length > 0) {
      int most = (int) Math.min((long) PAGE + request.limit(), searcher.all());
      page = searcher.searchAfter(last, query, most).scoreDocs;
      for (ScoreDoc found : page) {
        last = found;
        Article other = StoredForm.read(storage, found.doc, StoredForm.SHOWN);
        if (hits.size() < request.limit() && isWanted(other, found.doc)) {
          hits.add(hit(other, hits.size() + 1, scale * found.score));
        }
      }
    }
  }

  private Query query(StemWeights shares) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < shares.size(); i++) {
      double weight = shares.weight(i) * closeness.withoutRarity(shares.stem(i));
      Query stem = WordQueries.stem(language, vocabulary.stem(shares.stem(i)).utf8ToString());
      query.add(new BoostQuery(stem, (float) weight), Occur.SHOULD);
    }
    return query.build();
  }

  /** The candidates by how close they are. */
  private List<Candidate> ordered(List<Candidate> candidates, StemWeights shares)
      throws IOException {
    List<Profile> profiles = candidates.stream().map(Candidate::profile).toList();
    double[] scores = new Comparison(counts, closeness, own, shares, language).scores(profiles);
    List<Candidate> ordered = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      ordered.add(candidates.get(i).scored(scores[i]));
    }
    ordered.sort(CLOSEST);
    return ordered;
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

  private boolean isWanted(Article other, int document) throws IOException {
    if (other.id().equals(article.id())) {
      return false;
    }
    boolean inTime =
        switch (request.period()) {
          case ALL -> true;
          case EARLIER -> isBefore(other.published(), article.published());
          case LATER -> isBefore(article.published(), other.published());
        };
    return inTime && (request.copies() || !isCopy(other, document));
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

  /** Sketches rule out nearly all that are none; reading the others is what costs. */
  private boolean isCopy(Article other, int document) throws IOException {
    return ownSketch.mayBeCopyOf(sketches.of(document))
        && ownPrint.isCopy(ArticleDocument.fingerprint(other));
  }
}
