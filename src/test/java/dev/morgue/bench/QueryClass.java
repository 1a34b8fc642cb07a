package dev.morgue.bench;

import dev.morgue.query.Clause;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.WildcardQuery;

/**
 * Kinds of queries, named as in luceneutil: a high word is in more than a tenth of the articles, a
 * medium one in a hundredth or so, a low one in fewer. Each is asked of Morgue and, in the way that
 * one would write it by hand, of Lucene.
 */
enum QueryClass {
  AND_HIGH_HIGH,
  AND_HIGH_MED,
  OR_HIGH_MED,
  OR_FIVE,
  PHRASE,
  PREFIX3,
  WILDCARD,
  FUZZY1,
  NEAR,
  TERM_DATE_SORT,
  AND_HIGH_DATES;

  private static final Analyzer ENGLISH = new EnglishAnalyzer();
  private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
  private static final LocalDate TO = LocalDate.of(2010, 12, 31);

  /** One query, twice. */
  record Pair(SearchRequest request, Query query, Sort sort, String field) {}

  /** So many queries of the class with seeded words; phrases come from articles' topics. */
  List<Pair> draw(Vocabulary vocabulary, ArticleGenerator articles, int count) throws IOException {
    SplittableRandom random = new SplittableRandom(name().hashCode());
    List<Pair> pairs = new ArrayList<>();
    while (pairs.size() < count) {
      String high = QueryWords.plainFrom(vocabulary, random.nextInt(60, 160));
      String other = QueryWords.plainFrom(vocabulary, random.nextInt(60, 160));
      String med = QueryWords.plainFrom(vocabulary, random.nextInt(400, 1600));
      if (!high.equals(other)) {
        pairs.add(
            switch (this) {
              case AND_HIGH_HIGH -> words(Occur.MUST, high, other);
              case AND_HIGH_MED -> words(Occur.MUST, high, med);
              case OR_HIGH_MED -> words(Occur.SHOULD, high, med);
              case OR_FIVE -> five(vocabulary, med, random);
              case PHRASE -> phrase(articles.article(random.nextInt(900)).topics().get(0));
              case PREFIX3 -> wildcard(med.substring(0, 3) + "*");
              case WILDCARD -> wildcard(med.substring(0, 2) + "*" + med.substring(3));
              case FUZZY1 -> fuzzy(med);
              case NEAR -> near(high, other);
              case TERM_DATE_SORT -> newest(med);
              case AND_HIGH_DATES -> dated(high);
            });
      }
    }
    return pairs;
  }

  private static Pair pair(Clause clause, Query query, String field) {
    return new Pair(
        SearchRequest.of(new SearchRequest.Query.Parsed(clause)).withRelax(false),
        query,
        Sort.RELEVANCE,
        field);
  }

  private static Pair five(Vocabulary vocabulary, String med, SplittableRandom random) {
    String[] words = new String[5];
    words[0] = med;
    for (int i = 1; i < words.length; i++) {
      words[i] = QueryWords.plainFrom(vocabulary, random.nextInt(200, 3000));
    }
    return words(Occur.SHOULD, words);
  }

  private static Pair words(Occur occur, String... words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Clause> clauses = new ArrayList<>();
    for (String word : words) {
      query.add(everywhere(word), occur);
      clauses.add(new Clause.Word(word));
    }
    Clause clause = occur == Occur.MUST ? new Clause.And(clauses) : new Clause.Or(clauses);
    return pair(clause, query.build(), HandWritten.STEMS);
  }

  private static Query everywhere(String word) {
    return new CombinedFieldQuery.Builder(stem(word))
        .addField("headline.en", 2)
        .addField(HandWritten.STEMS)
        .addField("labels.en")
        .build();
  }

  private static String stem(String word) {
    try (TokenStream words = ENGLISH.tokenStream("", word)) {
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      words.reset();
      return words.incrementToken() ? term.toString() : word;
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }

  private static Pair phrase(String label) {
    String[] words = label.split(" ", 2);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String field :
        List.of("headline.exact", HandWritten.WORDS, "byline.exact", "topic.exact")) {
      query.add(new PhraseQuery(field, words), Occur.SHOULD);
    }
    return pair(new Clause.Phrase(List.of(words), false), query.build(), HandWritten.WORDS);
  }

  private static Pair wildcard(String pattern) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String field :
        List.of("headline.exact", HandWritten.WORDS, "byline.exact", "topic.exact")) {
      query.add(new WildcardQuery(new Term(field, pattern)), Occur.SHOULD);
    }
    return pair(new Clause.Wildcard(pattern), query.build(), HandWritten.WORDS);
  }

  private static Pair fuzzy(String word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String field :
        List.of("headline.exact", HandWritten.WORDS, "byline.exact", "topic.exact")) {
      query.add(new FuzzyQuery(new Term(field, word), 1), Occur.SHOULD);
    }
    return pair(new Clause.Fuzzy(word, 1), query.build(), HandWritten.WORDS);
  }

  private static Pair near(String left, String right) {
    Query window =
        new IntervalQuery(
            HandWritten.STEMS,
            Intervals.maxwidth(
                6, Intervals.unordered(Intervals.term(stem(left)), Intervals.term(stem(right)))));
    Query query =
        new BooleanQuery.Builder()
            .add(window, Occur.FILTER)
            .add(everywhere(left), Occur.SHOULD)
            .add(everywhere(right), Occur.SHOULD)
            .build();
    Clause clause = new Clause.Near(new Clause.Word(left), new Clause.Word(right), 5, false);
    return pair(clause, query, HandWritten.STEMS);
  }

  private static Pair newest(String word) {
    SortField date = new SortedNumericSortField("published.earliest", SortField.Type.LONG, true);
    return new Pair(
        SearchRequest.of(new SearchRequest.Query.Parsed(new Clause.Word(word)))
            .withSort(SearchRequest.Sort.NEWEST),
        everywhere(word),
        new Sort(date, new SortField("id.key", SortField.Type.STRING)),
        HandWritten.STEMS);
  }

  private static Pair dated(String word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(everywhere(word), Occur.MUST);
    query.add(
        LongField.newRangeQuery("published.earliest", FROM.toEpochDay(), TO.toEpochDay()),
        Occur.FILTER);
    Clause clause = new Clause.And(List.of(new Clause.Word(word), new Clause.Dates(FROM, TO)));
    return pair(clause, query.build(), HandWritten.STEMS);
  }
}
