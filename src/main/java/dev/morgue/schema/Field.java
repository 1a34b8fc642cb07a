package dev.morgue.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every field of an archive, once: the backend's document, the query language's prefixes, the help
 * and the manual all derive from this table.
 */
public enum Field {
  HEADLINE(Type.TEXT, "The headline", "headline:harbour", "headline", "hl", "title"),
  STANDFIRST(Type.TEXT, "What stands under the headline", "standfirst:tolls", "standfirst", "deck"),
  BODY(Type.TEXT, "The body's paragraphs", "body:\"flood wall\"", "body", "text"),
  BYLINE(Type.NAME, "Who wrote it", "by:\"mary anning\"", "by", "byline", "author"),
  TOPIC(Type.NAME, "Topics that the publisher gave", "topic:transport", "topic", "topics", "tag"),
  SECTION(Type.NAME, "The paper's section", "section:opinion", "section"),
  PUBLICATION(Type.NAME, "The paper", "publication:ledger", "publication", "pub", "paper"),
  COLUMN(Type.NAME, "The column or series", "column:\"north light\"", "column", "series"),
  KIND(
      Type.CODE, "The genre: editorial, op-ed, column, letter, review …", "kind:editorial", "kind"),
  LANGUAGE(Type.CODE, "Language of the text, as a two-letter code", "lang:fr", "lang", "language"),
  FLAG(
      Type.CODE,
      "A state: paywalled, corrected, embargoed, truncated",
      "is:corrected",
      "is",
      "flag"),
  URL(Type.CODE, "The article's address", "url:*flood*", "url"),
  SOURCE(Type.CODE, "Where it was read", "source:*1998*", "source"),
  ID(Type.CODE, "The article's id", "id:k3v2n4qa", "id"),
  RUN(Type.CODE, "The run that stored it", "run:20240131*", "run"),
  PUBLISHED(
      Type.DATE, "Publication date, in whole units", "date:1998-03..2001", "date", "published"),
  WORDS(Type.NUMBER, "Words of standfirst and body", "words:>1200", "words");

  /** How a field's values are told apart and matched. */
  public enum Type {
    /** Prose: by word, stemmed by language and exact. */
    TEXT,
    /** Names and labels: by word, never stemmed; each whole value counts as a facet. */
    NAME,
    /** Whole values without word breaks, case folded. */
    CODE,
    /** Days. */
    DATE,
    /** Whole numbers. */
    NUMBER
  }

  private final Type type;
  private final String description;
  private final String example;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> prefixes;

  Field(Type type, String description, String example, String... prefixes) {
    this.type = type;
    this.description = description;
    this.example = example;
    this.prefixes = List.of(prefixes);
  }

  /** The field's name in results, facets and the index: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How its values are matched. */
  public Type type() {
    return type;
  }

  /** What it holds, in one phrase for the manual. */
  public String description() {
    return description;
  }

  /** A query on this field that parses. */
  public String example() {
    return example;
  }

  /** What stands before the colon in a query; the first is the one to show. */
  public List<String> prefixes() {
    return prefixes;
  }

  /** The fields that a word without a prefix is searched in. */
  public static List<Field> searchedTogether() {
    return List.of(HEADLINE, STANDFIRST, BODY, BYLINE, TOPIC);
  }

  /** The fields whose values matches can be counted by; the publication date counts by year. */
  public static Set<Field> counted() {
    return EnumSet.of(BYLINE, TOPIC, SECTION, PUBLICATION, COLUMN, KIND, LANGUAGE, FLAG, PUBLISHED);
  }

  /** The field of that query prefix, in any case; empty if there is none. */
  public static Optional<Field> ofPrefix(String prefix) {
    String folded = prefix.toLowerCase(Locale.ROOT);
    for (Field field : values()) {
      if (field.prefixes.contains(folded)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
