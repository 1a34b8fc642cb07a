package dev.morgue.lucene;

import dev.morgue.article.ArticleId;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Compiles clauses to queries that match exactly what the clause says. Words score; where positions
 * decide, intervals filter and the words in them score.
 */
final class QueryCompiler {

  private final Sources sources;
  private final WordQueries words;
  private final Scoring scoring;

  QueryCompiler(ArchiveSearcher searcher, Scoring scoring) {
    this.scoring = scoring;
    sources = new Sources(searcher.languages());
    words = new WordQueries(searcher.languages());
  }

  /** What matches the clause. */
  Query compile(Clause clause) {
    return compile(clause, Area.together());
  }

  /** What matches the clause in those areas. */
  Query compile(Clause clause, List<Area> areas) {
    return switch (clause) {
      case Clause.All ignored -> new ConstantScoreQuery(ArchiveSearcher.current());
      case Clause.Word word -> word(word, areas);
      case Clause.Exact exact ->
          phrase(exact, new Clause.Phrase(List.of(exact.text()), exact.cased()), areas);
      case Clause.Phrase phrase -> phrase(phrase, phrase, areas);
      case Clause.Wildcard wildcard -> pattern(wildcard, Pattern.of(wildcard), areas);
      case Clause.Fuzzy fuzzy -> pattern(fuzzy, Pattern.of(fuzzy), areas);
      case Clause.Regex regex -> pattern(regex, Pattern.of(regex), areas);
      case Clause.And and -> and(and, areas);
      case Clause.Or or -> or(or, areas);
      case Clause.Not not -> not(not, areas);
      case Clause.In in -> in(in);
      case Clause.InLead lead -> compile(lead.clause(), Area.lead());
      case Clause.InFirst first -> compile(first.clause(), Area.first(first.words()));
      case Clause.Near near -> conjunction(Conjuncts.of(near), areas);
      case Clause.Within within -> conjunction(Conjuncts.of(within), areas);
      case Clause.AtLeast atLeast -> conjunction(Conjuncts.of(atLeast), Area.counted(areas));
      case Clause.Dates dates -> dates(dates);
      case Clause.Undated ignored -> without(new FieldExistsQuery(Names.EARLIEST));
      case Clause.Numbers numbers -> numbers(numbers);
      case Clause.Has has ->
          filter(new TermQuery(new Term(Names.HAS, ArticleDocument.term(has.feature()))));
      case Clause.Weighted weighted ->
          new BoostQuery(compile(weighted.clause(), areas), Math.max(0, weighted.weight()));
    };
  }

  private Query word(Clause.Word word, List<Area> areas) {
    if (areas.size() == 1 || areas.stream().anyMatch(Area::partial)) {
      return areas.stream().anyMatch(Area::partial)
          ? positional(word, areas)
          : words.inArea(word.text(), areas.get(0));
    }
    return scoring.weighted(word.text(), words.together(word.text()));
  }

  private Query phrase(Clause clause, Clause.Phrase phrase, List<Area> areas) {
    if (phrase.cased() || areas.stream().anyMatch(Area::partial)) {
      return positional(clause, areas);
    }
    return words.exact(String.join(" ", phrase.words()), areas);
  }

  private Query pattern(Clause clause, Pattern pattern, List<Area> areas) {
    if (areas.stream().anyMatch(Area::partial)) {
      return positional(clause, areas);
    }
    String where = areas.size() == 1 ? areas.get(0).name() : Names.ALL;
    return new ConstantScoreQuery(pattern.query(Names.exact(where)));
  }

  private static Query any(List<Area> areas, java.util.function.Function<Area, Query> made) {
    if (areas.size() == 1) {
      return new ConstantScoreQuery(made.apply(areas.get(0)));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    areas.forEach(area -> any.add(made.apply(area), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  /** Intervals decide; the words in the clause score. */
  private Query positional(Clause clause, List<Area> areas) {
    Query filter =
        any(areas, area -> new IntervalQuery(Sources.field(area), sources.of(clause, area)));
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(filter, Occur.FILTER);
    for (String word : Words.of(clause)) {
      query.add(score(word, areas), Occur.SHOULD);
    }
    return query.build();
  }

  private Query score(String word, List<Area> areas) {
    return areas.size() == 1 ? words.inArea(word, areas.get(0)) : words.together(word);
  }

  private Query and(Clause.And and, List<Area> areas) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean empty = true;
    for (Clause clause : and.clauses()) {
      if (Words.isEmpty(clause)) {
        continue;
      }
      empty = false;
      if (clause instanceof Clause.Not not) {
        all.add(compile(not.clause(), areas), Occur.MUST_NOT);
      } else {
        positive = true;
        all.add(compile(clause, areas), scores(clause) ? Occur.MUST : Occur.FILTER);
      }
    }
    if (empty) {
      return new MatchNoDocsQuery("no word");
    }
    return positive ? all.build() : all.add(ArchiveSearcher.current(), Occur.FILTER).build();
  }

  /** Whether a part of a conjunction adds to the score. */
  static boolean scores(Clause clause) {
    return switch (clause) {
      case Clause.All ignored -> false;
      case Clause.Dates ignored -> false;
      case Clause.Undated ignored -> false;
      case Clause.Numbers ignored -> false;
      case Clause.Has ignored -> false;
      case Clause.In in -> !Sources.isCode(in.field());
      case Clause.Word ignored -> true;
      case Clause.Exact ignored -> true;
      case Clause.Phrase ignored -> true;
      case Clause.Wildcard ignored -> true;
      case Clause.Fuzzy ignored -> true;
      case Clause.Regex ignored -> true;
      case Clause.And ignored -> true;
      case Clause.Or ignored -> true;
      case Clause.Not ignored -> false;
      case Clause.InLead ignored -> true;
      case Clause.InFirst ignored -> true;
      case Clause.Near ignored -> true;
      case Clause.Within ignored -> true;
      case Clause.AtLeast ignored -> true;
      case Clause.Weighted ignored -> true;
    };
  }

  private Query or(Clause.Or or, List<Area> areas) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clause clause : or.clauses()) {
      if (!Words.isEmpty(clause)) {
        any.add(compile(clause, areas), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private Query not(Clause.Not not, List<Area> areas) {
    return without(compile(not.clause(), areas));
  }

  private static Query without(Query query) {
    return new BooleanQuery.Builder()
        .add(ArchiveSearcher.current(), Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private static Query filter(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.FILTER).build();
  }

  private Query in(Clause.In in) {
    return switch (in.field().type()) {
      case TEXT, NAME -> compile(in.clause(), Area.of(in.field()));
      case CODE -> code(in.field(), in.clause());
      case DATE, NUMBER ->
          in.clause() instanceof Clause.Dates || in.clause() instanceof Clause.Numbers
              ? compile(in.clause())
              : refuse(in.field(), "no words");
    };
  }

  private static Query refuse(Field field, String why) {
    throw new InvalidRequestException(
        "the field " + field.id() + " holds " + why + ": write for example " + field.example());
  }

  /** Whole values; an id may be cut short, as everywhere. */
  private Query code(Field field, Clause clause) {
    String name = Names.exact(field.id());
    UnaryOperator<String> fold = Folding::fold;
    return switch (clause) {
      case Clause.Word word -> code(field, fold.apply(word.text()));
      case Clause.Exact exact -> code(field, fold.apply(exact.text()));
      case Clause.Phrase phrase -> code(field, fold.apply(String.join(" ", phrase.words())));
      case Clause.Wildcard wildcard -> Pattern.of(wildcard).query(name);
      case Clause.Fuzzy fuzzy -> Pattern.of(fuzzy).query(name);
      case Clause.Regex regex -> Pattern.of(regex).query(name);
      case Clause.And and -> codes(field, and.clauses(), Occur.FILTER);
      case Clause.Or or -> codes(field, or.clauses(), Occur.SHOULD);
      case Clause.Not not -> without(code(field, not.clause()));
      case Clause.In in -> in(in);
      case Clause.Weighted weighted -> code(field, weighted.clause());
      case Clause.All ignored -> compile(clause);
      case Clause.Dates ignored -> compile(clause);
      case Clause.Undated ignored -> compile(clause);
      case Clause.Numbers ignored -> compile(clause);
      case Clause.Has ignored -> compile(clause);
      case Clause.InLead ignored -> refuse(field, "whole values");
      case Clause.InFirst ignored -> refuse(field, "whole values");
      case Clause.Near ignored -> refuse(field, "whole values");
      case Clause.Within ignored -> refuse(field, "whole values");
      case Clause.AtLeast ignored -> refuse(field, "whole values");
    };
  }

  private static Query code(Field field, String folded) {
    Term term = new Term(Names.exact(field.id()), folded);
    return field == Field.ID && folded.length() >= ArticleId.MIN_PREFIX
        ? new PrefixQuery(term)
        : new TermQuery(term);
  }

  private Query codes(Field field, List<Clause> clauses, Occur occur) {
    BooleanQuery.Builder codes = new BooleanQuery.Builder();
    clauses.forEach(clause -> codes.add(code(field, clause), occur));
    return codes.build();
  }

  private Query conjunction(List<Clause> clauses, List<Area> areas) {
    if (clauses.size() == 1 && !(clauses.get(0) instanceof Clause.Not)) {
      return positional(clauses.get(0), areas);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ArchiveSearcher.current(), Occur.FILTER);
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not not) {
        all.add(positional(not.clause(), areas), Occur.MUST_NOT);
      } else {
        all.add(positional(clause, areas), Occur.MUST);
      }
    }
    return all.build();
  }

  private static Query dates(Clause.Dates dates) {
    BooleanQuery.Builder overlap = new BooleanQuery.Builder();
    long from = day(dates.from(), Long.MIN_VALUE);
    long to = day(dates.to(), Long.MAX_VALUE);
    overlap.add(Numbers.range(Names.EARLIEST, Long.MIN_VALUE, to), Occur.FILTER);
    overlap.add(Numbers.range(Names.LATEST, from, Long.MAX_VALUE), Occur.FILTER);
    return overlap.build();
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }

  private static Query numbers(Clause.Numbers numbers) {
    if (numbers.field() != Field.WORDS) {
      return refuse(numbers.field(), "no numbers");
    }
    return filter(Numbers.range(Names.WORDS, numbers.from(), numbers.to()));
  }
}
