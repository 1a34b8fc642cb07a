package dev.morgue.lucene;

import dev.morgue.error.InvalidRequestException;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** One request on one commit. */
final class Search {

  private static final int SCAN_PAGE = 10_000;

  /** With so few matches, a word may be misspelt. */
  private static final int FEW = 3;

  private final ArchiveSearcher searcher;
  private final SearchRequest request;
  private Plan plan;
  private boolean relaxed;

  /**
   * What is asked.
   *
   * @param match decides what matches
   * @param score matches the same and orders it
   * @param marks what is highlighted
   * @param scoring weighs its words
   */
  private record Plan(
      org.apache.lucene.search.Query match,
      org.apache.lucene.search.Query score,
      Clause marks,
      Scoring scoring) {}

  Search(ArchiveSearcher searcher, SearchRequest request) throws IOException {
    this.searcher = searcher;
    this.request = request;
    plan = plan(request.query());
  }

  private Plan plan(Query query) throws IOException {
    return switch (query) {
      case Query.Parsed parsed -> plan(parsed.clause());
      case Query.AnyWord plain -> anyWord(AnyWord.words(plain.text()));
      case Query.Classic classic -> plan(ClassicSyntax.parse(classic.text()));
    };
  }

  private Plan plan(Clause clause) throws IOException {
    return plan(clause, Words.everywhere(clause));
  }

  private Plan anyWord(List<String> words) throws IOException {
    return plan(AnyWord.of(words), words);
  }

  private Plan plan(Clause clause, List<String> words) throws IOException {
    Scoring scoring = new Scoring(searcher, words);
    org.apache.lucene.search.Query match =
        filtered(new QueryCompiler(searcher, scoring).compile(clause));
    boolean scored = request.limit() > 0 && request.sort() == SearchRequest.Sort.RELEVANCE;
    if (!scored || !request.expand() || words.isEmpty()) {
      return new Plan(match, match, clause, scoring);
    }
    org.apache.lucene.search.Query score = scoring.expanded(match);
    return new Plan(match, new Feedback(searcher, scoring).expanded(score), clause, scoring);
  }

  private org.apache.lucene.search.Query filtered(org.apache.lucene.search.Query match)
      throws IOException {
    if (request.filters().isEmpty()) {
      return match;
    }
    QueryCompiler compiler = new QueryCompiler(searcher, new Scoring(searcher, List.of()));
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(match, Occur.MUST);
    request.filters().forEach(filter -> filtered.add(compiler.compile(filter), Occur.FILTER));
    return filtered.build();
  }

  /** What one look at the matches found. */
  private record Found(
      long total, List<ScoreDoc> top, List<FacetCounts> facets, @Nullable Timeline timeline) {}

  /** The window asked for, the exact total, and what else is asked for. */
  SearchResult result(long startNanos) throws IOException {
    checkWindow();
    Found found = found(relaxIfNothingMatches());
    Besides besides = request.besides();
    Suggestion suggestion = null;
    if (besides.suggest() && (relaxed || found.total <= FEW)) {
      suggestion = suggestion(relaxed ? 0 : found.total);
    }
    Gist gist = besides.terms() > 0 ? gist() : null;
    List<Hit> hits = hits(found.top);
    return new SearchResult(
        found.total,
        hits,
        found.facets,
        relaxed,
        found.timeline,
        gist,
        suggestion,
        besides.explain() && request.sort() == SearchRequest.Sort.RELEVANCE
            ? explanations(hits, found.top)
            : List.of(),
        System.nanoTime() - startNanos);
  }

  private Found found(long known) throws IOException {
    if (!request.facets().isEmpty() || request.besides().timeline() != null) {
      return everyMatch();
    }
    if (request.limit() == 0 || known == 0) {
      long total = known < 0 ? searcher.count(plan.match()) : known;
      return new Found(total, List.of(), List.of(), null);
    }
    TopFieldDocs top = top();
    return new Found(known > 0 ? known : total(top), Arrays.asList(top.scoreDocs), List.of(), null);
  }

  /** One pass over all matches counts them in every way that is asked for. */
  private Found everyMatch() throws IOException {
    List<CollectorManager<? extends Collector, ?>> passes = new ArrayList<>();
    FacetCounter counter = new FacetCounter(request.facets(), request.facetLimit());
    passes.add(counter);
    Timeline.Unit unit = request.besides().timeline();
    if (unit != null) {
      passes.add(new TimelineCounter(unit));
    }
    if (request.limit() > 0) {
      passes.add(collector(window(), null));
    }
    Object[] found =
        searcher.search(
            request.limit() > 0 ? plan.score() : plan.match(),
            new MultiCollectorManager(passes.toArray(new CollectorManager<?, ?>[0])));
    return new Found(
        (Long) found[0],
        request.limit() > 0
            ? Arrays.asList(((TopFieldDocs) found[found.length - 1]).scoreDocs)
            : List.of(),
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
    long more = searcher.count(filtered(new QueryCompiler(searcher, unweighted).compile(other)));
    return more > total ? new Suggestion(ClausePrinter.print(other), more) : null;
  }

  private Gist gist() throws IOException {
    ScoreDoc[] best = searcher.search(plan.score(), collector(Aboutness.SAMPLE, null)).scoreDocs;
    int[] documents = Arrays.stream(best).mapToInt(each -> each.doc).toArray();
    return new Aboutness(searcher, Words.of(plan.marks())).of(documents, request.besides().terms());
  }

  /** Of the hits that are shown: near-copies beneath another have none. */
  private List<Explanation> explanations(List<Hit> hits, List<ScoreDoc> top) throws IOException {
    ScoreParts parts =
        new ScoreParts(searcher, plan.scoring(), plan.marks(), plan.match(), plan.score());
    List<Explanation> explanations = new ArrayList<>();
    for (Hit hit : hits) {
      explanations.add(parts.of(top.get(hit.rank() - 1).doc, hit.score()));
    }
    return explanations;
  }

  /** The best matches up to the window's end. */
  TopFieldDocs top() throws IOException {
    return searcher.search(plan.score(), collector(window(), null));
  }

  private void checkWindow() {
    if (request.limit() < 0 || request.offset() < 0) {
      throw new InvalidRequestException("a window of results has no negative begin or length");
    }
  }

  /** The number of matches where finding out was needed, else -1. */
  private long relaxIfNothingMatches() throws IOException {
    if (!request.relax() || !(request.query() instanceof Query.Parsed parsed)) {
      return -1;
    }
    if (!PlainWords.isPlain(parsed.clause())) {
      return -1;
    }
    long total = searcher.count(plan.match());
    if (total == 0) {
      plan = anyWord(Words.of(parsed.clause()));
      relaxed = searcher.count(plan.match()) > 0;
      return -1;
    }
    return total;
  }

  private int window() {
    long end = (long) request.offset() + request.limit();
    int documents = Math.max(1, searcher.getIndexReader().maxDoc());
    return (int) Math.min(end, documents);
  }

  private long total(TopFieldDocs top) throws IOException {
    return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
        ? top.totalHits.value()
        : searcher.count(plan.match());
  }

  private TopFieldCollectorManager collector(int wanted, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(sort(), wanted, after, wanted);
  }

  /** Score, then newest, then id; or by date, undated last, then id. */
  private Sort sort() {
    SortField id = new SortField(Names.KEY, SortField.Type.STRING);
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, date(true), id);
      case NEWEST -> new Sort(date(true), id);
      case OLDEST -> new Sort(date(false), id);
    };
  }

  private static SortField date(boolean newestFirst) {
    return new SortedNumericSortField(
        Names.EARLIEST,
        SortField.Type.LONG,
        newestFirst,
        SortedNumericSelector.Type.MIN,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /** In the order of storage, so that what lies together is unpacked once. */
  private List<Hit> hits(List<ScoreDoc> top) throws IOException {
    if (top.isEmpty()) {
      return List.of();
    }
    HitReader reader = new HitReader(searcher, plan.marks(), request.snippets());
    int first = Math.min(request.offset(), top.size());
    List<Integer> order = new ArrayList<>();
    for (int i = first; i < top.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> top.get(i).doc));
    Fold fold = request.fold() ? fold(order, top) : Fold.NONE;
    Hit[] hits = new Hit[order.size()];
    for (int i : order) {
      ScoreDoc found = top.get(i);
      if (!fold.hides(found.doc)) {
        Hit hit =
            request.idsOnly()
                ? HitReader.idOnly(searcher, found.doc, i + 1, score(found))
                : reader.read(found.doc, i + 1, score(found));
        hits[i - first] = hit.withCopies(fold.beneath(found.doc));
      }
    }
    return Arrays.stream(hits).filter(Objects::nonNull).toList();
  }

  private Fold fold(List<Integer> window, List<ScoreDoc> found) throws IOException {
    int[] documents = window.stream().mapToInt(i -> found.get(i).doc).toArray();
    return new Reprints(searcher)
        .fold(
            documents,
            among -> {
              org.apache.lucene.search.Query matching =
                  new BooleanQuery.Builder()
                      .add(plan.score(), Occur.MUST)
                      .add(among.query(), Occur.FILTER)
                      .build();
              return searcher.search(matching, collector(among.size(), null)).scoreDocs;
            });
  }

  private float score(ScoreDoc found) {
    return request.sort() == SearchRequest.Sort.RELEVANCE
        ? (Float) ((FieldDoc) found).fields[0]
        : 0;
  }

  /** Every match in order, page by page. */
  long scan(Consumer<Hit> sink) throws IOException {
    relaxIfNothingMatches();
    HitReader reader = new HitReader(searcher, plan.marks(), 0);
    int rank = 0;
    FieldDoc last = null;
    ScoreDoc[] page;
    do {
      page = searcher.search(plan.score(), collector(SCAN_PAGE, last)).scoreDocs;
      for (ScoreDoc found : page) {
        rank++;
        sink.accept(reader.read(found.doc, rank, score(found)));
        last = (FieldDoc) found;
      }
    } while (page.length == SCAN_PAGE);
    return rank;
  }
}
