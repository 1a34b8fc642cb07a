package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.schema.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An article taken apart, with the numbers of the words at which its parts begin and end. */
final class AnalysedArticle {

  final Article article;
  final String language;
  final String run;
  final AnalysedText headline;
  final AnalysedText text;

  /** Place in {@link #text} at which the body begins. */
  final int bodyOffset;

  /** Word at which the body begins. */
  final int bodyStart;

  /** Word before which the lead ends. */
  final int leadEnd;

  private final List<AnalysedText> people;
  private final List<AnalysedText> topics;
  private final AnalysedText section;
  private final AnalysedText publication;
  private final AnalysedText column;
  private final AnalysedText.Dictionary dictionary;
  private final int[] sentences;
  private final int[] paragraphs;
  private final Scope everywhere;
  private final Scope lead;
  private final Map<Field, Scope> fields = new EnumMap<>(Field.class);

  AnalysedArticle(Article article, String run, AnalysedText.Dictionary dictionary) {
    this.dictionary = dictionary;
    this.article = article;
    this.run = run;
    language = article.language().isEmpty() ? "en" : article.language();
    headline = analysed(article.headlineDerived() ? "" : article.headline());
    String standfirst = article.standfirst();
    text = analysed(standfirst.isEmpty() ? article.body() : standfirst + "\n\n" + article.body());
    bodyOffset = standfirst.isEmpty() ? 0 : standfirst.length() + 2;
    bodyStart = text.tokens.countBefore(bodyOffset);
    leadEnd = text.tokens.countBefore(article.lead().length());
    List<String> names = article.byline().people();
    people = analysed(names.isEmpty() ? List.of(article.byline().line()) : names);
    topics = analysed(article.topics());
    section = analysed(article.section());
    publication = analysed(article.publication());
    column = analysed(article.column());
    sentences = new int[text.size()];
    paragraphs = new int[text.size()];
    number();
    everywhere = Scope.everywhere(this);
    lead = Scope.lead(this);
  }

  private AnalysedText analysed(String value) {
    return new AnalysedText(value, language, dictionary);
  }

  private List<AnalysedText> analysed(List<String> values) {
    return values.stream().map(this::analysed).toList();
  }

  /** Numbers each word's sentence and paragraph. */
  private void number() {
    int sentence = 0;
    int paragraph = 0;
    for (int from = 0; from <= text.text.length(); paragraph++) {
      int blank = text.text.indexOf("\n\n", from);
      int to = blank < 0 ? text.text.length() : blank;
      for (int at = from; at < to; sentence++) {
        int end = Sentences.end(text.text, at, to);
        for (int word = text.tokens.countBefore(at); word < text.tokens.countBefore(end); word++) {
          sentences[word] = sentence;
          paragraphs[word] = paragraph;
        }
        at = end;
      }
      from = to + 2;
    }
  }

  /** Where a word without a prefix is looked for. */
  Scope everywhere() {
    return everywhere;
  }

  /** Headline and lead. */
  Scope lead() {
    return lead;
  }

  /** That field alone. */
  Scope in(Field field) {
    return fields.computeIfAbsent(field, key -> Scope.in(key, this));
  }

  int sentence(int word) {
    return sentences[word];
  }

  int paragraph(int word) {
    return paragraphs[word];
  }

  List<AnalysedText> people() {
    return people;
  }

  List<AnalysedText> topics() {
    return topics;
  }

  /** The values of a field of names. */
  List<AnalysedText> names(Field field) {
    return switch (field) {
      case BYLINE -> people;
      case TOPIC -> topics;
      case SECTION -> List.of(section);
      case PUBLICATION -> List.of(publication);
      case COLUMN -> List.of(column);
      case HEADLINE,
          STANDFIRST,
          BODY,
          KIND,
          LANGUAGE,
          FLAG,
          URL,
          SOURCE,
          ID,
          RUN,
          PUBLISHED,
          WORDS ->
          throw new IllegalArgumentException(field.id());
    };
  }

  /** The values of a field of codes, as given. */
  List<String> codes(Field field) {
    return switch (field) {
      case KIND -> kinds(article);
      case LANGUAGE -> List.of(language);
      case FLAG -> article.flags().stream().map(Flag::code).toList();
      case URL -> article.url().isEmpty() ? List.of() : List.of(article.url());
      case SOURCE -> List.of(article.source());
      case ID -> List.of(article.id().value());
      case RUN -> List.of(run);
      case HEADLINE,
          STANDFIRST,
          BODY,
          BYLINE,
          TOPIC,
          SECTION,
          PUBLICATION,
          COLUMN,
          PUBLISHED,
          WORDS ->
          throw new IllegalArgumentException(field.id());
    };
  }

  private static List<String> kinds(Article article) {
    List<String> codes = new ArrayList<>();
    Kind kind = article.kind();
    if (kind != null) {
      codes.add(kind.code());
    }
    return codes;
  }
}
