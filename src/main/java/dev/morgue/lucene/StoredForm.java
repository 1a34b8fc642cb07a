package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.Byline;
import dev.morgue.article.Evidence;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.search.StoredArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/**
 * An article as stored fields, each under its name in the article's JSON, and back. No JSON is
 * written, so that none is parsed when results are shown.
 */
final class StoredForm {

  private static final String HEADLINE_DERIVED = "headlineDerived";
  private static final String BYLINE_LINE = "bylineLine";
  private static final String IMAGE_CAPTION = "imageCaption";
  private static final String ID = "id";
  private static final String VERSION = "version";
  private static final String SOURCE = "source";
  private static final String RUN = "run";

  /** Three values for each trace: part, signal, runner-up. */
  private static final String EVIDENCE = "evidence";

  /** The text itself. */
  static final String BODY = name(ArticlePart.BODY);

  /** What a search for case and diacritics reads of an article, besides its text. */
  static final Set<String> LABELS =
      Set.of(
          ID,
          name(ArticlePart.HEADLINE),
          name(ArticlePart.BYLINE),
          BYLINE_LINE,
          name(ArticlePart.TOPICS),
          name(ArticlePart.SECTION),
          name(ArticlePart.PUBLICATION),
          name(ArticlePart.COLUMN));

  /** What a list of results shows, with the text that passages come from. */
  static final Set<String> SHOWN =
      Set.of(
          ID,
          name(ArticlePart.URL),
          name(ArticlePart.HEADLINE),
          HEADLINE_DERIVED,
          name(ArticlePart.STANDFIRST),
          name(ArticlePart.BYLINE),
          name(ArticlePart.PUBLISHED),
          name(ArticlePart.PUBLICATION),
          name(ArticlePart.SECTION),
          name(ArticlePart.KIND),
          name(ArticlePart.TOPICS),
          name(ArticlePart.LANGUAGE),
          BODY);

  private StoredForm() {}

  private static String name(ArticlePart part) {
    return part.jsonName();
  }

  /** Adds all of the article to the document. */
  static void write(Article article, Evidence evidence, String run, Document document) {
    Adder out = new Adder(document);
    out.add(ID, article.id().value());
    out.add(ArticlePart.URL, article.url());
    out.add(ArticlePart.HEADLINE, article.headline());
    out.add(HEADLINE_DERIVED, article.headlineDerived() ? "true" : "");
    out.add(ArticlePart.STANDFIRST, article.standfirst());
    out.add(ArticlePart.SUMMARY, article.summary());
    article.byline().people().forEach(person -> out.addEvenEmpty(ArticlePart.BYLINE, person));
    out.add(BYLINE_LINE, article.byline().line());
    out.add(ArticlePart.PUBLISHED, text(article.published()));
    out.add(ArticlePart.MODIFIED, text(article.modified()));
    out.add(ArticlePart.PUBLICATION, article.publication());
    out.add(ArticlePart.SECTION, article.section());
    out.add(ArticlePart.KIND, article.kind() == null ? "" : article.kind().code());
    out.add(ArticlePart.COLUMN, article.column());
    article.topics().forEach(topic -> out.addEvenEmpty(ArticlePart.TOPICS, topic));
    out.add(ArticlePart.LANGUAGE, article.language());
    article.corrections().forEach(note -> out.addEvenEmpty(ArticlePart.CORRECTIONS, note));
    if (article.image() != null) {
      out.addEvenEmpty(ArticlePart.IMAGE, article.image().url());
      out.add(IMAGE_CAPTION, article.image().caption());
    }
    article.flags().stream().sorted().forEach(flag -> out.add(ArticlePart.FLAGS, flag.code()));
    out.add(VERSION, Integer.toString(article.version()));
    out.add(SOURCE, article.source());
    out.add(RUN, run);
    evidence
        .traces()
        .forEach((part, trace) -> {
          out.addEvenEmpty(EVIDENCE, part.jsonName());
          out.addEvenEmpty(EVIDENCE, trace.signal());
          out.addEvenEmpty(EVIDENCE, trace.runnerUp());
        });
    out.add(ArticlePart.BODY, article.body());
  }

  private static String text(@Nullable PublicationDate date) {
    return date == null ? "" : date.toString();
  }

  private record Adder(Document document) {
    void add(ArticlePart part, String value) {
      add(part.jsonName(), value);
    }

    void add(String name, String value) {
      if (!value.isEmpty()) {
        addEvenEmpty(name, value);
      }
    }

    void addEvenEmpty(ArticlePart part, String value) {
      addEvenEmpty(part.jsonName(), value);
    }

    void addEvenEmpty(String name, String value) {
      document.add(new StoredField(name, value));
    }
  }

  /** Reads a whole article. */
  static StoredArticle read(StoredFields storage, int document) throws IOException {
    Values values = Values.of(storage, document, Set.of());
    return new StoredArticle(values.article(), values.evidence(), values.one(RUN));
  }

  /** Reads only those fields of an article; the others are absent from it. */
  static Article read(StoredFields storage, int document, Set<String> fields) throws IOException {
    return Values.of(storage, document, fields).article();
  }

  /** A document's stored values by name. */
  private static final class Values extends StoredFieldVisitor {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> wanted;

    private Values(Set<String> wanted) {
      this.wanted = wanted;
    }

    static Values of(StoredFields storage, int document, Set<String> wanted) throws IOException {
      Values values = new Values(wanted);
      storage.document(document, values);
      return values;
    }

    @Override
    public Status needsField(FieldInfo field) {
      return wanted.isEmpty() || wanted.contains(field.name) ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      values.computeIfAbsent(field.name, name -> new ArrayList<>(2)).add(value);
    }

    String one(String name) {
      List<String> all = values.get(name);
      return all == null ? "" : all.get(0);
    }

    String one(ArticlePart part) {
      return one(part.jsonName());
    }

    List<String> all(ArticlePart part) {
      return values.getOrDefault(part.jsonName(), List.of());
    }

    @Nullable PublicationDate date(ArticlePart part) {
      return PublicationDate.parse(one(part)).orElse(null);
    }

    Article article() {
      ArticleBuilder builder =
          Article.builder(new ArticleId(one(ID)), one(SOURCE))
              .url(one(ArticlePart.URL))
              .headline(one(ArticlePart.HEADLINE))
              .headlineDerived(!one(HEADLINE_DERIVED).isEmpty())
              .standfirst(one(ArticlePart.STANDFIRST))
              .summary(one(ArticlePart.SUMMARY))
              .byline(new Byline(all(ArticlePart.BYLINE), one(BYLINE_LINE)))
              .published(date(ArticlePart.PUBLISHED))
              .modified(date(ArticlePart.MODIFIED))
              .publication(one(ArticlePart.PUBLICATION))
              .section(one(ArticlePart.SECTION))
              .kind(Kind.ofCode(one(ArticlePart.KIND)).orElse(null))
              .column(one(ArticlePart.COLUMN))
              .topics(all(ArticlePart.TOPICS))
              .language(one(ArticlePart.LANGUAGE))
              .body(one(ArticlePart.BODY))
              .corrections(all(ArticlePart.CORRECTIONS))
              .flags(flags())
              .version(one(VERSION).isEmpty() ? 0 : Integer.parseInt(one(VERSION)));
      if (values.containsKey(name(ArticlePart.IMAGE))) {
        builder.image(new Article.Image(one(ArticlePart.IMAGE), one(IMAGE_CAPTION)));
      }
      return builder.build();
    }

    private Set<Flag> flags() {
      Set<Flag> flags = new HashSet<>(); // mostly empty, and put in order by the article
      all(ArticlePart.FLAGS).forEach(code -> Flag.ofCode(code).ifPresent(flags::add));
      return flags;
    }

    Evidence evidence() {
      List<String> parts = values.getOrDefault(EVIDENCE, List.of());
      Map<ArticlePart, Evidence.Trace> traces = new EnumMap<>(ArticlePart.class);
      for (int i = 0; i + 2 < parts.size(); i += 3) {
        for (ArticlePart part : ArticlePart.values()) {
          if (part.jsonName().equals(parts.get(i))) {
            traces.put(part, new Evidence.Trace(parts.get(i + 1), parts.get(i + 2)));
          }
        }
      }
      return new Evidence(traces);
    }
  }
}
