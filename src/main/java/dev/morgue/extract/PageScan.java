package dev.morgue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Everything that the finders of single fields ask of a page: meta tags, scripts of structured
 * data, microdata, headings, times, credits, tag links and the lines of text in order.
 */
final class PageScan {

  /** A heading, a time, a credit, a link or a line, with where it stands. */
  record Mark(String tag, String text, String value, String hint, boolean aside, int order) {}

  /** Places of the lines at least half of which is a link with the length of a headline. */
  final Set<Integer> titledLines = new HashSet<>();

  /**
   * Places of the lines that are links, however they are indented. A line's own mark takes the
   * white space around a link for text, and names, titles and fronts are told better by that.
   */
  final Set<Integer> linkLines = new HashSet<>();

  /** A link, and where it stands. */
  record Link(Element element, boolean aside, int order) {

    String text() {
      return ElementText.of(element, MAX_TEXT);
    }
  }

  /** So much of the text of a mark or a line is kept. */
  static final int MAX_TEXT = 600;

  final MetaTags meta = new MetaTags();
  final List<String> scripts = new ArrayList<>();
  final List<Mark> headings = new ArrayList<>();

  /** What stands in headings beside the headline, by the order of the heading. */
  final Map<Integer, HeadingParts> headingParts = new HashMap<>();

  /** What old pages set in large letters in place of headings. */
  final List<Mark> large = new ArrayList<>();

  /** Paragraphs that old pages set in bold letters, as in place of headings. */
  final List<Mark> bold = new ArrayList<>();

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

  /** Where menus stand that hold nothing, or nothing any more. */
  final List<Integer> menus = new ArrayList<>();

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

  /** The page, read in one walk. */
  static PageScan of(Document page) {
    PageScanner scanner = new PageScanner();
    PageWalk.over(page, scanner);
    return scanner.scan();
  }
}
