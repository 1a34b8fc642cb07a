package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import dev.morgue.article.Byline;
import dev.morgue.article.PublicationDate;
import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a typed-up article: plain text or Markdown, perhaps with front matter. */
final class TextPage {

  private static final int SHORT_LINE = 120;
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "^(?:by\\s.{2,80}|(?:(?:the|staff|guest|editorial|opinion|contributing|associate|chief)\\s)*(?:editorial"
              + " writer|editorial board|staff"
              + " writer|writer|columnist|editor|correspondent|editors|reporter)s?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");

  private TextPage() {}

  static Extraction extract(Item.Page page, String text, boolean markdown) {
    FrontMatter front = FrontMatter.of(text);
    List<List<String>> blocks = blocks(front.rest());
    Head head =
        Head.of(
            blocks, markdown, front.first("title").isEmpty() && front.first("headline").isEmpty());
    StringBuilder body = new StringBuilder();
    for (List<String> block : blocks.subList(head.used, blocks.size())) {
      String paragraph = paragraph(block, markdown);
      if (!paragraph.isEmpty()) {
        body.append(body.isEmpty() ? "" : "\n\n").append(paragraph);
      }
    }
    String url = front.first("url").isEmpty() ? front.first("canonical") : front.first("url");
    String headline =
        front.first("title").isEmpty() ? front.first("headline") : front.first("title");
    if (headline.isEmpty()) {
      headline = head.headline;
    }
    if (body.isEmpty() && headline.isEmpty()) {
      return new Extraction.Skipped(Reason.NO_TEXT, "no text");
    }
    Traces traces = new Traces();
    ArticleBuilder article = Article.builder(ArticleId.of(url, page.url(), page.key()), page.key());
    article.url(ArticleUrl.normalise(url.isEmpty() ? page.url() : url)).body(body.toString());
    traces.put(ArticlePart.BODY, markdown ? "markdown" : "text", "");
    if (headline.isEmpty()) {
      article.headline(DerivedHeadline.of(body.toString(), page.key())).headlineDerived(true);
      traces.put(ArticlePart.HEADLINE, "derived from the first sentence", "");
    } else {
      article.headline(headline);
      traces.put(
          ArticlePart.HEADLINE, headline.equals(head.headline) ? "first line" : "front matter", "");
    }
    fields(article, traces, front, head);
    return new Extraction.Found(article.build(), traces.evidence());
  }

  private static void fields(ArticleBuilder article, Traces traces, FrontMatter front, Head head) {
    List<String> authors = new ArrayList<>(front.all("author"));
    authors.addAll(front.all("authors"));
    authors.addAll(front.all("byline"));
    if (!authors.isEmpty()) {
      List<String> people = new ArrayList<>();
      for (String author : authors) {
        people.addAll(BylineParser.people(author));
      }
      article.byline(new Byline(people, String.join(", ", authors)));
      traces.put(ArticlePart.BYLINE, "front matter", head.byline);
    } else if (!head.byline.isEmpty()) {
      article.byline(new Byline(BylineParser.people(head.byline), head.byline));
      traces.put(ArticlePart.BYLINE, "byline line", "");
    }
    String date = front.first("date").isEmpty() ? front.first("published") : front.first("date");
    Optional<PublicationDate> published = DateText.parse(date.isEmpty() ? head.date : date, true);
    if (published.isPresent()) {
      article.published(published.get());
      traces.put(ArticlePart.PUBLISHED, date.isEmpty() ? "date line" : "front matter", "");
    }
    List<String> topics = new ArrayList<>(front.all("tags"));
    topics.addAll(front.all("topics"));
    topics.addAll(front.all("keywords"));
    article.topics(topics.stream().distinct().toList());
    article.section(front.first("section")).publication(front.first("publication"));
    article.language(
        front.first("language").isEmpty() ? front.first("lang") : front.first("language"));
    article.standfirst(front.first("standfirst")).summary(front.first("description"));
  }

  /** What stands above the text: a headline, a byline, a date, each on a line of its own. */
  private record Head(String headline, String byline, String date, int used) {
    static Head of(List<List<String>> blocks, boolean markdown, boolean wantsHeadline) {
      String headline = "";
      String byline = "";
      String date = "";
      int used = 0;
      while (used < blocks.size() && used < 4 && blocks.get(used).size() <= 3) {
        boolean taken = true;
        for (String line : blocks.get(used)) {
          String text = HEADING.matcher(line).replaceAll("$1").replaceAll("^[*_]+|[*_]+$", "");
          if (text.length() > SHORT_LINE) {
            taken = false;
          } else if (byline.isEmpty() && CREDIT_LINE.matcher(text).matches()) {
            byline = text;
          } else if (date.isEmpty()
              && text.length() < 40
              && DateText.parse(text, true).isPresent()) {
            date = text;
          } else if (headline.isEmpty()
              && used == 0
              && wantsHeadline
              && isHeadline(line, text, blocks, markdown)) {
            headline = text;
          } else {
            taken = false;
          }
        }
        if (!taken) {
          break;
        }
        used++;
      }
      return new Head(headline, byline, date, used);
    }

    private static boolean isHeadline(
        String line, String text, List<List<String>> blocks, boolean markdown) {
      if (markdown && HEADING.matcher(line).matches()) {
        return true;
      }
      boolean sentence = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
      return blocks.size() > 1 && blocks.get(0).indexOf(line) == 0 && !sentence;
    }
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : text.split("\r\n|\r|\n", -1)) {
      if (line.isBlank()) {
        if (!block.isEmpty()) {
          blocks.add(block);
          block = new ArrayList<>();
        }
      } else {
        block.add(line.strip());
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static String paragraph(List<String> block, boolean markdown) {
    String joined = Whitespace.squash(String.join(" ", block));
    if (!markdown) {
      return joined;
    }
    return joined
        .replaceAll("^#{1,6}\\s+|^>\\s*", "")
        .replaceAll("!\\[[^\\]]{0,200}\\]\\([^)]{0,300}\\)", "")
        .replaceAll("\\[([^\\]]{1,300})\\]\\([^)]{0,300}\\)", "$1")
        .replaceAll("(\\*\\*|__)([^*_]{1,500})\\1", "$2")
        .replaceAll("(?<![\\w*])[*_]([^*_]{1,500})[*_](?![\\w*])", "$1")
        .strip();
  }
}
