package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.article.Flag;
import dev.morgue.query.Clause.Feature;
import dev.morgue.schema.Field;
import dev.morgue.text.Fingerprint;
import dev.morgue.text.Sketch;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes an article into the document that is indexed. */
final class ArticleDocument {

  /** Longest whole value, in UTF-16 code units; the index takes no term over 32,766 bytes. */
  static final int MAX_VALUE = 8_000;

  private static final FieldType OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTS = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType MARKS = marks();

  /** Hexadecimal digits of the content's hash that are kept. */
  private static final int HASH_DIGITS = 32;

  /** How often a word of the headline counts among all that is searched together. */
  private static final int HEADLINE_WEIGHT = 2;

  private final Document document = new Document();
  private final Article article;
  private final String language;
  private final TermCounts exactWords = new TermCounts();
  private final TermCounts stems = new TermCounts();

  private ArticleDocument(Article article) {
    this.article = article;
    language = Languages.form(article.language());
  }

  /** The document of a current version. */
  static Document of(Article article, Evidence evidence, String run, String contentHash) {
    ArticleDocument made = new ArticleDocument(article);
    made.addIdentity(contentHash);
    made.addProse();
    made.addNames();
    made.addAll();
    made.addCodes(run);
    made.addDates();
    made.addFeatures();
    made.addFingerprint();
    StoredForm.write(article, evidence, run, made.document);
    return made.document;
  }

  /** The document of a superseded version: kept, not found by any search. */
  static Document superseded(Article article, Evidence evidence, String run) {
    Document document = new Document();
    document.add(new StringField(Names.VERSION_OF, article.id().value(), Store.NO));
    StoredForm.write(article, evidence, run, document);
    return document;
  }

  /** Standfirst and body as they are searched: one text. */
  static String text(String standfirst, String body) {
    return standfirst.isEmpty() ? body : standfirst + "\n\n" + body;
  }

  /** What the article's text is told by when it comes again; the headline may be another. */
  static Fingerprint fingerprint(Article article) {
    return Fingerprint.of(text(article.standfirst(), article.body()));
  }

  /** Where in {@link #text} the body begins. */
  static int bodyStart(String standfirst) {
    return standfirst.isEmpty() ? 0 : standfirst.length() + 2;
  }

  private void addIdentity(String contentHash) {
    String id = article.id().value();
    document.add(new StringField(Names.KEY, id, Store.NO));
    document.add(new SortedDocValuesField(Names.KEY, new BytesRef(id)));
    document.add(
        new BinaryDocValuesField(
            Names.HASH, new BytesRef(HexFormat.of().parseHex(contentHash, 0, HASH_DIGITS))));
  }

  private void addProse() {
    if (!article.headlineDerived()) {
      addProse(Field.HEADLINE.id(), Tokens.of(article.headline()), HEADLINE_WEIGHT);
    }
    String text = text(article.standfirst(), article.body());
    Tokens words = Tokens.of(text);
    addProse(Names.TEXT, words, 1);
    MarkStream marks = new MarkStream(text, bodyStart(article.standfirst()), words);
    add(Names.MARKS, FormTerms.inOrder(words, marks), MARKS);
    document.add(Numbers.field(Names.WORDS, words.size()));
  }

  private void addProse(String area, Tokens words, int weight) {
    FormTerms exact = FormTerms.exact(words);
    FormTerms stemmed = FormTerms.stems(language, words);
    add(Names.exact(area), exact, POSITIONS);
    add(Names.stemmed(area, language), stemmed, OFFSETS);
    exactWords.add(exact, weight);
    stems.add(stemmed, weight);
  }

  /** What is searched together. */
  private void addAll() {
    document.add(new CountsField(Names.exact(Names.ALL), exactWords, COUNTS));
    document.add(new CountsField(Names.stemmed(Names.ALL, language), stems, COUNTS));
  }

  private void add(String name, FormTerms words, FieldType type) {
    document.add(new WordsField(name, words, type));
  }

  private void addNames() {
    addNames(Field.BYLINE, article.byline().people(), true);
    if (article.byline().people().isEmpty() && !article.byline().line().isEmpty()) {
      addWords(Field.BYLINE.id(), article.byline().line(), true);
    }
    addNames(Field.TOPIC, article.topics(), true);
    addNames(Field.SECTION, List.of(article.section()), false);
    addNames(Field.PUBLICATION, List.of(article.publication()), false);
    addNames(Field.COLUMN, List.of(article.column()), false);
  }

  private void addNames(Field field, List<String> values, boolean searchedTogether) {
    for (String value : values) {
      if (!value.isEmpty()) {
        addWords(Names.area(field), value, searchedTogether);
        addValue(field, value);
      }
    }
  }

  private void addWords(String area, String value, boolean searchedTogether) {
    Tokens words = Tokens.of(value);
    FormTerms exact = FormTerms.exact(words);
    add(Names.exact(area), exact, POSITIONS);
    if (searchedTogether) {
      exactWords.add(exact, 1);
      stems.add(FormTerms.stems(language, words), 1);
    }
  }

  private void addValue(Field field, String value) {
    document.add(new SortedSetDocValuesField(Names.value(field), new BytesRef(bounded(value))));
  }

  private void addCodes(String run) {
    addCode(Field.ID, article.id().value());
    addCode(Field.URL, article.url());
    addCode(Field.SOURCE, article.source());
    addCode(Field.RUN, run);
    addCode(Field.LANGUAGE, language);
    addValue(Field.LANGUAGE, language);
    if (article.kind() != null) {
      addCode(Field.KIND, article.kind().code());
      addValue(Field.KIND, article.kind().code());
    }
    for (Flag flag : article.flags()) {
      addCode(Field.FLAG, flag.code());
      addValue(Field.FLAG, flag.code());
    }
  }

  private void addCode(Field field, String value) {
    if (!value.isEmpty()) {
      String term = bounded(Folding.fold(value));
      document.add(new StringField(Names.exact(field.id()), term, Store.NO));
    }
  }

  private static String bounded(String value) {
    if (value.length() <= MAX_VALUE) {
      return value;
    }
    boolean splits = Character.isHighSurrogate(value.charAt(MAX_VALUE - 1));
    return value.substring(0, splits ? MAX_VALUE - 1 : MAX_VALUE);
  }

  private void addDates() {
    if (article.published() != null) {
      long earliest = article.published().earliest().toEpochDay();
      long latest = article.published().latest().toEpochDay();
      document.add(Numbers.field(Names.EARLIEST, earliest));
      document.add(Numbers.field(Names.LATEST, latest));
    }
  }

  private void addFeatures() {
    for (Feature feature : Feature.values()) {
      boolean present =
          switch (feature) {
            case IMAGE -> article.image() != null;
            case CORRECTION -> !article.corrections().isEmpty();
            case BYLINE -> !article.byline().equals(dev.morgue.article.Byline.NONE);
            case STANDFIRST -> !article.standfirst().isEmpty();
            case TOPIC -> !article.topics().isEmpty();
            case URL -> !article.url().isEmpty();
          };
      if (present) {
        document.add(new StringField(Names.HAS, term(feature), Store.NO));
      }
    }
  }

  /** Terms to look copies up by, and a column to look them up from a hit. */
  private void addFingerprint() {
    Sketch sketch = Fingerprint.sketch(text(article.standfirst(), article.body()));
    if (!sketch.bands().isEmpty()) {
      for (byte[] band : sketch.bands()) {
        document.add(new StringField(Names.BANDS, new BytesRef(band), Store.NO));
      }
      document.add(new BinaryDocValuesField(Names.SKETCH, new BytesRef(sketch.toBytes())));
    }
  }

  /** The term that stands for a feature. */
  static String term(Feature feature) {
    return feature.name().toLowerCase(Locale.ROOT);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static FieldType marks() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
