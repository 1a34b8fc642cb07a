package dev.morgue.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Lucene's queries as one would write them by hand on an archive's index, to match what Morgue's
 * language says and to score it the same way: a word everywhere counts as if headline, text, byline
 * and topics were one field; where positions or spellings decide, they filter.
 */
final class HandQueries {

  private static final Analyzer ENGLISH = new EnglishAnalyzer();
  private static final List<String> EXACT =
      List.of("headline.exact", HandWritten.WORDS, "byline.exact", "topic.exact");

  private static final String ALL = "all.exact";

  private HandQueries() {}

  /** Articles in which the words occur, in any inflection. */
  static Query words(Occur occur, String... words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words) {
      query.add(word(word), occur);
    }
    return query.build();
  }

  /** One word in any inflection, everywhere. */
  static Query word(String word) {
    return new TermQuery(new Term("all.en", stem(word)));
  }

  /** The first two of them, and one of the others. */
  static Query any(String must, String one, String other) {
    return new BooleanQuery.Builder()
        .add(word(must), Occur.MUST)
        .add(words(Occur.SHOULD, one, other), Occur.MUST)
        .build();
  }

  /** The words as spelled, one after the other, in one field. */
  static Query phrase(String... words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(anywhere(field -> new PhraseQuery(field, words)), Occur.FILTER);
    for (String word : words) {
      query.add(new TermQuery(new Term(ALL, word)), Occur.SHOULD);
    }
    return query.build();
  }

  /** A word that begins so. */
  static Query prefix(String prefix) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(ALL, prefix)));
  }

  /** A word of that pattern. */
  static Query wildcard(String pattern) {
    return new ConstantScoreQuery(new WildcardQuery(new Term(ALL, pattern)));
  }

  /** A word with so many letters changed; every such word, not the fifty nearest. */
  static Query fuzzy(String word, int edits) {
    return new ConstantScoreQuery(
        new FuzzyQuery(
            new Term(ALL, word),
            edits,
            0,
            FuzzyQuery.defaultMaxExpansions,
            true,
            MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
  }

  private static Query anywhere(Function<String, Query> made) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    EXACT.forEach(field -> any.add(made.apply(field), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  /** Two words of one field with at most so many between them. */
  static Query near(String left, String right, int between) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : List.of(HandWritten.HEADLINE_STEMS, HandWritten.STEMS)) {
      any.add(window(field, stem(left), stem(right), between), Occur.SHOULD);
    }
    for (String field : List.of("byline.exact", "topic.exact")) {
      any.add(window(field, left, right, between), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.FILTER)
        .add(word(left), Occur.SHOULD)
        .add(word(right), Occur.SHOULD)
        .build();
  }

  private static Query window(String field, String left, String right, int between) {
    return new IntervalQuery(
        field,
        Intervals.maxwidth(
            between + 1, Intervals.unordered(Intervals.term(left), Intervals.term(right))));
  }

  /** The word, in what may be of those days. */
  static Query dated(String word, LocalDate from, LocalDate to) {
    return new BooleanQuery.Builder()
        .add(word(word), Occur.MUST)
        .add(days("published.earliest", Long.MIN_VALUE, to.toEpochDay()), Occur.FILTER)
        .add(days("published.latest", from.toEpochDay(), Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private static Query days(String field, long from, long to) {
    return SortedNumericDocValuesField.newSlowRangeQuery(field, from, to);
  }

  private static String stem(String word) {
    try (TokenStream words = ENGLISH.tokenStream("", word)) {
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      List<String> stems = new ArrayList<>();
      words.reset();
      while (words.incrementToken()) {
        stems.add(term.toString());
      }
      return stems.size() == 1 ? stems.get(0) : word;
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }
}
