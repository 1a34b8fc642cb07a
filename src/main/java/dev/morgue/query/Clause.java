package dev.morgue.query;

import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The syntax tree of a query. Every tree has exactly one meaning, and its text, as {@link
 * ClausePrinter} writes it, parses back to an equal tree.
 */
public sealed interface Clause {

  /** Every article. */
  record All() implements Clause {}

  /**
   * A word, in any inflection of the article's language; in a field of names or codes as it stands,
   * folded. It may hold what the analysis parts or drops: {@code state-of-the-art}, {@code AT&T}.
   */
  record Word(String text) implements Clause {}

  /**
   * A word as it is spelled; folded ({@code "exact"}), or with case and diacritics ({@code
   * =Exact}).
   */
  record Exact(String text, boolean cased) implements Clause {}

  /** Adjacent words, unstemmed and folded; or with case and diacritics. At least two. */
  record Phrase(List<String> words, boolean cased) implements Clause {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * {@code *} is any run of characters, {@code ?} any one, a backslash makes the next character
   * literal; on the exact, folded forms. {@code *} alone, within a field, is any value.
   */
  record Wildcard(String pattern) implements Clause {}

  /** A word within so many edits, 1 or 2. */
  record Fuzzy(String text, int edits) implements Clause {}

  /** A regular expression over whole exact, folded forms, in Lucene's syntax. */
  record Regex(String pattern) implements Clause {}

  /** All of them. At least two. */
  record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /** Any of them. At least two. */
  record Or(List<Clause> clauses) implements Clause {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /** Everything but this. */
  record Not(Clause clause) implements Clause {}

  /** The clause, searched in one field only; an inner field wins over an outer. */
  record In(Field field, Clause clause) implements Clause {}

  /** The clause, in headline and lead only: {@code hlead:(…)}. */
  record InLead(Clause clause) implements Clause {}

  /** The clause, in the first so many words of standfirst and body: {@code first:50(…)}. */
  record InFirst(int words, Clause clause) implements Clause {}

  /**
   * Both, at most so many positions apart: {@code w/5} in any order, {@code pre/5} in this one.
   * Each side is a word of any form, a phrase, such a pair again, or alternatives of these.
   */
  record Near(Clause left, Clause right, int distance, boolean ordered) implements Clause {}

  /** Both, as in {@link Near}, in one sentence or one paragraph: {@code w/s}, {@code w/p}. */
  record Within(Clause left, Clause right, Span span) implements Clause {}

  /**
   * At least so many occurrences, as in {@link Near}, in standfirst and body: {@code atleast3(…)}.
   * Within a field or a part, only those there count.
   */
  record AtLeast(int count, Clause clause) implements Clause {}

  /** Published, or perhaps published, in these days, both inclusive; null is an open end. */
  record Dates(@Nullable LocalDate from, @Nullable LocalDate to) implements Clause {}

  /** No publication date known: {@code date:unknown}. */
  record Undated() implements Clause {}

  /** A number in this range, both ends inclusive; 0 and {@link Long#MAX_VALUE} are open ends. */
  record Numbers(Field field, long from, long to) implements Clause {}

  /** Has something that not every article has: {@code has:image}. */
  record Has(Feature feature) implements Clause {}

  /** The clause, with its share of the score multiplied; it matches the same. */
  record Weighted(Clause clause, float weight) implements Clause {}

  /** A stretch of text. */
  enum Span {
    SENTENCE,
    PARAGRAPH
  }

  /** What {@code has:} asks for. */
  enum Feature {
    IMAGE,
    CORRECTION,
    BYLINE,
    STANDFIRST,
    TOPIC,
    URL
  }
}
