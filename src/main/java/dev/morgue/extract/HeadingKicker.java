package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The label that stands in a heading above the headline, if its element is named after that. */
final class HeadingKicker {

  private static final Pattern KICKER =
      Pattern.compile(
          "kicker|overline|eyebrow|topline|roofline|dachzeile|spitzmarke|antetitulo|occhiello|surtitre"
              + "|pre-?title|supertitle|headline-?(?:intro|prefix)|title-?prefix");
  private static final Memo<Boolean> IS_KICKER = new Memo<>(hint -> KICKER.matcher(hint).find());

  private HeadingKicker() {}

  /** The label; empty if the heading begins with none. */
  static String of(Element heading) {
    Element first = heading.firstElementChild();
    if (first == null || first.attributesSize() == 0) {
      return "";
    }
    return IS_KICKER.of(PageElement.hint(first)) ? ElementText.of(first, PageScan.MAX_TEXT) : "";
  }

  /** The heading without its label; the whole if it has no other words. */
  static String without(String heading, String kicker) {
    boolean begins = !kicker.isEmpty() && heading.startsWith(kicker);
    String rest = begins ? heading.substring(kicker.length()).strip() : "";
    return Folding.fold(rest).isEmpty() ? heading : rest;
  }
}
