package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Marks the words of an article that make it match, wherever in it they stand. Stems carry their
 * offsets in the index; for exact words the text is taken apart again.
 */
final class Highlighter {

  /** What marks words in one area, if the alternative that it is of holds. */
  private sealed interface Unit {
    @Nullable Alternative of();
  }

  /** One word in any inflection. */
  private record Inflected(TermMarks terms, @Nullable Alternative of) implements Unit {}

  /** Words at the positions of intervals. */
  private record Positions(IntervalsSource source, @Nullable Alternative of) implements Unit {}

  /** Words that a pattern stands for. */
  private record Spelled(CharacterRunAutomaton pattern, @Nullable Alternative of) implements Unit {}

  private final ArchiveSearcher searcher;
  private final Sources sources;
  private final List<Unit> headline = new ArrayList<>();
  private final List<Unit> text = new ArrayList<>();

  Highlighter(ArchiveSearcher searcher, Clause clause) throws IOException {
    this.searcher = searcher;
    sources = new Sources(searcher.languages());
    collect(clause, Area.together(), null);
  }

  private void collect(Clause clause, List<Area> areas, @Nullable Alternative of)
      throws IOException {
    switch (clause) {
      case Clause.Word word -> word(word, areas, of);
      case Clause.Exact ignored -> positions(clause, areas, of);
      case Clause.Phrase ignored -> positions(clause, areas, of);
      case Clause.Wildcard wildcard -> spelled(clause, Pattern.of(wildcard), areas, of);
      case Clause.Fuzzy fuzzy -> spelled(clause, Pattern.of(fuzzy), areas, of);
      case Clause.Regex regex -> spelled(clause, Pattern.of(regex), areas, of);
      case Clause.And and -> all(and.clauses(), areas, of);
      case Clause.Or or -> any(or.clauses(), areas, of);
      case Clause.In in -> collect(in.clause(), Area.of(in.field()), of);
      case Clause.InLead lead -> collect(lead.clause(), Area.lead(), of);
      case Clause.InFirst first -> collect(first.clause(), Area.first(first.words()), of);
      case Clause.Near near -> positions(Conjuncts.of(near), areas, of);
      case Clause.Within within -> positions(Conjuncts.of(within), areas, of);
      case Clause.AtLeast each -> positions(Conjuncts.of(each), Area.counted(areas), of);
      case Clause.Weighted weighted -> collect(weighted.clause(), areas, of);
      case Clause.All ignored -> {}
      case Clause.Not ignored -> {}
      case Clause.Dates ignored -> {}
      case Clause.Undated ignored -> {}
      case Clause.Numbers ignored -> {}
      case Clause.Has ignored -> {}
    }
  }

  private void all(List<Clause> clauses, List<Area> areas, @Nullable Alternative of)
      throws IOException {
    for (Clause clause : clauses) {
      collect(clause, areas, of);
    }
  }

  private void any(List<Clause> clauses, List<Area> areas, @Nullable Alternative of)
      throws IOException {
    for (Clause clause : clauses) {
      boolean mayFail = Alternative.mayHoldInPart(clause);
      collect(clause, areas, mayFail ? Alternative.of(searcher, clause, areas, of) : of);
    }
  }

  private void positions(List<Clause> clauses, List<Area> areas, @Nullable Alternative of) {
    for (Clause clause : clauses) {
      positions(clause, areas, of);
    }
  }

  private void positions(Clause clause, List<Area> areas, @Nullable Alternative of) {
    if (clause instanceof Clause.Not) {
      return;
    }
    for (Area area : areas) {
      List<Unit> units = units(area);
      if (units != null) {
        units.add(new Positions(sources.of(clause, area), of));
      }
    }
  }

  private void word(Clause.Word word, List<Area> areas, @Nullable Alternative of) {
    for (Area area : areas) {
      List<Term> terms = sources.stems(word.text(), area);
      List<Unit> units = units(area);
      if (terms.isEmpty()) {
        positions(word, List.of(area), of);
      } else if (units != null) {
        units.add(new Inflected(new TermMarks(terms), of));
      }
    }
  }

  private void spelled(Clause clause, Pattern pattern, List<Area> areas, @Nullable Alternative of) {
    for (Area area : areas) {
      List<Unit> units = units(area);
      if (units != null) {
        units.add(
            area.partial()
                ? new Positions(sources.of(clause, area), of)
                : new Spelled(pattern.runner(), of));
      }
    }
  }

  private @Nullable List<Unit> units(Area area) {
    if (area.name().equals(Names.TEXT)) {
      return text;
    }
    return area.name().equals(Area.HEADLINE.name()) ? headline : null;
  }

  /**
   * The headline, whole, if words in it match; then the best passages of the text, at most {@code
   * most}. If nothing of the text matches, its lead, without marks.
   */
  List<Snippet> snippets(Article article, int document, int most) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    if (!article.headlineDerived() && !headline.isEmpty()) {
      List<Mark> marks = marks(headline, Area.HEADLINE, article.headline(), document);
      if (!marks.isEmpty()) {
        snippets.add(Passages.whole(Field.HEADLINE, article.headline(), marks));
      }
    }
    String whole = ArticleDocument.text(article.standfirst(), article.body());
    List<Mark> marks = marks(text, Area.TEXT, whole, document);
    int bodyStart = ArticleDocument.bodyStart(article.standfirst());
    snippets.addAll(new Passages(whole, bodyStart).best(marks, most));
    return snippets;
  }

  private List<Mark> marks(List<Unit> units, Area area, String value, int document)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Marker marker = new Marker(value);
    for (int i = 0; i < units.size(); i++) {
      Alternative of = units.get(i).of();
      if (of != null && !of.holds(document)) {
        continue;
      }
      marker.unit = i;
      switch (units.get(i)) {
        case Inflected word -> word.terms().add(leaf, document - leaf.docBase, i, marker.marks);
        case Positions positions -> {
          MatchesIterator matches =
              positions.source().matches(Sources.field(area), leaf, document - leaf.docBase);
          if (matches != null) {
            marker.mark(matches);
          }
        }
        case Spelled spelled -> marker.mark(spelled.pattern());
      }
    }
    return Mark.sorted(marker.marks);
  }

  /** Collects the marks of one text. */
  private static final class Marker {

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable Tokens tokens;
    private int unit;

    Marker(String text) {
      this.text = text;
    }

    private Tokens tokens() {
      if (tokens == null) {
        tokens = Tokens.of(text);
      }
      return tokens;
    }

    void mark(MatchesIterator matches) throws IOException {
      while (matches.next()) {
        MatchesIterator parts = matches.getSubMatches();
        if (parts != null) {
          mark(parts);
        } else if (matches.startOffset() >= 0) {
          marks.add(new Mark(matches.startOffset(), matches.endOffset(), unit));
        } else {
          for (int i = matches.startPosition(); i <= matches.endPosition(); i++) {
            marks.add(new Mark(tokens().start(i), tokens().end(i), unit));
          }
        }
      }
    }

    void mark(CharacterRunAutomaton pattern) {
      for (int i = 0; i < tokens().size(); i++) {
        if (tokens().matches(i, pattern)) {
          marks.add(new Mark(tokens().start(i), tokens().end(i), unit));
        }
      }
    }
  }
}
