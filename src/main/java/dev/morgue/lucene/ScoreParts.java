package dev.morgue.lucene;

import dev.morgue.query.Clause;
import dev.morgue.query.ClausePrinter;
import dev.morgue.schema.Field;
import dev.morgue.search.Explanation;
import dev.morgue.search.Explanation.Kind;
import dev.morgue.search.Explanation.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** Takes a score apart: what the query's words gave, and what was added to them. */
final class ScoreParts {

  private final ArchiveSearcher searcher;
  private final QueryCompiler compiler;
  private final Map<String, String> wordOfStem = new LinkedHashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  /** A leaf of the query's tree, and the alternative that it counts for. */
  private record Asked(
      String text, Clause clause, List<Area> areas, Query query, @Nullable Alternative of) {}

  /** Where a clause stands in the tree. */
  private record Place(
      List<Area> areas, float weight, UnaryOperator<Clause> in, @Nullable Alternative of) {
    Place in(List<Area> inner, UnaryOperator<Clause> written) {
      return new Place(inner, weight, written, of);
    }

    Place times(float factor) {
      return new Place(areas, weight * Math.max(0, factor), in, of);
    }

    Place of(@Nullable Alternative alternative) {
      return new Place(areas, weight, in, alternative);
    }
  }

  /**
   * Prepares what explains every hit.
   *
   * @param clause what matches
   */
  ScoreParts(ArchiveSearcher searcher, Scoring scoring, Clause clause) throws IOException {
    this.searcher = searcher;
    compiler = new QueryCompiler(searcher, scoring);
    collect(clause, new Place(Area.together(), 1, UnaryOperator.identity(), null));
    for (String language : searcher.languages()) {
      for (String word : Words.of(clause)) {
        Forms.stems(language, word).terms().forEach(stem -> wordOfStem.putIfAbsent(stem, word));
      }
    }
  }

  private void collect(Clause clause, Place place) throws IOException {
    switch (clause) {
      case Clause.And and -> {
        for (Clause each : and.clauses()) {
          if (QueryCompiler.scores(each) && !Words.isEmpty(each)) {
            collect(each, place);
          }
        }
      }
      case Clause.Or or -> {
        for (Clause each : or.clauses()) {
          if (!Words.isEmpty(each)) {
            collect(each, Alternative.mayHoldInPart(each) ? alternative(each, place) : place);
          }
        }
      }
      case Clause.In each when !Sources.isCode(each.field()) ->
          collect(
              each.clause(),
              place.in(Area.of(each.field()), inner -> new Clause.In(each.field(), inner)));
      case Clause.InLead lead -> collect(lead.clause(), place.in(Area.lead(), Clause.InLead::new));
      case Clause.InFirst first ->
          collect(
              first.clause(),
              place.in(
                  Area.first(first.words()), inner -> new Clause.InFirst(first.words(), inner)));
      case Clause.Weighted each -> collect(each.clause(), place.times(each.weight()));
      default -> {
        Query query = new BoostQuery(compiler.compile(clause, place.areas), place.weight);
        String text = ClausePrinter.print(place.in.apply(clause));
        asked.add(new Asked(text, clause, place.areas, query, place.of));
      }
    }
  }

  private Place alternative(Clause clause, Place place) throws IOException {
    return place.of(Alternative.of(searcher, clause, place.areas, place.of));
  }

  /**
   * How that document came by its score.
   *
   * @param added what added to it besides what matches
   */
  Explanation of(int document, float score, List<Query> added) throws IOException {
    Map<List<Object>, Part> parts = new LinkedHashMap<>();
    for (Asked each : asked) {
      if (each.of != null && !each.of.holds(document)) {
        continue;
      }
      put(parts, Kind.WORD, each.text, fields(each, document), score(each.query, document));
    }
    for (Query each : added) {
      Set<Term> terms = new LinkedHashSet<>();
      each.visit(QueryVisitor.termCollector(terms));
      float value = score(each, document);
      Kind kind = kind(each, terms);
      String what = String.join(" ", words(terms, kind));
      put(parts, kind, what, kind == Kind.NEAR ? fields(terms) : List.of(), value);
    }
    List<Part> sorted = new ArrayList<>(parts.values());
    sorted.sort(
        Comparator.comparingDouble((Part part) -> -part.score())
            .thenComparing(Part::kind)
            .thenComparing(Part::what));
    return new Explanation(score, sorted);
  }

  private static void put(
      Map<List<Object>, Part> parts, Kind kind, String what, List<String> fields, float score) {
    if (score > 0) {
      parts.merge(
          List.of(kind, what),
          new Part(kind, what, fields, score),
          (one, other) -> {
            Set<String> both = new LinkedHashSet<>(one.fields());
            both.addAll(other.fields());
            return new Part(kind, what, List.copyOf(both), one.score() + other.score());
          });
    }
  }

  private static Kind kind(Query query, Set<Term> terms) {
    if (query instanceof BoostQuery boosted && boosted.getQuery() instanceof PhraseQuery) {
      return Kind.NEAR;
    }
    boolean exact = terms.stream().anyMatch(term -> term.field().equals(Names.exact(Names.ALL)));
    return exact ? Kind.SPELLING : Kind.RELATED;
  }

  /** The words of the query that stems come from; the stems of others. */
  private Set<String> words(Set<Term> terms, Kind kind) {
    Set<String> words = new LinkedHashSet<>();
    for (Term term : terms) {
      words.add(
          kind == Kind.SPELLING ? term.text() : wordOfStem.getOrDefault(term.text(), term.text()));
    }
    return words;
  }

  private static List<String> fields(Set<Term> terms) {
    boolean headline =
        terms.stream().anyMatch(term -> term.field().startsWith(Area.HEADLINE.name() + '.'));
    return List.of(headline ? Field.HEADLINE.id() : Names.TEXT);
  }

  /** The fields of the article that the clause matches in. */
  private List<String> fields(Asked leaf, int document) throws IOException {
    if (leaf.areas.size() == 1 || leaf.areas.stream().anyMatch(Area::partial)) {
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    for (Field field : Field.searchedTogether()) {
      if (matches(compiler.compile(leaf.clause, Area.of(field)), document)) {
        fields.add(field.id());
      }
    }
    return fields;
  }

  private boolean matches(Query query, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(leaf);
    int wanted = document - leaf.docBase;
    return scorer != null && scorer.iterator().advance(wanted) == wanted;
  }

  private float score(Query query, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    Scorer scorer =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1).scorer(leaf);
    int wanted = document - leaf.docBase;
    return scorer != null && scorer.iterator().advance(wanted) == wanted ? scorer.score() : 0;
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
