package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import dev.morgue.article.Byline;
import dev.morgue.article.Kind;
import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a typed-up article: plain text or Markdown, perhaps with fields at its head. */
final class TextPage {

  private static final Pattern END =
      Pattern.compile(
          "^(?:-+\\s?30\\s?-+|#\\s?#\\s?#|-+\\s?ends?\\s?-+|\\*\\s?\\*\\s?\\*|-{3,}|_{3,}|\\*{3,})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_ARTICLE_FILE =
      Pattern.compile(
          "(?:^|.*[/!])(?:readme|license|licence|changes|changelog|contributing|copying|authors|todo|robots|notice)(?:\\.[a-z]{2,5})?$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NOTE = 400;

  private TextPage() {}

  static Extraction extract(Item.Page page, String text, boolean markdown) {
    if (NO_ARTICLE_FILE.matcher(page.key()).matches()) {
      return new Extraction.Skipped(Reason.NOT_ARTICLE, "a file about other files");
    }
    Optional<String> forCrawlers = CrawlerText.kind(text);
    if (forCrawlers.isPresent()) {
      return new Extraction.Skipped(Reason.NOT_ARTICLE, forCrawlers.get());
    }
    FrontMatter front = FrontMatter.of(text);
    TextBlocks blocks = TextBlocks.of(front.rest(), markdown);
    TextHead head = TextHead.of(blocks, front);
    List<String> notes = new ArrayList<>();
    List<String> paragraphs = paragraphs(blocks, head.used(), notes);
    if (paragraphs.isEmpty() && head.first("headline").isEmpty()) {
      return new Extraction.Skipped(Reason.NO_TEXT, "no text");
    }
    String body = String.join("\n\n", paragraphs);
    String url = front.first("url", "canonical", "canonical_url", "link");
    Traces traces = new Traces();
    ArticleBuilder article = Article.builder(ArticleId.of(url, page.url(), page.key()), page.key());
    article.url(ArticleUrl.normalise(url.isEmpty() ? page.url() : url)).body(body);
    traces.put(ArticlePart.BODY, markdown ? "markdown" : "text", "");
    Optional<String> headline = traces.first(ArticlePart.HEADLINE, head.all("headline"));
    headline.ifPresent(article::headline);
    if (headline.isEmpty()) {
      article.headline(DerivedHeadline.of(body, page.key())).headlineDerived(true);
      String from = body.isEmpty() ? "the file's name" : "the first sentence";
      traces.put(ArticlePart.HEADLINE, "derived from " + from, "");
    }
    fields(article, traces, front, head, body, notes);
    return new Extraction.Found(article.build(), traces.evidence());
  }

  /** The paragraphs, without the mark that ends a typescript and the note that follows it. */
  private static List<String> paragraphs(TextBlocks blocks, int start, List<String> notes) {
    List<String> paragraphs = new ArrayList<>();
    boolean ended = false;
    List<String> all = blocks.paragraphs(start);
    for (int i = 0; i < all.size(); i++) {
      String paragraph = all.get(i);
      if (END.matcher(paragraph).matches()) {
        ended |= all.size() - i <= 3 && i > 0;
      } else if (ended && paragraph.length() < LONGEST_NOTE) {
        notes.add(paragraph);
      } else if (blocks.isAside(start + i) && i == all.size() - 1 && !paragraphs.isEmpty()) {
        notes.add(paragraph);
      } else {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  private static void fields(
      ArticleBuilder article,
      Traces traces,
      FrontMatter front,
      TextHead head,
      String body,
      List<String> notes) {
    traces.first(ArticlePart.BYLINE, bylines(head)).ifPresent(article::byline);
    traces.first(ArticlePart.PUBLISHED, head.published()).ifPresent(article::published);
    DateText.parse(front.first("modified", "updated", "lastmod"), true)
        .ifPresent(date -> {
          article.modified(date);
          traces.put(ArticlePart.MODIFIED, "front matter", "");
        });
    List<String> topics = new ArrayList<>(front.all("tags"));
    topics.addAll(front.all("topics"));
    topics.addAll(front.all("keywords"));
    if (!topics.isEmpty()) {
      article.topics(topics.stream().distinct().toList());
      traces.put(ArticlePart.TOPICS, "front matter", "");
    }
    traces.first(ArticlePart.SECTION, head.all("section")).ifPresent(article::section);
    traces.first(ArticlePart.PUBLICATION, head.all("publication")).ifPresent(article::publication);
    traces.first(ArticlePart.COLUMN, head.all("column")).ifPresent(article::column);
    LanguageFinder.ofText(front.first("language", "lang")).into(article, traces, body);
    article.standfirst(front.first("standfirst", "subtitle", "dek"));
    article.summary(front.first("description", "summary"));
    traces.first(ArticlePart.KIND, kinds(front, head, notes)).ifPresent(article::kind);
  }

  private static List<Candidate<Byline>> bylines(TextHead head) {
    List<Candidate<Byline>> bylines = new ArrayList<>();
    for (Candidate<String> found : head.all("byline")) {
      List<String> people = new ArrayList<>();
      for (String line : found.value().split("; ", -1)) {
        people.addAll(BylineParser.people(line));
      }
      bylines.add(new Candidate<>(new Byline(people, found.value()), found.signal()));
    }
    return bylines;
  }

  private static List<Candidate<Kind>> kinds(FrontMatter front, TextHead head, List<String> notes) {
    List<Body.Block> blocks =
        notes.stream().map(note -> new Body.Block(Body.Role.PARAGRAPH, note)).toList();
    List<Candidate<Kind>> kinds = new ArrayList<>();
    GenreWords.kind(front.first("kind", "genre", "type").replace('-', ' '))
        .ifPresent(kind -> kinds.add(new Candidate<>(kind, "front matter")));
    String byline = head.first("byline");
    kinds.addAll(
        KindFinder.ofText(
            new KindFinder.Known(
                head.first("headline"),
                new Byline(BylineParser.people(byline), byline),
                head.first("section"),
                head.first("column"),
                "",
                new Body(List.of(), blocks, "", "", "", List.of(), List.of(), List::of))));
    return kinds;
  }
}
