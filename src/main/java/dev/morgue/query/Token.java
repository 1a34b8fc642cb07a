package dev.morgue.query;

/**
 * One token of a query's text.
 *
 * @param text what it says, free of quotes and escapes: a word, a pattern, a prefix, a number
 * @param number a count, a distance or a number of edits; 0 where there is none
 * @param start where it begins in the query, in UTF-16 code units
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int number, int start, int end) {

  boolean is(Kind other) {
    return kind == other;
  }

  /** What a token is for the grammar. */
  enum Kind {
    WORD,
    /** A word whose only wildcards end it: in a sentence they are punctuation. */
    QUESTION,
    /** A word with an exclamation mark behind it: punctuation, or another program's wildcard. */
    EXCLAMATION,
    WILDCARD,
    FUZZY,
    QUOTED,
    EXACT,
    EXACT_QUOTED,
    REGEX,
    /** A raw value after a prefix that takes no prose. */
    VALUE,
    /** A raw value with wildcards. */
    VALUE_PATTERN,
    STAR,
    FIELD,
    HAS,
    LEAD,
    FIRST,
    AT_LEAST,
    OPEN,
    NOT,
    /** A plus sign before an operand, which says what holds anyway. */
    MUST,
    AND,
    OR,
    NEAR,
    PRE,
    SENTENCE,
    PARAGRAPH,
    WEIGHT,
    CLOSE,
    END;

    /** Whether an operand of AND may begin with it. */
    boolean startsOperand() {
      return compareTo(MUST) <= 0;
    }

    /** Whether a word with a colon behind it. */
    boolean isPrefix() {
      return this == FIELD || this == HAS || this == LEAD;
    }

    /** Whether it joins its neighbours by their distance. */
    boolean isProximity() {
      return this == NEAR || this == PRE || this == SENTENCE || this == PARAGRAPH;
    }
  }
}
