package dev.morgue.lucene;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.query.Clause.Span;
import dev.morgue.schema.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * Compiles clauses to intervals: the stretches of an area where they match. All forms of an area
 * have the same positions, so that stems, exact words and marks mix.
 *
 * @param languages that the archive holds
 */
record Sources(Set<String> languages) {

  /** Longer than any text, far from overflow. */
  private static final int FAR = 1 << 30;

  /**
   * Most ways in which two sides with alternatives are paired one by one. Each pair costs as much
   * as a query of two words.
   */
  private static final int MOST_PAIRS = 64;

  /** Where the clause matches in the area. */
  IntervalsSource of(Clause clause, Area area) {
    return clause instanceof Clause.AtLeast atLeast
        ? new AtLeastSource(of(atLeast.clause(), area), atLeast.count())
        : within(area, anywhere(clause, area));
  }

  /** The same without regard to the area's region; only what is counted is cut to it first. */
  private IntervalsSource anywhere(Clause clause, Area area) {
    return switch (clause) {
      case Clause.Word word -> word(word.text(), area);
      case Clause.Exact exact -> exact(exact.text(), exact.cased(), area);
      case Clause.Phrase phrase -> exact(String.join(" ", phrase.words()), phrase.cased(), area);
      case Clause.Wildcard wildcard -> pattern(Pattern.of(wildcard), area);
      case Clause.Fuzzy fuzzy -> pattern(Pattern.of(fuzzy), area);
      case Clause.Regex regex -> pattern(Pattern.of(regex), area);
      case Clause.And and -> Intervals.unordered(all(and.clauses(), area));
      case Clause.Or or -> Intervals.or(all(or.clauses(), area));
      case Clause.In in -> in(Area.of(in.field()), in.clause(), area);
      case Clause.InLead lead -> in(Area.lead(), lead.clause(), area);
      case Clause.InFirst first -> in(Area.first(first.words()), first.clause(), area);
      case Clause.Near near -> near(near, area);
      case Clause.Within span -> within(span, area);
      case Clause.AtLeast ignored -> of(clause, area);
      case Clause.Weighted weighted -> anywhere(weighted.clause(), area);
      case Clause.All ignored -> throw noPlace();
      case Clause.Not ignored -> throw noPlace();
      case Clause.Dates ignored -> throw noPlace();
      case Clause.Undated ignored -> throw noPlace();
      case Clause.Numbers ignored -> throw noPlace();
      case Clause.Has ignored -> throw noPlace();
    };
  }

  private static InvalidRequestException noPlace() {
    return new InvalidRequestException(
        "only words, phrases and patterns have a place in the text:"
            + " take dates, numbers, states and NOT out of w/, pre/ and atleast");
  }

  private IntervalsSource[] all(List<Clause> clauses, Area area) {
    return clauses.stream().map(clause -> anywhere(clause, area)).toArray(IntervalsSource[]::new);
  }

  private IntervalsSource in(List<Area> areas, Clause clause, Area outer) {
    for (Area area : areas) {
      if (area.name().equals(outer.name())) {
        return of(clause, area);
      }
    }
    return none();
  }

  private static IntervalsSource none() {
    return Intervals.noIntervals("elsewhere");
  }

  /**
   * The terms that stand for a word in a whole area, one for each language; empty where more than
   * single stems stand for it.
   */
  List<Term> stems(String text, Area area) {
    List<Term> terms = new ArrayList<>();
    for (String language : languages) {
      Forms stems = Forms.stems(language, text);
      if (!area.stemmed() || area.partial() || !stems.complete() || stems.terms().size() > 1) {
        return List.of();
      }
      stems
          .terms()
          .forEach(stem -> terms.add(new Term(Names.stemmed(area.name(), language), stem)));
    }
    return terms;
  }

  private IntervalsSource word(String text, Area area) {
    if (!area.stemmed()) {
      return exact(text, false, area);
    }
    List<IntervalsSource> forms = new ArrayList<>();
    boolean complete = true;
    for (String language : languages) {
      Forms stems = Forms.stems(language, text);
      complete &= stems.complete();
      if (stems.complete() && !stems.isEmpty()) {
        String field = Names.stemmed(area.name(), language);
        forms.add(Intervals.fixField(field, phrase(stems.terms())));
      }
    }
    if (!complete || forms.isEmpty()) {
      forms.add(exact(text, false, area));
    }
    return byLength(forms);
  }

  /**
   * Alternatives of which those of one length are a single source. None of them hides another, so
   * that they need not be paired one by one with what they are near; a shorter one would hide the
   * longer around it.
   */
  private static IntervalsSource byLength(List<IntervalsSource> forms) {
    Map<Integer, List<IntervalsSource>> groups = new TreeMap<>();
    for (IntervalsSource form : forms) {
      groups.computeIfAbsent(form.minExtent(), length -> new ArrayList<>()).add(form);
    }
    return Intervals.or(groups.values().stream().map(Sources::united).toList());
  }

  private static IntervalsSource united(Collection<IntervalsSource> forms) {
    return forms.size() == 1 ? forms.iterator().next() : Intervals.or(false, List.copyOf(forms));
  }

  private static IntervalsSource phrase(List<String> terms) {
    return terms.size() == 1
        ? Intervals.term(terms.get(0))
        : Intervals.phrase(terms.toArray(new String[0]));
  }

  private static IntervalsSource exact(String text, boolean cased, Area area) {
    List<String> terms = Forms.exact(text);
    if (terms.isEmpty()) {
      return none();
    }
    IntervalsSource folded = Intervals.fixField(Names.exact(area.name()), phrase(terms));
    return cased ? new CasedSource(folded, area.name(), text) : folded;
  }

  private static IntervalsSource pattern(Pattern pattern, Area area) {
    return Intervals.fixField(Names.exact(area.name()), new PatternSource(pattern));
  }

  /**
   * The two sides of a pair. Alternatives are paired one by one while that is cheap. Of more, the
   * pairs are found that have no other between them: no match is lost but where the pair is near
   * something else in its turn, and alternatives on its far side alone would reach that.
   */
  private IntervalsSource[] sides(Clause left, Clause right, Area area) {
    IntervalsSource[] sides = {anywhere(left, area), anywhere(right, area)};
    long pairs = (long) sides[0].pullUpDisjunctions().size() * sides[1].pullUpDisjunctions().size();
    return pairs <= MOST_PAIRS
        ? sides
        : new IntervalsSource[] {
          united(sides[0].pullUpDisjunctions()), united(sides[1].pullUpDisjunctions())
        };
  }

  private IntervalsSource near(Clause.Near near, Area area) {
    IntervalsSource[] sides = sides(near.left(), near.right(), area);
    IntervalsSource left = sides[0];
    IntervalsSource right = sides[1];
    IntervalsSource ordered = gapped(left, right, near.distance());
    return near.ordered() ? ordered : Intervals.or(ordered, gapped(right, left, near.distance()));
  }

  /** Neighbours have a distance of one. */
  private static IntervalsSource gapped(IntervalsSource left, IntervalsSource right, int distance) {
    return Intervals.maxgaps(Math.max(0, distance - 1), Intervals.ordered(left, right));
  }

  private IntervalsSource within(Clause.Within within, Area area) {
    IntervalsSource[] sides = sides(within.left(), within.right(), area);
    IntervalsSource left = sides[0];
    IntervalsSource right = sides[1];
    if (!area.name().equals(Names.TEXT)) {
      int one = LuceneWriter.VALUE_GAP / 2;
      return Intervals.or(gapped(left, right, one), gapped(right, left, one));
    }
    String end =
        within.span() == Span.SENTENCE ? MarkStream.SENTENCE_END : MarkStream.PARAGRAPH_END;
    return Intervals.or(
        new UncrossedSource(Intervals.ordered(left, right), end),
        new UncrossedSource(Intervals.ordered(right, left), end));
  }

  private static IntervalsSource mark(String mark) {
    return Intervals.fixField(Names.MARKS, Intervals.term(mark));
  }

  private static IntervalsSource within(Area area, IntervalsSource source) {
    IntervalsSource part =
        switch (area.region()) {
          case WHOLE -> null;
          case STANDFIRST -> Intervals.extend(mark(MarkStream.STANDFIRST_END), FAR, 0);
          case LEAD -> Intervals.extend(mark(MarkStream.LEAD_END), FAR, 0);
          case BODY -> Intervals.extend(mark(MarkStream.BODY_START), 0, FAR);
          case FIRST -> Intervals.extend(mark(MarkStream.START), 0, Math.max(0, area.first() - 1));
        };
    return part == null ? source : Intervals.containedBy(source, part);
  }

  /** The name that an area's intervals go by in queries; each source says its own field. */
  static String field(Area area) {
    return Names.exact(area.name());
  }

  /** True if it is searched by whole value. */
  static boolean isCode(Field field) {
    return field.type() == Field.Type.CODE;
  }
}
