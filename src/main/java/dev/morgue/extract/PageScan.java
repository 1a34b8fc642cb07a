package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the finders of single fields ask of a page, gathered in one walk over it: meta
 * tags, scripts of structured data, microdata, headings, times, credits, tag links and the lines of
 * text in order.
 */
final class PageScan implements NodeVisitor {

  /** A heading, a time, a credit, a link or a line, with where it stands. */
  record Mark(String tag, String text, String value, String hint, boolean aside, int order) {}

  /** A link, and where it stands. */
  record Link(Element element, boolean aside, int order) {

    String text() {
      return ElementText.of(element, MAX_TEXT);
    }
  }

  private static final int MAX_TEXT = 600;
  private static final int MIN_TITLE = 15;

  /** A title that nothing closes runs on to the page's end. */
  private static final int MAX_TITLE = 2_000;

  private static final int MAX_LINES = 6_000;
  private static final int MAX_MARKS = 5_000;
  private static final int MAX_PICTURES = 20;

  /** Figures one in another, each of which is searched for its picture. */
  private static final int MAX_NESTED = 3;

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
  final MetaTags meta = new MetaTags();
  final List<String> scripts = new ArrayList<>();
  final List<Mark> headings = new ArrayList<>();

  /** Orders of the headings that link or stand in a link, those of boxes aside left out. */
  final List<Integer> linkedHeadings = new ArrayList<>();

  final List<Mark> times = new ArrayList<>();
  final List<Mark> dates = new ArrayList<>();
  final List<Mark> credits = new ArrayList<>();
  final List<Mark> tags = new ArrayList<>();
  final List<Mark> crumbs = new ArrayList<>();
  final List<Mark> decks = new ArrayList<>();
  final List<Mark> kickers = new ArrayList<>();
  final List<Mark> logos = new ArrayList<>();
  final List<Mark> captions = new ArrayList<>();

  /** The first figures: text is the caption, value where the picture is loaded from. */
  final List<Mark> pictures = new ArrayList<>();

  final List<Mark> lines = new ArrayList<>();

  /** Links in the order of the page; their text is read only where it is asked for. */
  final List<Link> anchored = new ArrayList<>();

  final ItemScopes microdata = new ItemScopes();
  String title = "";
  String canonical = "";
  String language = "";
  int passwords;

  /** Elements with some text that call themselves a wall for readers without a subscription. */
  int walls;

  /** Lines that are mostly a link with the length of a headline. */
  int linkedTitles;

  int links;
  int linkText;
  int text;

  private final Set<Element> aroundText;
  private final Deque<Element> asides = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable Element marked;
  private String markedText = "";
  private int order;
  private int marks;
  private int silent;
  private int anchors;
  private int lineLinks;
  private int figures;

  private PageScan(Set<Element> aroundText) {
    this.aroundText = aroundText;
  }

  static PageScan of(Document page) {
    PageScan scan = new PageScan(aroundText(page));
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
      if (isSilent(element, tag)) {
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
      if (isSilent(element, tag)) {
        silent--;
      }
      if (silent == 0 && !line.isEmpty() && !INLINE.contains(tag)) {
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

  /** What shows no text of the page. Some servers wrap whole pages in a form: that one does. */
  private boolean isSilent(Element element, String tag) {
    return SILENT.contains(tag)
        && !(tag.equals("form")
            && (aroundText.contains(element)
                || element.selectFirst("input[name=__VIEWSTATE]") != null));
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
        linkedTitles += lineLinks >= MIN_TITLE && lineLinks * 2 >= line.length() ? 1 : 0;
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
          String words = element.wholeText();
          title = Whitespace.squash(words.substring(0, Math.min(words.length(), MAX_TITLE)));
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
      String absolute = element.absUrl("href");
      canonical = absolute.isEmpty() ? element.attr("href") : absolute;
    }
  }

  private void visible(Element element, String tag) {
    String hint = hint(element);
    int says = hint.isEmpty() ? 0 : HintWords.meanings(hint);
    if (asides.isEmpty() && isAside(element, tag, says)) {
      asides.push(element);
    }
    boolean aside = !asides.isEmpty();
    switch (tag) {
      case "h1", "h2", "h3" -> {
        boolean link = isLink(element);
        headings.add(mark(element, tag, hint, link ? "link" : "", aside));
        if ((link || anchors > 0) && !aside) {
          linkedHeadings.add(order);
        }
      }
      case "time" -> times.add(mark(element, tag, hint, element.attr("datetime"), aside));
      case "figure" -> picture(element, hint, aside);
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
      hinted(element, tag, hint, says, aside);
    }
  }

  private void picture(Element figure, String hint, boolean aside) {
    boolean wanted = pictures.size() < MAX_PICTURES && figures <= MAX_NESTED;
    Element image = wanted ? figure.selectFirst("img") : null;
    if (image != null) {
      Element caption = figure.selectFirst("figcaption");
      String words = caption == null ? "" : ElementText.of(caption, MAX_TEXT);
      String names = hint + ' ' + hint(image);
      pictures.add(new Mark("figure", words, LeadImage.source(image), names, aside, order));
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
    anchored.add(new Link(element, aside, order));
    if (rel.contains("author")) {
      credits.add(credit(element, "a", hint + " rel-author", href, aside));
    } else if (AuthorAddress.is(href)) {
      credits.add(credit(element, "a", (hint + ' ' + AuthorAddress.HINT).strip(), href, aside));
    }
    if (rel.contains("tag")) {
      tags.add(mark(element, "a", hint + " rel-tag", href, aside));
    }
  }

  private void hinted(Element element, String tag, String hint, int says, boolean aside) {
    boolean isHeading = tag.length() == 2 && tag.charAt(0) == 'h';
    if (!isHeading && (says & HintWords.TITLE) != 0) {
      headings.add(mark(element, tag, hint, "", aside));
    }
    if ((says & HintWords.AUTHOR) != 0) {
      credits.add(credit(element, tag, hint, element.attr("content"), aside));
    }
    if (!isHeading && (says & HintWords.DATE) != 0) {
      String stamp =
          element.attr("content").isEmpty() ? element.attr("datetime") : element.attr("content");
      Mark mark = mark(element, tag, hint, stamp, aside);
      if (mark.text().length() < 200) {
        dates.add(mark);
      }
    }
    if ((says & HintWords.WALL) != 0 && element.hasText()) {
      walls++;
    }
    if ((says & HintWords.CRUMB) != 0) {
      crumbs.add(mark(element, tag, hint, "", false));
    }
    if ((says & HintWords.DECK) != 0) {
      decks.add(mark(element, tag, hint, "", aside));
    }
    if ((says & HintWords.KICKER) != 0) {
      kickers.add(mark(element, tag, hint, "", aside));
    }
    if (tag.equals("a") && (says & HintWords.TOPIC) != 0) {
      tags.add(mark(element, tag, hint, element.attr("href"), aside));
    }
  }

  private Mark mark(Element element, String tag, String hint, String value, boolean aside) {
    marks++;
    if (!element.equals(marked)) {
      marked = element;
      markedText = marks > MAX_MARKS ? "" : ElementText.of(element, MAX_TEXT);
    }
    return new Mark(tag, markedText, value.strip(), hint, aside, order);
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
  private boolean isAside(Element element, String tag, int says) {
    return switch (tag) {
      case "nav", "footer", "aside" -> true;
      case "main", "article", "h1" -> false;
      default -> (says & HintWords.ASIDE) != 0 && !aroundText.contains(element);
    };
  }

  /** The page's main headings and its elements marked as articles, and all that is around them. */
  private static Set<Element> aroundText(Document page) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    page.traverse((node, depth) -> {
      if (node instanceof Element element && isText(element)) {
        Element some = element;
        while (some != null && around.add(some)) {
          some = some.parent();
        }
      }
    });
    return around;
  }

  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "h1", "article" -> true;
      default -> element.attr("itemprop").strip().equalsIgnoreCase("articleBody");
    };
  }
}
