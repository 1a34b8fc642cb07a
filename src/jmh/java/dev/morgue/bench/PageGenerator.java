package dev.morgue.bench;

import dev.morgue.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Sets an article in a news site's page of about 64 KB: metadata, JSON-LD, inline scripts and an
 * icon sheet, a menu of sections, share bar, advertisements and a newsletter box between the
 * paragraphs, related pieces, comments, a footer. Text is a twelfth to a fifth of it, as on such
 * pages.
 */
final class PageGenerator {

  /** Characters of a page; one with a very long article has more. */
  static final int PAGE_SIZE = 64 * 1024;

  private static final List<String> SECTIONS =
      List.of("News", "Opinion", "Sport", "Business", "Culture", "Travel", "Science", "Weather");

  private final Vocabulary vocabulary;
  private final boolean addressed;

  /** Makes pages that tell their address or do not. */
  PageGenerator(Vocabulary vocabulary, boolean addressed) {
    this.vocabulary = vocabulary;
    this.addressed = addressed;
  }

  /** The page; a function of the article alone. */
  String page(Article article) {
    SplittableRandom random = new SplittableRandom(article.id().value().hashCode());
    StringBuilder out = new StringBuilder(PAGE_SIZE + 4096);
    head(out, article, random);
    out.append("<body class=\"article template-7\">\n");
    icons(out, random);
    menu(out, article, random);
    out.append("<main id=\"content\">\n");
    article(out, article, random);
    comments(out, random);
    related(out, random);
    out.append("</main>\n");
    footer(out, article, random);
    int missing = PAGE_SIZE - out.length() - 64;
    state(out, missing, random);
    return out.append("</body>\n</html>\n").toString();
  }

  private void head(StringBuilder out, Article article, SplittableRandom random) {
    String headline = escaped(article.headline());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(headline)
        .append(" | ")
        .append(article.publication())
        .append("</title>\n");
    if (addressed) {
      out.append("<link rel=\"canonical\" href=\"").append(article.url()).append("\">\n");
      meta(out, "property", "og:url", article.url());
    }
    meta(out, "property", "og:type", "article");
    meta(out, "property", "og:title", headline);
    meta(out, "property", "og:site_name", article.publication());
    meta(out, "property", "og:description", escaped(article.lead()));
    meta(out, "property", "article:published_time", article.published() + "T07:00:00Z");
    meta(out, "property", "article:section", article.section());
    article.topics().forEach(topic -> meta(out, "property", "article:tag", escaped(topic)));
    article.byline().people().forEach(name -> meta(out, "name", "author", escaped(name)));
    meta(out, "name", "viewport", "width=device-width, initial-scale=1");
    for (int i = 0; i < 12; i++) {
      out.append("<link rel=\"preload\" as=\"script\" href=\"/static/")
          .append(Long.toHexString(random.nextLong()))
          .append(".js\">\n");
    }
    jsonLd(out, article);
    script(out, 9000, random);
    out.append("<style>\n");
    for (int i = 0; i < 60; i++) {
      out.append('.').append(name(random)).append("{margin:0 ").append(random.nextInt(40));
      out.append("px;color:#").append(Integer.toHexString(random.nextInt(4096, 65536)));
      out.append("}\n");
    }
    out.append("</style>\n</head>\n");
  }

  private static void meta(StringBuilder out, String key, String name, String content) {
    out.append("<meta ").append(key).append("=\"").append(name).append("\" content=\"");
    out.append(content).append("\">\n");
  }

  private void jsonLd(StringBuilder out, Article article) {
    out.append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",")
        .append("\"@type\":\"OpinionNewsArticle\",\"headline\":\"")
        .append(article.headline())
        .append(addressed ? "\",\"mainEntityOfPage\":\"" + article.url() : "")
        .append("\",\"datePublished\":\"")
        .append(article.published())
        .append("T07:00:00Z\",\"articleSection\":\"")
        .append(article.section())
        .append("\",\"author\":[{\"@type\":\"Person\",\"name\":\"")
        .append(String.join("\"},{\"@type\":\"Person\",\"name\":\"", article.byline().people()))
        .append("\"}],\"publisher\":{\"@type\":\"NewsMediaOrganization\",\"name\":\"")
        .append(article.publication())
        .append("\"},\"keywords\":[\"")
        .append(String.join("\",\"", article.topics()))
        .append("\"],\"isAccessibleForFree\":true}</script>\n");
  }

  private void script(StringBuilder out, int characters, SplittableRandom random) {
    out.append("<script>!function(){\"use strict\";");
    for (int end = out.length() + characters; out.length() < end; ) {
      out.append("var ").append(name(random)).append("=function(t,e){return t.");
      out.append(name(random)).append("&&e<").append(random.nextInt(1000));
      out.append("?t[\"").append(name(random)).append("\"](e):null};");
    }
    out.append("}();</script>\n");
  }

  private void icons(StringBuilder out, SplittableRandom random) {
    out.append("<svg style=\"display:none\">\n");
    for (int i = 0; i < 12; i++) {
      out.append("<symbol id=\"icon-").append(name(random)).append("\" viewBox=\"0 0 24 24\">");
      out.append("<path d=\"M");
      for (int j = 0; j < 40; j++) {
        out.append(random.nextInt(24)).append('.').append(random.nextInt(100)).append(' ');
      }
      out.append("z\"/></symbol>\n");
    }
    out.append("</svg>\n");
  }

  private void menu(StringBuilder out, Article article, SplittableRandom random) {
    out.append("<header class=\"site-header\"><a class=\"logo\" href=\"/\">")
        .append(article.publication())
        .append("</a><nav aria-label=\"Sections\"><ul>\n");
    for (String section : SECTIONS) {
      String path = section.toLowerCase(Locale.ROOT);
      out.append("<li class=\"has-sub\"><a href=\"/").append(path).append("\">").append(section);
      out.append("</a><ul class=\"sub\">\n");
      for (int i = 0; i < 9; i++) {
        String word = name(random);
        out.append("<li><a href=\"/").append(path).append('/').append(word);
        out.append("\" data-track=\"nav\">").append(word).append("</a></li>\n");
      }
      out.append("</ul></li>\n");
    }
    out.append("</ul></nav><a class=\"btn\" href=\"/subscribe\">Subscribe</a></header>\n");
  }

  private void article(StringBuilder out, Article article, SplittableRandom random) {
    out.append("<article class=\"story\">\n<div class=\"eyebrow\"><a href=\"/opinion\">")
        .append(article.section())
        .append("</a></div>\n<h1>")
        .append(escaped(article.headline()))
        .append("</h1>\n");
    if (!article.standfirst().isEmpty()) {
      out.append("<p class=\"standfirst\">").append(escaped(article.standfirst()));
      out.append("</p>\n");
    }
    out.append("<p class=\"byline\">").append(escaped(article.byline().line()));
    out.append("</p>\n<time datetime=\"").append(article.published()).append("\">");
    out.append(article.published()).append("</time>\n");
    out.append("<div class=\"share\"><button>Share</button><button>Copy link</button></div>\n");
    out.append("<div class=\"article-body\">\n");
    int paragraph = 0;
    for (String text : article.body().split("\n\n", -1)) {
      out.append("<p>").append(escaped(text)).append("</p>\n");
      paragraph++;
      if (paragraph % 4 == 3) {
        out.append("<div class=\"ad-slot\" id=\"ad-").append(paragraph);
        out.append("\"><span>Advertisement</span></div>\n");
      }
      if (paragraph == 2) {
        out.append("<aside class=\"newsletter\"><h4>Our morning letter</h4><form><input");
        out.append(" type=\"email\"><button>Sign up</button></form></aside>\n");
      }
    }
    out.append("</div>\n<ul class=\"tags\">\n");
    article
        .topics()
        .forEach(topic ->
            out.append("<li><a href=\"/tag/x\">").append(escaped(topic)).append("</a></li>\n"));
    out.append("</ul>\n</article>\n");
    script(out, 3000 + random.nextInt(2000), random);
  }

  private void comments(StringBuilder out, SplittableRandom random) {
    out.append("<section id=\"comments\"><h3>Comments</h3>\n");
    for (int i = random.nextInt(12); i > 0; i--) {
      out.append("<div class=\"comment\"><span class=\"c-name\">").append(name(random));
      out.append("</span><p>").append(prose(30, random)).append(".</p>");
      out.append("<button>Reply</button></div>\n");
    }
    out.append("</section>\n");
  }

  private void related(StringBuilder out, SplittableRandom random) {
    for (String title : List.of("More on this story", "Most read", "From our partners")) {
      out.append("<aside class=\"related\"><h3>").append(title).append("</h3><ul>\n");
      for (int i = 0; i < 8; i++) {
        String id = Integer.toHexString(random.nextInt());
        out.append("<li class=\"card\"><a href=\"/opinion/").append(id).append("\"><picture>");
        out.append("<source srcset=\"/img/").append(id).append("-640.webp 640w\"><img src=\"/img/");
        out.append(id).append(".jpg\" alt=\"\" loading=\"lazy\"></picture><h4>");
        out.append(prose(8, random)).append("</h4><p>").append(prose(14, random));
        out.append(" …</p></a></li>\n");
      }
      out.append("</ul></aside>\n");
    }
  }

  private void footer(StringBuilder out, Article article, SplittableRandom random) {
    out.append("<footer><nav>\n");
    for (int i = 0; i < 40; i++) {
      String word = name(random);
      out.append("<a href=\"/").append(word).append("\">").append(word).append("</a>\n");
    }
    out.append("</nav><p>© ").append(article.publication()).append("</p></footer>\n");
  }

  /** Fills the page up to its size with the application state that such sites inline. */
  private void state(StringBuilder out, int characters, SplittableRandom random) {
    out.append("<script>window.__STATE__={");
    for (int end = out.length() + characters; out.length() < end; ) {
      out.append('"').append(name(random)).append("\":{\"id\":").append(random.nextInt());
      out.append(",\"href\":\"/").append(name(random)).append("\",\"seen\":false},");
    }
    out.append("\"end\":0};</script>\n");
  }

  private String name(SplittableRandom random) {
    return vocabulary.at(random.nextInt(100, vocabulary.head())).replace("’", "").replace("'", "");
  }

  private String prose(int words, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(vocabulary.draw(random));
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
