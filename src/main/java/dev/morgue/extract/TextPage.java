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
    FrontMatter front = FrontMatter.of(text);
    TextBlocks blocks = TextBlocks.of(front.rest(), markdown);
    TextHead head = TextHead.of(blocks, front);
    List<String> notes = new ArrayList<>();
    List<String> paragraphs = paragraphs(blocks, head.used(), notes);
    if (paragraphs.isEmpty() && head.headline().isEmpty()) {
      return new Extraction.Skipped(Reason.NO_TEXT, "no text");
    }
    String body = String.join("\n\n", paragraphs);
    String url = front.first("url", "canonical", "canonical_url", "link");
    Traces traces = new Traces();
    ArticleBuilder article = Article.builder(ArticleId.of(url, page.url(), page.key()), page.key());
    article.url(ArticleUrl.normalise(url.isEmpty() ? page.url() : url)).body(body);
    traces.put(ArticlePart.BODY, markdown ? "markdown" : "text", "");
    if (head.headline().isEmpty()) {
      article.headline(DerivedHeadline.of(body, page.key())).headlineDerived(true);
      String from = body.isEmpty() ? "the file's name" : "the first sentence";
      traces.put(ArticlePart.HEADLINE, "derived from " + from, "");
    } else {
      article.headline(head.headline());
      traces.put(ArticlePart.HEADLINE, head.headlineSignal(), "");
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
    if (!head.byline().isEmpty()) {
      List<String> people = new ArrayList<>();
      for (String line : head.byline().split("; ", -1)) {
        people.addAll(BylineParser.people(line));
      }
      article.byline(new Byline(people, head.byline()));
      traces.put(ArticlePart.BYLINE, head.bylineSignal(), "");
    }
    head.published()
        .ifPresent(date -> {
          article.published(date);
          traces.put(ArticlePart.PUBLISHED, head.dateSignal(), "");
        });
    DateText.parse(front.first("modified", "updated", "lastmod"), true)
        .ifPresent(article::modified);
    List<String> topics = new ArrayList<>(front.all("tags"));
    topics.addAll(front.all("topics"));
    topics.addAll(front.all("keywords"));
    if (!topics.isEmpty()) {
      article.topics(topics.stream().distinct().toList());
      traces.put(ArticlePart.TOPICS, "front matter", "");
    }
    article.section(head.section()).publication(head.publication()).column(head.column());
    LanguageFinder.ofText(front.first("language", "lang")).into(article, traces, body);
    article.standfirst(front.first("standfirst", "subtitle", "dek"));
    article.summary(front.first("description", "summary"));
    kind(front, head, notes)
        .ifPresent(kind -> {
          article.kind(kind.value());
          traces.put(ArticlePart.KIND, kind.signal(), "");
        });
  }

  private static Optional<Candidate<Kind>> kind(
      FrontMatter front, TextHead head, List<String> notes) {
    List<Body.Block> blocks =
        notes.stream().map(note -> new Body.Block(Body.Role.PARAGRAPH, note)).toList();
    Optional<Kind> stated = GenreWords.kind(front.first("kind", "genre", "type").replace('-', ' '));
    if (stated.isPresent()) {
      return Optional.of(new Candidate<>(stated.get(), "front matter"));
    }
    return KindFinder.ofText(
        new KindFinder.Known(
            head.headline(),
            new Byline(BylineParser.people(head.byline()), head.byline()),
            head.section(),
            head.column(),
            "",
            new Body(List.of(), blocks, "", "", "", List.of(), List.of(), List::of)));
  }
}
