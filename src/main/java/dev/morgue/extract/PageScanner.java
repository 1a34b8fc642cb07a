package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Gathers a {@link PageScan} while the page is walked. */
final class PageScanner implements PageReader {

  private static final int MIN_TITLE = 15;

  /** A title that nothing closes runs on to the page's end. */
  private static final int MAX_TITLE = 2_000;

  private static final int MAX_LINES = 6_000;

  private static final Evaluator VIEW_STATE = QueryParser.parse("input[name=__VIEWSTATE]");
  private static final List<String> META_KEYS =
      List.of("property", "name", "itemprop", "http-equiv");

  private final PageScan scan = new PageScan();
  private final MarkReader marks = new MarkReader(scan);
  private final MainText mainText = new MainText();
  private final Deque<PageElement> asides = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int order;
  private int silent;
  private int anchors;
  private int lineLinks;

  /** The same without the white space that indents them. */
  private int lineLinked;

  /** True if the line has more than white space, which most have not. */
  private boolean written;

  private int figures;

  /** True after the end of an element, and then where another one begins beside it. */
  private boolean closed;

  private boolean beside;

  /** What was read of the page that was walked. */
  PageScan scan() {
    endLine("", "", order);
    return scan;
  }

  @Override
  public void other() {
    order++;
  }

  @Override
  public void text(String words) {
    order++;
    if (silent == 0) {
      append(words);
    }
  }

  @Override
  public void open(PageElement element) {
    order++;
    beside |= closed;
    element.silent = isSilent(element);
    silent += element.silent ? 1 : 0;
    if (silent == 0 && !line.isEmpty() && !element.kind.inline()) {
      endLine(element.tag, "", order - 1);
    }
    switch (element.tag) {
      case "a" -> {
        anchors++;
        scan.links++;
      }
      case "figure" -> figures++;
      case "nav" -> {
        if (element.element.childNodeSize() == 0) {
          scan.menus.add(order);
        }
      }
      default -> {}
    }
    readHead(element);
    scan.microdata.enter(element);
    if (silent == 0) {
      readVisible(element);
    }
  }

  @Override
  public void close(PageElement element) {
    closed = true;
    silent -= element.silent ? 1 : 0;
    if (silent == 0 && !line.isEmpty() && !element.kind.inline()) {
      endLine(element.tag, element.hint(), order);
    }
    switch (element.tag) {
      case "a" -> anchors--;
      case "figure" -> figures--;
      default -> {}
    }
    if (element == asides.peek()) {
      asides.pop();
    }
    scan.microdata.leave(element.element);
  }

  /** What shows no text of the page. Some servers wrap whole pages in a form: that one does. */
  private boolean isSilent(PageElement element) {
    return element.kind.silent()
        && !(element.tag.equals("form")
            && (mainText.isIn(element.element) || element.element.selectFirst(VIEW_STATE) != null));
  }

  private void append(String words) {
    if (line.length() < PageScan.MAX_TEXT) {
      if (beside && !line.isEmpty() && !words.isEmpty() && meets(words.charAt(0))) {
        line.append(' ');
      }
      closed = false;
      beside = false;
      line.append(words, 0, Math.min(words.length(), PageScan.MAX_TEXT));
    }
    if (!words.isBlank()) {
      written = true;
      scan.text += words.length();
      if (anchors > 0) {
        scan.linkText += words.length();
        lineLinks += words.length();
        lineLinked += words.strip().length();
      }
    }
  }

  /** True if the line so far ends in a letter or digit and what comes begins with one. */
  private boolean meets(char next) {
    return Character.isLetterOrDigit(line.charAt(line.length() - 1))
        && Character.isLetterOrDigit(next);
  }

  private void endLine(String tag, String hint, int place) {
    String words = written ? Whitespace.squash(line.toString()) : "";
    if (!words.isEmpty() && scan.lines.size() < MAX_LINES) {
      if (lineLinks >= MIN_TITLE && lineLinks * 2 >= line.length()) {
        scan.linkedTitles++;
        scan.titledLines.add(place);
      }
      if (lineLinked * 10 >= words.length() * 8) {
        scan.linkLines.add(place);
      }
      String kind = lineLinks * 10 >= line.length() * 8 ? "link" : "";
      scan.lines.add(new PageScan.Mark(tag, words, kind, hint, !asides.isEmpty(), place));
    }
    line.setLength(0);
    lineLinks = 0;
    lineLinked = 0;
    written = false;
  }

  private void readHead(PageElement element) {
    switch (element.tag) {
      case "meta" -> readMeta(element.element);
      case "title" -> {
        if (scan.title.isEmpty() && silent == 0) {
          String words = element.element.wholeText();
          scan.title = Whitespace.squash(words.substring(0, Math.min(words.length(), MAX_TITLE)));
        }
      }
      case "link" -> readLink(element);
      case "html", "body" -> readLanguage(element.element);
      case "script" -> {
        if (element.element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          scan.scripts.add(element.element.data());
        }
      }
      case "input" ->
          scan.passwords += element.element.attr("type").equalsIgnoreCase("password") ? 1 : 0;
      default -> {}
    }
  }

  private void readLanguage(Element element) {
    if (scan.language.isEmpty()) {
      String lang = element.attr("lang");
      scan.language = lang.isEmpty() ? element.attr("xml:lang") : lang;
    }
  }

  private void readMeta(Element element) {
    String content = element.attr("content");
    if (content.isEmpty()) {
      content = element.attr("value");
    }
    for (String key : META_KEYS) {
      String name = element.attr(key);
      if (!name.isEmpty()) {
        scan.meta.add(name, content);
      }
    }
  }

  private void readLink(PageElement element) {
    if (scan.canonical.isEmpty() && element.rel.equalsIgnoreCase("canonical")) {
      // Where there is no base to make it absolute, jsoup finds that out by an exception.
      boolean hasBase = !element.element.baseUri().isEmpty();
      String absolute = hasBase ? element.element.absUrl("href") : "";
      scan.canonical = absolute.isEmpty() ? element.href : absolute;
    }
  }

  private void readVisible(PageElement element) {
    switch (element.tag) {
      case "html", "body", "meta" -> {}
      default -> {
        if (asides.isEmpty() && isAside(element)) {
          asides.push(element);
        }
        boolean box = element == asides.peek() && element.kind.block();
        marks.read(
            element, new MarkReader.Place(!asides.isEmpty(), box, order, anchors > 0, figures));
      }
    }
  }

  /** What is named like a box beside the article but holds the page's main heading is no box. */
  private boolean isAside(PageElement element) {
    return switch (element.tag) {
      case "nav", "footer", "aside" -> true;
      case "main", "article", "h1" -> false;
      default -> (element.says() & HintWords.ASIDE) != 0 && !mainText.isIn(element.element);
    };
  }
}
