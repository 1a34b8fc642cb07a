package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands in a heading beside the headline.
 *
 * @param label words above or before it, as {@code Opinion}; empty if there are none
 * @param tail words below or behind it, as a second line or a sign to link to; empty if there are
 *     none
 */
record HeadingParts(String label, String tail) {

  static final HeadingParts NONE = new HeadingParts("", "");

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_SIGN = 8;
  private static final int LEAST_HEADLINE = 10;
  private static final int MOST_LEVELS = 3;

  /** Names that say it anywhere in a word. */
  private static final Pattern KICKER =
      Pattern.compile(
          "kicker|overline|eyebrow|topline|roofline|dachzeile|spitzmarke|antetitulo|occhiello|surtitre"
              + "|pre-?title|supertitle|headline-?(?:intro|prefix)|title-?prefix");

  /** Names that say it as a word of their own, of something shorter than the headline. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[\\s_-])(?:label|badge|category|categoria|categorie|rubrik|rubrique|rubric|section|flag"
              + "|tag|topic|vignette|prefix)(?:$|[\\s_-])");

  private static final Pattern SECOND_LINE =
      Pattern.compile(
          "sub-?(?:title|head|headline)|standfirst|(?:^|[\\s_-])(?:deck|dek)(?:$|[\\s_-])|tagline|strapline"
              + "|unterzeile|untertitel|sottotitolo|sous-titre|subtitulo");

  private static final Set<String> BOXES = Set.of("span", "a", "div", "small", "b", "strong", "p");

  /** Signs that tie what follows to the word before it. */
  private static final Pattern OPENS = Pattern.compile("^[:,;.!?’'&)-]");

  private static final Memo<Boolean> IS_KICKER = new Memo<>(hint -> KICKER.matcher(hint).find());
  private static final Memo<Boolean> IS_LABEL = new Memo<>(hint -> LABEL.matcher(hint).find());
  private static final Memo<Boolean> IS_SECOND =
      new Memo<>(hint -> SECOND_LINE.matcher(hint).find());

  /** The parts of a heading. */
  static HeadingParts of(Element heading) {
    Element around = heading;
    for (int level = 0; level < MOST_LEVELS; level++) {
      Element only = around.firstElementChild();
      if (only == null || around.childrenSize() > 1 || !around.ownText().isBlank()) {
        break;
      }
      around = only;
    }
    Element first = around.firstElementChild();
    if (first == null) {
      return NONE;
    }
    String label = isEdge(first, true) ? label(first) : "";
    Element last = around.lastElementChild();
    String tail = last != null && isEdge(last, false) ? tail(last) : "";
    return label.isEmpty() && tail.isEmpty() ? NONE : new HeadingParts(label, tail);
  }

  /** True if nothing but white space stands on one side of the child. */
  private static boolean isEdge(Element child, boolean before) {
    Node beside = before ? child.previousSibling() : child.nextSibling();
    while (beside instanceof TextNode text && text.isBlank()) {
      beside = before ? beside.previousSibling() : beside.nextSibling();
    }
    return beside == null;
  }

  private static String label(Element first) {
    String hint = first.attributesSize() == 0 ? "" : PageElement.hint(first);
    if (hint.isEmpty() || !(IS_KICKER.of(hint) || IS_LABEL.of(hint))) {
      return genre(first);
    }
    String text = ElementText.of(first, PageScan.MAX_TEXT);
    return IS_KICKER.of(hint) || text.length() <= LONGEST_LABEL ? text : "";
  }

  /**
   * The words of an element if they are a genre, and what follows begins anew; set off in italics
   * they are a title, as of the paper "Leader".
   */
  private static String genre(Element first) {
    Node next = first.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    if (next == null || !BOXES.contains(first.normalName())) {
      return "";
    }
    String text = ElementText.of(first, LONGEST_LABEL + 1);
    if (!GenreWords.isLabel(text) || !Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      return "";
    }
    String rest =
        next instanceof Element element
            ? ElementText.of(element, LONGEST_LABEL)
            : next.outerHtml().strip();
    return rest.isEmpty()
            || Character.isLowerCase(rest.codePointAt(0))
            || OPENS.matcher(rest).find()
        ? ""
        : text;
  }

  private static String tail(Element last) {
    String text = ElementText.of(last, PageScan.MAX_TEXT);
    boolean sign =
        last.normalName().equals("a")
            && last.attr("href").startsWith("#")
            && text.length() <= LONGEST_SIGN;
    boolean small = last.normalName().equals("small");
    boolean named = last.attributesSize() > 0 && IS_SECOND.of(PageElement.hint(last));
    return sign || small || named ? text : "";
  }

  /** The heading without its label; the whole if it has no other words. */
  String withoutLabel(String heading) {
    boolean begins = !label.isEmpty() && heading.startsWith(label);
    String rest = begins ? heading.substring(label.length()).strip() : "";
    return Folding.fold(rest).isEmpty() ? heading : rest;
  }

  /** The heading without what follows the headline; the whole if that leaves next to nothing. */
  String withoutTail(String heading) {
    boolean ends = !tail.isEmpty() && heading.endsWith(tail);
    String rest = ends ? heading.substring(0, heading.length() - tail.length()).strip() : "";
    return rest.length() < LEAST_HEADLINE ? heading : rest;
  }
}
