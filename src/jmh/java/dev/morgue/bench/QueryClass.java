package dev.morgue.bench;

import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * Kinds of queries, named as in luceneutil, and {@code OrFive}, a short question. A high word is in
 * more than a tenth of the articles, a medium one in a hundredth or so, a low one in few. Each is
 * asked of Morgue and, in the way that one would write it by hand, of Lucene.
 */
public enum QueryClass {
  HIGH_TERM,
  MED_TERM,
  LOW_TERM,
  AND_HIGH_HIGH,
  AND_HIGH_MED,
  AND_HIGH_LOW,
  AND_MED_OR_HIGH_HIGH,
  OR_HIGH_HIGH,
  OR_HIGH_MED,
  OR_HIGH_LOW,
  OR_FIVE,
  HIGH_PHRASE,
  MED_PHRASE,
  SPAN_NEAR,
  PREFIX3,
  WILDCARD,
  FUZZY1,
  FUZZY2,
  TERM_DATE_TIME_SORT,
  TERM_DATE_RANGE,
  TERM_FACETS;

  /** What {@link #TERM_FACETS} counts by. */
  static final Set<Field> COUNTED = Set.of(Field.BYLINE, Field.TOPIC, Field.SECTION);

  private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
  private static final LocalDate TO = LocalDate.of(2010, 12, 31);

  /** Words between the two of {@link #SPAN_NEAR}. */
  private static final int BETWEEN = 5;

  /** One query, twice. */
  record Pair(SearchRequest request, Query query, HandWritten.View view) {}

  /** The name in luceneutil's spelling. */
  String label() {
    return Arrays.stream(name().split("_", -1))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** True if words in any inflection rank the hits, so that Morgue has something to add. */
  boolean ranksByWords() {
    return EnumSet.range(HIGH_TERM, OR_FIVE).contains(this);
  }

  /**
   * So many queries of the class with seeded words. Morgue's side asks for no more than Lucene's:
   * no neighbours or related terms in the score, no second try, no folding of reprints.
   */
  List<Pair> draw(Vocabulary vocabulary, ArticleGenerator articles, int count) {
    SplittableRandom random = new SplittableRandom(label().hashCode());
    List<Pair> pairs = new ArrayList<>();
    while (pairs.size() < count) {
      String high = QueryWords.plainFrom(vocabulary, random.nextInt(60, 160));
      String other = QueryWords.plainFrom(vocabulary, random.nextInt(60, 160));
      String med = QueryWords.plainFrom(vocabulary, random.nextInt(400, 1600));
      String low = QueryWords.plainFrom(vocabulary, random.nextInt(2000, vocabulary.head()));
      if (!high.equals(other)) {
        pairs.add(
            switch (this) {
              case HIGH_TERM -> any(high);
              case MED_TERM -> any(med);
              case LOW_TERM -> any(low);
              case AND_HIGH_HIGH -> all(high, other);
              case AND_HIGH_MED -> all(high, med);
              case AND_HIGH_LOW -> all(high, low);
              case AND_MED_OR_HIGH_HIGH -> allAndAny(med, high, other);
              case OR_HIGH_HIGH -> any(high, other);
              case OR_HIGH_MED -> any(high, med);
              case OR_HIGH_LOW -> any(high, low);
              case OR_FIVE -> any(five(vocabulary, med, random));
              case HIGH_PHRASE -> phrase("of", "the");
              case MED_PHRASE -> phrase(plainTopic(articles, random));
              case SPAN_NEAR -> near(high, other);
              case PREFIX3 -> prefix(med.substring(0, 3));
              case WILDCARD -> wildcard(med.substring(0, 2) + "*" + med.substring(3));
              case FUZZY1 -> fuzzy(med, 1);
              case FUZZY2 -> fuzzy(med, 2);
              case TERM_DATE_TIME_SORT -> newest(med);
              case TERM_DATE_RANGE -> dated(high);
              case TERM_FACETS -> counted(med);
            });
      }
    }
    return pairs;
  }

  private static SearchRequest request(Clause clause) {
    return SearchRequest.of(new SearchRequest.Query.Parsed(clause))
        .withRelax(false)
        .withExpand(false);
  }

  private static Pair ranked(Clause clause, Query query) {
    return new Pair(request(clause), query, HandWritten.View.STEMMED);
  }

  private static Pair spelled(Clause clause, Query query) {
    return new Pair(request(clause), query, HandWritten.View.SPELLED);
  }

  private static List<Clause> clauses(String... words) {
    return Arrays.stream(words).map(word -> (Clause) new Clause.Word(word)).toList();
  }

  private static Pair any(String... words) {
    Clause clause = words.length == 1 ? new Clause.Word(words[0]) : new Clause.Or(clauses(words));
    Query query =
        words.length == 1 ? HandQueries.word(words[0]) : HandQueries.words(Occur.SHOULD, words);
    return ranked(clause, query);
  }

  private static Pair all(String... words) {
    return ranked(new Clause.And(clauses(words)), HandQueries.words(Occur.MUST, words));
  }

  private static Pair allAndAny(String must, String one, String other) {
    Clause clause =
        new Clause.And(List.of(new Clause.Word(must), new Clause.Or(clauses(one, other))));
    return ranked(clause, HandQueries.any(must, one, other));
  }

  private static String[] five(Vocabulary vocabulary, String med, SplittableRandom random) {
    String[] words = new String[5];
    words[0] = med;
    for (int i = 1; i < words.length; i++) {
      words[i] = QueryWords.plainFrom(vocabulary, random.nextInt(200, 3000));
    }
    return words;
  }

  /** The two words of a topic, which stay together in texts, if neither needs quoting. */
  private static String[] plainTopic(ArticleGenerator articles, SplittableRandom random) {
    String topic;
    do {
      topic = articles.article(random.nextInt(900)).topics().get(0);
    } while (!topic.matches("[a-z]+ [a-z]+"));
    return topic.split(" ", -1);
  }

  private static Pair phrase(String... words) {
    return spelled(new Clause.Phrase(List.of(words), false), HandQueries.phrase(words));
  }

  private static Pair near(String left, String right) {
    Clause clause = new Clause.Near(new Clause.Word(left), new Clause.Word(right), BETWEEN, false);
    return ranked(clause, HandQueries.near(left, right, BETWEEN));
  }

  private static Pair prefix(String prefix) {
    return spelled(new Clause.Wildcard(prefix + "*"), HandQueries.prefix(prefix));
  }

  private static Pair wildcard(String pattern) {
    return spelled(new Clause.Wildcard(pattern), HandQueries.wildcard(pattern));
  }

  private static Pair fuzzy(String word, int edits) {
    return spelled(new Clause.Fuzzy(word, edits), HandQueries.fuzzy(word, edits));
  }

  private static Pair newest(String word) {
    return new Pair(
        request(new Clause.Word(word)).withSort(SearchRequest.Sort.NEWEST),
        HandQueries.word(word),
        HandWritten.View.NEWEST);
  }

  private static Pair dated(String word) {
    Clause clause = new Clause.And(List.of(new Clause.Word(word), new Clause.Dates(FROM, TO)));
    return ranked(clause, HandQueries.dated(word, FROM, TO));
  }

  private static Pair counted(String word) {
    return new Pair(
        request(new Clause.Word(word)).withFacets(COUNTED, 10),
        HandQueries.word(word),
        HandWritten.View.COUNTED);
  }
}
