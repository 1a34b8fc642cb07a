package dev.morgue.lucene;

import dev.morgue.query.Clause;
import dev.morgue.query.ClausePrinter;
import dev.morgue.query.PlainWords;
import dev.morgue.search.Besides;
import dev.morgue.search.Explanation;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Gist;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequest.Query;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Suggestion;
import dev.morgue.search.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollectorManager;
import org.jspecify.annotations.Nullable;

/** One request on one commit. */
final class Search {

  private static final int SCAN_PAGE = 10_000;

  /** With so few matches, a word may be misspelt. */
  private static final int FEW = 3;

  private final ArchiveSearcher searcher;
  private final SearchRequest request;
  private final Articles articles;
  private Plan plan;
  private boolean relaxed;

  Search(ArchiveSearcher searcher, SearchRequest request) throws IOException {
    this.searcher = searcher;
    this.request = request;
    articles = new Articles(searcher);
    plan = Plan.of(searcher, request);
  }

  /** What one look at the matches found. */
  private record Found(
      long total, Ranking ranking, List<FacetCounts> facets, @Nullable Timeline timeline) {

    List<Match> best() {
      return ranking.best();
    }
  }

  /** The window asked for, the exact total, and what else is asked for. */
  SearchResult result(long startNanos) throws IOException {
    Found found = found();
    if (found.total == 0 && relax()) {
      found = found();
      relaxed = found.total > 0;
    }
    Besides besides = request.besides();
    Suggestion suggestion = null;
    if (besides.suggest() && (relaxed || found.total <= FEW)) {
      suggestion = suggestion(relaxed ? 0 : found.total);
    }
    List<Hit> hits = hits(found.ranking);
    return new SearchResult(
        found.total,
        hits,
        found.facets,
        relaxed,
        found.timeline,
        besides.terms() > 0 ? gist(found.best()) : null,
        suggestion,
        besides.explain() && request.sort() == SearchRequest.Sort.RELEVANCE
            ? explanations(hits, found.ranking)
            : List.of(),
        System.nanoTime() - startNanos);
  }

  private Found found() throws IOException {
    if (!request.facets().isEmpty() || request.besides().timeline() != null) {
      return everyMatch();
    }
    Ranking ranking = new Ranking(searcher, request, plan, articles);
    long seen = collected() == 0 ? -1 : ranking.find(collected());
    long total = seen < 0 ? searcher.count(plan.match()) : seen;
    return new Found(total, ranking, List.of(), null);
  }

  /** How far down the matches are looked at one by one. */
  private int collected() {
    int window = request.limit() == 0 ? 0 : (int) Math.min(end(), searcher.all());
    int sample = request.besides().terms() > 0 ? Math.min(Aboutness.SAMPLE, searcher.all()) : 0;
    return Math.max(window, sample);
  }

  private long end() {
    return (long) request.offset() + request.limit();
  }

  /** One pass over all matches counts them in every way that is asked for. */
  private Found everyMatch() throws IOException {
    Ranking ranking = new Ranking(searcher, request, plan, articles);
    List<CollectorManager<? extends Collector, ?>> passes = new ArrayList<>();
    FacetCounter counter = new FacetCounter(request.facets(), request.facetLimit());
    passes.add(counter);
    Timeline.Unit unit = request.besides().timeline();
    if (unit != null) {
      passes.add(new TimelineCounter(unit));
    }
    if (collected() > 0) {
      passes.add(ranking.collector(collected()));
    }
    Object[] found =
        searcher.search(
            plan.match(), new MultiCollectorManager(passes.toArray(new CollectorManager<?, ?>[0])));
    if (collected() > 0) {
      ranking.accept((BestMatches.Found) found[found.length - 1]);
    }
    return new Found(
        (Long) found[0],
        ranking,
        counter.facets(),
        unit == null ? null : TimelineCounter.timeline(searcher, (TimelineCounter.Pass) found[1]));
  }

  /** Another spelling of the query, if it finds more. */
  private @Nullable Suggestion suggestion(long total) throws IOException {
    if (!(request.query() instanceof Query.Parsed parsed)) {
      return null;
    }
    Clause other = new Respelling(searcher).of(parsed.clause());
    if (other.equals(parsed.clause())) {
      return null;
    }
    Scoring unweighted = new Scoring(searcher, List.of());
    org.apache.lucene.search.Query match = new QueryCompiler(searcher, unweighted).compile(other);
    long more = searcher.count(Plan.filtered(searcher, request, match));
    return more > total ? new Suggestion(ClausePrinter.print(other), more) : null;
  }

  private Gist gist(List<Match> best) throws IOException {
    int[] documents = best.stream().limit(Aboutness.SAMPLE).mapToInt(Match::document).toArray();
    return new Aboutness(searcher, Words.of(plan.marks())).of(documents, request.besides().terms());
  }

  /** Of the hits that are shown: near-copies beneath another have none. */
  private List<Explanation> explanations(List<Hit> hits, Ranking ranking) throws IOException {
    ScoreParts parts = new ScoreParts(searcher, plan.scoring(), plan.marks());
    List<Explanation> explanations = new ArrayList<>();
    for (Hit hit : hits) {
      int rank = hit.rank() - 1;
      int document = ranking.best().get(rank).document();
      explanations.add(parts.of(document, hit.score(), ranking.additions(rank)));
    }
    return explanations;
  }

  /** The best matches, at least up to the window's end, in their order. */
  List<Match> best() throws IOException {
    return found().best();
  }

  /** Has any word match from now on, where several plain words were to match together. */
  private boolean relax() throws IOException {
    if (!request.relax()
        || !(request.query() instanceof Query.Parsed parsed)
        || !PlainWords.isPlain(parsed.clause())) {
      return false;
    }
    plan = Plan.anyWord(searcher, request, Words.of(parsed.clause()));
    return true;
  }

  /** In the order of storage, so that what lies together is unpacked once. */
  private List<Hit> hits(Ranking ranking) throws IOException {
    List<Match> best = ranking.best();
    int first = Math.min(request.offset(), best.size());
    int end = (int) Math.min(end(), best.size());
    if (first == end) {
      return List.of();
    }
    HitReader reader = new HitReader(searcher, articles, plan.marks(), request.snippets());
    List<Integer> order = new ArrayList<>();
    for (int i = first; i < end; i++) {
      order.add(i);
    }
    order.sort(
        (one, other) -> Integer.compare(best.get(one).document(), best.get(other).document()));
    Fold fold = request.fold() ? fold(order, ranking) : Fold.NONE;
    Hit[] hits = new Hit[order.size()];
    for (int i : order) {
      Match found = best.get(i);
      if (!fold.hides(found.document())) {
        Hit hit =
            request.idsOnly()
                ? HitReader.idOnly(searcher, found.document(), i + 1, found.score())
                : reader.read(found.document(), i + 1, found.score());
        hits[i - first] = hit.withCopies(fold.beneath(found.document()));
      }
    }
    return Arrays.stream(hits).filter(Objects::nonNull).toList();
  }

  private Fold fold(List<Integer> window, Ranking ranking) throws IOException {
    int[] documents = window.stream().mapToInt(i -> ranking.best().get(i).document()).toArray();
    return new Reprints(searcher, articles).fold(documents, ranking);
  }

  /** Every match in order, page by page. */
  long scan(Consumer<Hit> sink) throws IOException {
    int most = Math.min(SCAN_PAGE, searcher.all());
    Ranking ranking = new Ranking(searcher, request, plan, articles);
    long seen = ranking.find(most);
    if (seen == 0 && relax()) {
      ranking = new Ranking(searcher, request, plan, articles);
      seen = ranking.find(most);
    }
    HitReader reader = new HitReader(searcher, articles, plan.marks(), 0);
    List<Match> page = ranking.best();
    int rank = 0;
    while (!page.isEmpty()) {
      for (Match found : page) {
        rank++;
        sink.accept(reader.read(found.document(), rank, found.score()));
      }
      page = rank == seen ? List.of() : ranking.next(SCAN_PAGE);
    }
    return rank;
  }
}
