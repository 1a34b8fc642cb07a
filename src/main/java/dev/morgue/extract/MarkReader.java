package dev.morgue.extract;

import dev.morgue.extract.PageScan.Link;
import dev.morgue.extract.PageScan.Mark;
import dev.morgue.text.Whitespace;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Marks the elements of a page that may show a field: headings, times, credits, links and more. */
final class MarkReader {

  /**
   * Where an element stands.
   *
   * @param aside in a box beside the article, or one itself
   * @param box such a box by its own name, and not in another
   * @param order its place among the page's nodes
   * @param linked in a link, or one itself
   * @param figures figures around it, itself included
   */
  record Place(boolean aside, boolean box, int order, boolean linked, int figures) {}

  private static final int MAX_MARKS = 5_000;
  private static final int MAX_PICTURES = 20;
  private static final int MAX_LOGOS = 5;
  private static final int MAX_LARGE = 20;
  private static final int MAX_BOLD = 5;

  /** Sizes of letters above that of the text, which is 3. */
  private static final Pattern LARGE = Pattern.compile("\\s?(?:[4-7]|\\+[1-4])\\s?");

  /** Figures one in another, each of which is searched for its picture. */
  private static final int MAX_NESTED = 3;

  private static final int LONGEST_DATE = 200;
  private static final Evaluator IMAGE = QueryParser.parse("img");
  private static final Evaluator LINK = QueryParser.parse("a");
  private static final Evaluator CAPTION = QueryParser.parse("figcaption");

  private final PageScan scan;
  private @Nullable Element marked;
  private String markedText = "";
  private int marks;

  MarkReader(PageScan scan) {
    this.scan = scan;
  }

  /** Adds what the element may show to the scan. */
  void read(PageElement element, Place place) {
    switch (element.tag) {
      case "h1", "h2", "h3" -> readHeading(element, place);
      case "font" -> readFont(element, place);
      case "b", "strong" -> readBold(element, place);
      case "time" ->
          scan.times.add(mark(element, element.element.attr("datetime"), element.hint(), place));
      case "figure" -> readPicture(element, place);
      case "figcaption" -> scan.captions.add(mark(element, "", element.hint(), place));
      case "a" -> readAnchor(element, place);
      case "img" -> readImage(element, place);
      default -> {}
    }
    if (element.says() != 0 && marks < MAX_MARKS) {
      readNamed(element, place);
    }
  }

  private void readHeading(PageElement element, Place place) {
    boolean link = isLink(element.element);
    scan.headings.add(mark(element, link ? "link" : "", element.hint(), place));
    HeadingParts parts = marks < MAX_MARKS ? HeadingParts.of(element.element) : HeadingParts.NONE;
    if (!parts.equals(HeadingParts.NONE)) {
      scan.headingParts.put(place.order, parts);
    }
    if ((link || place.linked) && !place.aside) {
      scan.linkedHeadings.add(place.order);
    }
  }

  private void readFont(PageElement font, Place place) {
    if (scan.large.size() < MAX_LARGE && LARGE.matcher(font.element.attr("size")).matches()) {
      scan.large.add(mark(font, "", font.hint(), place));
    }
  }

  /** Reads a paragraph that is bold as a whole, below the first heading. */
  private void readBold(PageElement bold, Place place) {
    Element parent = bold.element.parent();
    if (parent != null
        && scan.bold.size() < MAX_BOLD
        && !scan.headings.isEmpty()
        && parent.childrenSize() == 1
        && parent.normalName().equals("p")
        && parent.ownText().isBlank()) {
      scan.bold.add(mark(bold, "", bold.hint(), place));
    }
  }

  private static boolean isLink(Element heading) {
    Element first = heading.firstElementChild();
    return first != null
        && first.normalName().equals("a")
        && heading.childrenSize() == 1
        && heading.ownText().isBlank();
  }

  private void readImage(PageElement image, Place place) {
    if (scan.logos.size() < MAX_LOGOS && image.element.attr("alt").length() > 3) {
      String words = Whitespace.squash(image.element.attr("alt"));
      scan.logos.add(new Mark("img", words, "", image.hint(), place.aside, place.order));
    }
  }

  private void readPicture(PageElement figure, Place place) {
    boolean wanted = scan.pictures.size() < MAX_PICTURES && place.figures <= MAX_NESTED;
    Element image = wanted ? figure.element.selectFirst(IMAGE) : null;
    if (image != null) {
      Element caption = figure.element.selectFirst(CAPTION);
      String words = caption == null ? "" : ElementText.of(caption, PageScan.MAX_TEXT);
      String names = figure.hint() + ' ' + PageElement.hint(image);
      scan.pictures.add(
          new Mark("figure", words, LeadImage.source(image), names, place.aside, place.order));
    }
  }

  private void readAnchor(PageElement link, Place place) {
    scan.anchored.add(new Link(link.element, place.aside, place.order));
    String rel = link.rel.toLowerCase(Locale.ROOT);
    if (rel.contains("author")) {
      scan.credits.add(credit(link, link.href, link.hint() + " rel-author", place));
    } else if (AuthorAddress.is(link.href)) {
      String hint = (link.hint() + ' ' + AuthorAddress.HINT).strip();
      scan.credits.add(credit(link, link.href, hint, place));
    }
    if (rel.contains("tag")) {
      String kind = rel.contains("category") ? " rel-tag rel-category" : " rel-tag";
      scan.tags.add(mark(link, link.href, link.hint() + kind, place));
    }
  }

  private void readNamed(PageElement element, Place place) {
    int says = element.says();
    String hint = element.hint();
    boolean isHeading = element.tag.length() == 2 && element.tag.charAt(0) == 'h';
    if (!isHeading && (says & HintWords.TITLE) != 0) {
      scan.headings.add(mark(element, "", hint, place));
    }
    if ((says & HintWords.AUTHOR) != 0) {
      scan.credits.add(credit(element, element.element.attr("content"), hint, place));
    }
    if (!isHeading && (says & HintWords.DATE) != 0) {
      readDate(element, place);
    }
    if ((says & HintWords.WALL) != 0 && element.element.hasText()) {
      scan.walls++;
    }
    if ((says & HintWords.CRUMB) != 0) {
      scan.crumbs.add(mark(element, "", hint, new Place(false, false, place.order, false, 0)));
    }
    if ((says & HintWords.DECK) != 0) {
      // "teaser" names what leads to another article, and in German a standfirst.
      boolean aside = place.aside && !(place.box && element.element.selectFirst(LINK) == null);
      Mark deck = mark(element, "", hint, place);
      scan.decks.add(new Mark(deck.tag(), deck.text(), "", hint, aside, deck.order()));
    }
    if ((says & HintWords.KICKER) != 0) {
      scan.kickers.add(mark(element, "", hint, place));
    }
    if (element.tag.equals("a") && (says & HintWords.TOPIC) != 0) {
      scan.tags.add(mark(element, element.href, hint, place));
    }
  }

  private void readDate(PageElement element, Place place) {
    String content = element.element.attr("content");
    String stamp = content.isEmpty() ? element.element.attr("datetime") : content;
    if (stamp.isEmpty() && element.tag.equals("abbr")) {
      stamp = element.element.attr("title");
    }
    Mark mark = mark(element, stamp, element.hint(), place);
    if (mark.text().length() < LONGEST_DATE) {
      scan.dates.add(mark);
    }
  }

  private Mark mark(PageElement element, String value, String hint, Place place) {
    marks++;
    if (!element.element.equals(marked)) {
      marked = element.element;
      markedText = marks > MAX_MARKS ? "" : ElementText.of(element.element, PageScan.MAX_TEXT);
    }
    return new Mark(element.tag, markedText, value.strip(), hint, place.aside, place.order);
  }

  private Mark credit(PageElement element, String value, String hint, Place place) {
    marks++;
    String text = marks > MAX_MARKS ? "" : ElementText.lines(element.element, PageScan.MAX_TEXT);
    String names = place.figures > 0 ? hint + " in-figure" : hint;
    return new Mark(element.tag, text, value.strip(), names, place.aside, place.order);
  }
}
