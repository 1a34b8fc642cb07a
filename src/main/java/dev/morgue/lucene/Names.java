package dev.morgue.lucene;

import dev.morgue.schema.Field;

/**
 * Names of the index's fields: {@code <field>.<form>}, the form being a language's code, {@code
 * exact}, {@code value} or what else is said below. Standfirst and body are one text. What is
 * stored has the bare name of the article's JSON.
 */
final class Names {

  /** Standfirst and body, as one text. */
  static final String TEXT = "text";

  /**
   * All that is searched together, as one field: how often an article has a word, not where. A word
   * of the headline counts twice.
   */
  static final String ALL = "all";

  /** Where the parts of {@link #TEXT} begin and end, aligned with its words. */
  static final String MARKS = TEXT + ".marks";

  /** The whole id, case kept; only current versions have it. */
  static final String KEY = Field.ID.id() + ".key";

  /** The first half of the content's SHA-256, to tell an unchanged article. */
  static final String HASH = "hash";

  /** The first day that an article may be of, as days from 1970. */
  static final String EARLIEST = Field.PUBLISHED.id() + ".earliest";

  /** The last day that an article may be of, as days from 1970. */
  static final String LATEST = Field.PUBLISHED.id() + ".latest";

  /** Words of the text. */
  static final String WORDS = Field.WORDS.id() + ".count";

  /** What the article has that not every one has. */
  static final String HAS = "has";

  /** What near-copies of the text are looked up by. */
  static final String BANDS = "bands";

  /** What near-copies are told by before their texts are read. */
  static final String SKETCH = "sketch";

  /** The id that a superseded version was of; current versions do not have it. */
  static final String VERSION_OF = "version-of";

  private static final String EXACT = ".exact";
  private static final String VALUE = ".value";

  private Names() {}

  /** The area of the index that a field's words are in. */
  static String area(Field field) {
    return field == Field.STANDFIRST || field == Field.BODY ? TEXT : field.id();
  }

  /** Stemmed words of an area in a language. */
  static String stemmed(String area, String language) {
    return area + '.' + language;
  }

  /** Folded words of an area, or the one folded term of a code. */
  static String exact(String area) {
    return area + EXACT;
  }

  /** Whole values as printed. */
  static String value(Field field) {
    return field.id() + VALUE;
  }

  /** The language of a stemmed text field of that name; empty for other fields. */
  static String languageOf(String name) {
    boolean stemmed =
        name.startsWith(TEXT)
            && name.startsWith(".", TEXT.length())
            && !name.equals(MARKS)
            && !name.equals(exact(TEXT));
    return stemmed ? name.substring(TEXT.length() + 1) : "";
  }
}
