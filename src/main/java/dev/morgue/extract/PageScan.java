package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Everything that the finders of single fields ask of a page, gathered in one walk over it: meta
 * tags, scripts of structured data, microdata, headings, times, credits, tag links and the lines of
 * text in order.
 */
final class PageScan implements NodeVisitor {

  /** A heading, a time, a credit, a link or a line, with where it stands. */
  record Mark(String tag, String text, String value, String hint, boolean aside, int order) {}

  private static final int MAX_TEXT = 600;
  private static final int MAX_LINES = 6_000;
  private static final int MAX_MARKS = 5_000;
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "button",
          "form",
          "textarea",
          "object",
          "video",
          "audio",
          "math",
          "canvas",
          "option");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i",
          "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr", "img", "address");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:related|recommend(?:ed|ations?)?|sidebar|side-bar|comments?|comment-list|"
              + "commentlist|disqus_thread|footer|nav|navbar|navigation|menu|widget|popular|"
              + "trending|most-?read|most-?viewed|newsletter|promo|teasers?|read-?next|read-?more|"
              + "up-?next|modal|popup|login|cookie|breadcrumbs?|ad|ads|advert|outbrain|taboola|"
              + "latest|carousel|respond|reply|masthead|site-header|more-stories|ticker)(?:$|[\\s_-])");

  private static final Pattern TITLE =
      Pattern.compile(
          "headline|(?:entry|article|post|story|page|news)[-_]{0,2}title|(?:^|\\s)p-name(?:\\s|$)");

  final MetaTags meta = new MetaTags();
  final List<String> scripts = new ArrayList<>();
  final List<Mark> headings = new ArrayList<>();
  final List<Mark> times = new ArrayList<>();
  final List<Mark> dates = new ArrayList<>();
  final List<Mark> credits = new ArrayList<>();
  final List<Mark> tags = new ArrayList<>();
  final List<Mark> crumbs = new ArrayList<>();
  final List<Mark> decks = new ArrayList<>();
  final List<Mark> kickers = new ArrayList<>();
  final List<Mark> logos = new ArrayList<>();
  final List<Mark> captions = new ArrayList<>();
  final List<Mark> lines = new ArrayList<>();
  final ItemScopes microdata = new ItemScopes();
  String title = "";
  String canonical = "";
  String language = "";
  int passwords;
  int links;
  int linkText;
  int text;

  private final Deque<Element> asides = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int order;
  private int marks;
  private int silent;
  private int anchors;
  private int lineLinks;
  private int figures;

  private PageScan() {}

  static PageScan of(Document page) {
    PageScan scan = new PageScan();
    page.traverse(scan);
    scan.endLine("", "");
    return scan;
  }

  @Override
  public void head(Node node, int depth) {
    order++;
    if (node instanceof TextNode words) {
      if (silent == 0) {
        append(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        silent++;
      }
      if (silent == 0 && !INLINE.contains(tag)) {
        endLine(tag, "");
      }
      if (tag.equals("a")) {
        anchors++;
        links++;
      } else if (tag.equals("figure")) {
        figures++;
      }
      visit(element, tag);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        silent--;
      }
      if (silent == 0 && !INLINE.contains(tag)) {
        endLine(tag, hint(element));
      }
      if (tag.equals("a")) {
        anchors--;
      } else if (tag.equals("figure")) {
        figures--;
      }
      if (element.equals(asides.peek())) {
        asides.pop();
      }
      microdata.leave(element);
    }
  }

  private void append(String words) {
    if (line.length() < MAX_TEXT) {
      line.append(words, 0, Math.min(words.length(), MAX_TEXT));
    }
    if (!words.isBlank()) {
      text += words.length();
      if (anchors > 0) {
        linkText += words.length();
        lineLinks += words.length();
      }
    }
  }

  private void endLine(String tag, String hint) {
    if (!line.isEmpty()) {
      String words = Whitespace.squash(line.toString());
      if (!words.isEmpty() && lines.size() < MAX_LINES) {
        String kind = lineLinks * 10 >= line.length() * 8 ? "link" : "";
        lines.add(new Mark(tag, words, kind, hint, !asides.isEmpty(), order));
      }
      line.setLength(0);
      lineLinks = 0;
    }
  }

  private void visit(Element element, String tag) {
    switch (tag) {
      case "meta" -> meta(element);
      case "title" -> {
        if (title.isEmpty() && silent == 0) {
          title = Whitespace.squash(element.wholeText());
        }
      }
      case "link" -> link(element);
      case "html", "body" -> language(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          scripts.add(element.data());
        }
      }
      case "input" -> passwords += element.attr("type").equalsIgnoreCase("password") ? 1 : 0;
      default -> {}
    }
    microdata.enter(element);
    if (silent == 0 && !tag.equals("html") && !tag.equals("body") && !tag.equals("meta")) {
      visible(element, tag);
    }
  }

  private void language(Element element) {
    if (language.isEmpty()) {
      String lang = element.attr("lang");
      language = lang.isEmpty() ? element.attr("xml:lang") : lang;
    }
  }

  private void meta(Element element) {
    String content = element.attr("content");
    if (content.isEmpty()) {
      content = element.attr("value");
    }
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = element.attr(key);
      if (!name.isEmpty()) {
        meta.add(name, content);
      }
    }
  }

  private void link(Element element) {
    String rel = element.attr("rel").toLowerCase(Locale.ROOT);
    if (rel.equals("canonical") && canonical.isEmpty()) {
      canonical = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
    }
  }

  private void visible(Element element, String tag) {
    String hint = hint(element);
    if (asides.isEmpty() && isAside(element, tag, hint)) {
      asides.push(element);
    }
    boolean aside = !asides.isEmpty();
    switch (tag) {
      case "h1", "h2", "h3" ->
          headings.add(mark(element, tag, hint, isLink(element) ? "link" : "", aside));
      case "time" -> times.add(mark(element, tag, hint, element.attr("datetime"), aside));
      case "figcaption" -> captions.add(mark(element, tag, hint, "", aside));
      case "a" -> anchor(element, hint, aside);
      case "img" -> {
        if (logos.size() < 5 && element.attr("alt").length() > 3) {
          logos.add(new Mark(tag, Whitespace.squash(element.attr("alt")), "", hint, aside, order));
        }
      }
      default -> {}
    }
    if (!hint.isEmpty() && marks < MAX_MARKS) {
      hinted(element, tag, hint, aside);
    }
  }

  private static boolean isLink(Element heading) {
    Element first = heading.firstElementChild();
    return first != null
        && first.normalName().equals("a")
        && heading.childrenSize() == 1
        && heading.ownText().isBlank();
  }

  private void anchor(Element element, String hint, boolean aside) {
    String rel = element.attr("rel").toLowerCase(Locale.ROOT);
    String href = element.attr("href");
    if (rel.contains("author") || href.contains("/author/") || href.contains("/authors/")) {
      credits.add(credit(element, "a", hint + " rel-author", href, aside));
    }
    if (rel.contains("tag")) {
      tags.add(mark(element, "a", hint + " rel-tag", href, aside));
    }
  }

  private void hinted(Element element, String tag, String hint, boolean aside) {
    boolean isHeading = tag.length() == 2 && tag.charAt(0) == 'h';
    if (!isHeading && TITLE.matcher(hint).find()) {
      headings.add(mark(element, tag, hint, "", aside));
    }
    if (hint.contains("author")
        || hint.contains("byline")
        || hint.contains("writer")
        || hint.contains("autor")
        || hint.contains("auteur")
        || hint.contains("redakteur")
        || hint.contains("by-line")) {
      credits.add(credit(element, tag, hint, element.attr("content"), aside));
    }
    if (!isHeading
        && (hint.contains("date")
            || hint.contains("time")
            || hint.contains("publish")
            || hint.contains("posted"))) {
      String stamp =
          element.attr("content").isEmpty() ? element.attr("datetime") : element.attr("content");
      Mark mark = mark(element, tag, hint, stamp, aside);
      if (mark.text().length() < 200) {
        dates.add(mark);
      }
    }
    if (hint.contains("breadcrumb")) {
      crumbs.add(mark(element, tag, hint, "", false));
    }
    if (hint.contains("standfirst")
        || hint.contains("subtitle")
        || hint.contains("sub-title")
        || hint.contains("subhead")
        || hint.contains("dek")
        || hint.contains("deck")
        || hint.contains("lead")
        || hint.contains("intro")
        || hint.contains("summary")
        || hint.contains("excerpt")
        || hint.contains("chapo")
        || hint.contains("teaser")
        || hint.contains("description")) {
      decks.add(mark(element, tag, hint, "", aside));
    }
    if (hint.startsWith("sub ")
        || hint.equals("sub")
        || hint.contains("kicker")
        || hint.contains("eyebrow")
        || hint.contains("section")
        || hint.contains("category")
        || hint.contains("rubric")
        || hint.contains("overline")
        || hint.contains("series")
        || hint.contains("topline")
        || hint.contains("column-name")) {
      kickers.add(mark(element, tag, hint, "", aside));
    }
    if (tag.equals("a")
        && (hint.contains("tag") || hint.contains("topic") || hint.contains("keyword"))) {
      tags.add(mark(element, tag, hint, element.attr("href"), aside));
    }
  }

  private Mark mark(Element element, String tag, String hint, String value, boolean aside) {
    marks++;
    String text = marks > MAX_MARKS ? "" : ElementText.of(element, MAX_TEXT);
    return new Mark(tag, text, value.strip(), hint, aside, order);
  }

  private Mark credit(Element element, String tag, String hint, String value, boolean aside) {
    String place = figures > 0 ? hint + " in-figure" : hint;
    marks++;
    String text = marks > MAX_MARKS ? "" : ElementText.lines(element, MAX_TEXT);
    return new Mark(tag, text, value.strip(), place, aside, order);
  }

  /** Class, id and itemprop in lower case; empty if the element has none. */
  static String hint(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String hint =
        element.className()
            + ' '
            + element.id()
            + ' '
            + element.attr("itemprop")
            + ' '
            + element.attr("data-testid")
            + ' '
            + element.attr("data-component");
    return hint.strip().toLowerCase(Locale.ROOT);
  }

  /** What is named like a box beside the article but holds the page's main heading is no box. */
  private static boolean isAside(Element element, String tag, String hint) {
    return switch (tag) {
      case "nav", "footer", "aside" -> true;
      case "main", "article", "h1" -> false;
      default ->
          hint.length() > 1
              && ASIDE.matcher(hint).find()
              && element.selectFirst("h1, [itemprop=articleBody], article") == null;
    };
  }
}
