package dev.morgue.lucene;

import dev.morgue.schema.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in an article a clause is looked for.
 *
 * @param parts texts that are matched by word
 * @param codes values that are matched whole
 * @param field the one field, if it is one
 */
record Scope(List<Part> parts, List<String> codes, @Nullable Field field) {

  /**
   * A stretch of a text.
   *
   * @param from its first word
   * @param to the word before which it ends
   * @param stemmed whether words are matched in any inflection
   * @param source where the text stands
   */
  record Part(AnalysedText text, int from, int to, boolean stemmed, Source source) {
    static Part whole(AnalysedText text, boolean stemmed, Source source) {
      return new Part(text, 0, text.size(), stemmed, source);
    }
  }

  /** The texts of an article, by what can be done with them. */
  enum Source {
    HEADLINE,
    /** Standfirst and body. */
    TEXT,
    /** A name or label: a sentence and a paragraph of its own. */
    NAME
  }

  /** What a word without a prefix is looked for in. */
  static Scope everywhere(AnalysedArticle article) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.whole(article.headline, true, Source.HEADLINE));
    parts.add(Part.whole(article.text, true, Source.TEXT));
    article.people().forEach(name -> parts.add(Part.whole(name, true, Source.NAME)));
    article.topics().forEach(name -> parts.add(Part.whole(name, true, Source.NAME)));
    return new Scope(parts, List.of(), null);
  }

  static Scope in(Field field, AnalysedArticle article) {
    return switch (field.type()) {
      case TEXT -> new Scope(List.of(text(field, article)), List.of(), field);
      case NAME ->
          new Scope(
              article.names(field).stream()
                  .map(name -> Part.whole(name, false, Source.NAME))
                  .toList(),
              List.of(),
              field);
      case CODE -> new Scope(List.of(), article.codes(field), field);
      case DATE, NUMBER -> throw new IllegalArgumentException(field.id());
    };
  }

  private static Part text(Field field, AnalysedArticle article) {
    if (field == Field.HEADLINE) {
      return Part.whole(article.headline, true, Source.HEADLINE);
    }
    boolean body = field == Field.BODY;
    return new Part(
        article.text,
        body ? article.bodyStart : 0,
        body ? article.text.size() : article.bodyStart,
        true,
        Source.TEXT);
  }

  static Scope lead(AnalysedArticle article) {
    return new Scope(
        List.of(
            Part.whole(article.headline, true, Source.HEADLINE),
            new Part(article.text, 0, article.leadEnd, true, Source.TEXT)),
        List.of(),
        null);
  }

  static Scope first(int words, AnalysedArticle article) {
    int to = Math.min(words, article.text.size());
    return new Scope(List.of(new Part(article.text, 0, to, true, Source.TEXT)), List.of(), null);
  }

  /** Where occurrences are counted: in the one field, else in what is of standfirst and body. */
  List<Part> counted() {
    return field != null
        ? parts
        : parts.stream().filter(part -> part.source() == Source.TEXT).toList();
  }
}
