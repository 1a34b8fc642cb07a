package dev.morgue.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Article} field by field; what is not set is absent. */
public final class ArticleBuilder {

  private ArticleId id;
  private String url = "";
  private String headline = "";
  private boolean headlineDerived;
  private String standfirst = "";
  private String summary = "";
  private Byline byline = Byline.NONE;
  private @Nullable PublicationDate published;
  private @Nullable PublicationDate modified;
  private String publication = "";
  private String section = "";
  private @Nullable Kind kind;
  private String column = "";
  private List<String> topics = List.of();
  private String language = "";
  private String body = "";
  private List<String> corrections = List.of();
  private Article.@Nullable Image image;
  private Set<Flag> flags = Set.of();
  private int version;
  private String source;

  ArticleBuilder(ArticleId id, String source) {
    this.id = id;
    this.source = source;
  }

  ArticleBuilder(Article from) {
    id = from.id();
    url = from.url();
    headline = from.headline();
    headlineDerived = from.headlineDerived();
    standfirst = from.standfirst();
    summary = from.summary();
    byline = from.byline();
    published = from.published();
    modified = from.modified();
    publication = from.publication();
    section = from.section();
    kind = from.kind();
    column = from.column();
    topics = from.topics();
    language = from.language();
    body = from.body();
    corrections = from.corrections();
    image = from.image();
    flags = from.flags();
    version = from.version();
    source = from.source();
  }

  /** Replaces the id. */
  public ArticleBuilder id(ArticleId id) {
    this.id = id;
    return this;
  }

  /** Sets the canonical address. */
  public ArticleBuilder url(String url) {
    this.url = url;
    return this;
  }

  /** Sets the headline. */
  public ArticleBuilder headline(String headline) {
    this.headline = headline;
    return this;
  }

  /** Says whether the headline was made up from the text. */
  public ArticleBuilder headlineDerived(boolean headlineDerived) {
    this.headlineDerived = headlineDerived;
    return this;
  }

  /** Sets the standfirst. */
  public ArticleBuilder standfirst(String standfirst) {
    this.standfirst = standfirst;
    return this;
  }

  /** Sets the summary from metadata. */
  public ArticleBuilder summary(String summary) {
    this.summary = summary;
    return this;
  }

  /** Sets who wrote it. */
  public ArticleBuilder byline(Byline byline) {
    this.byline = byline;
    return this;
  }

  /** Sets the day or instant of first publication. */
  public ArticleBuilder published(@Nullable PublicationDate published) {
    this.published = published;
    return this;
  }

  /** Sets the day or instant of the last change. */
  public ArticleBuilder modified(@Nullable PublicationDate modified) {
    this.modified = modified;
    return this;
  }

  /** Sets the paper's name. */
  public ArticleBuilder publication(String publication) {
    this.publication = publication;
    return this;
  }

  /** Sets the section. */
  public ArticleBuilder section(String section) {
    this.section = section;
    return this;
  }

  /** Sets the genre. */
  public ArticleBuilder kind(@Nullable Kind kind) {
    this.kind = kind;
    return this;
  }

  /** Sets the column's or series' name. */
  public ArticleBuilder column(String column) {
    this.column = column;
    return this;
  }

  /** Sets the topics. */
  public ArticleBuilder topics(List<String> topics) {
    this.topics = topics;
    return this;
  }

  /** Sets the language, an ISO 639-1 code. */
  public ArticleBuilder language(String language) {
    this.language = language;
    return this;
  }

  /** Sets the body, paragraphs separated by one blank line. */
  public ArticleBuilder body(String body) {
    this.body = body;
    return this;
  }

  /** Sets the correction notes. */
  public ArticleBuilder corrections(List<String> corrections) {
    this.corrections = corrections;
    return this;
  }

  /** Sets the lead image. */
  public ArticleBuilder image(Article.@Nullable Image image) {
    this.image = image;
    return this;
  }

  /** Sets the states. */
  public ArticleBuilder flags(Set<Flag> flags) {
    this.flags = flags;
    return this;
  }

  /** Sets the version, counted from 1. */
  public ArticleBuilder version(int version) {
    this.version = version;
    return this;
  }

  /** Replaces where it was read. */
  public ArticleBuilder source(String source) {
    this.source = source;
    return this;
  }

  /** The article. */
  public Article build() {
    return new Article(
        id,
        url,
        headline,
        headlineDerived,
        standfirst,
        summary,
        byline,
        published,
        modified,
        publication,
        section,
        kind,
        column,
        topics,
        language,
        body,
        corrections,
        image,
        flags,
        version,
        source);
  }
}
