package dev.morgue.extract;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** An element with those of its attributes that are asked for again and again, read once. */
final class PageElement {

  final Element element;
  final String tag;
  final TagKind kind;
  ClassNames classes = ClassNames.NONE;
  String id = "";
  String role = "";
  String style = "";
  String itemprop = "";
  String property = "";
  String rel = "";
  String href = "";

  /** True if it is marked as hidden, whatever its style says. */
  boolean hidden;

  /** True if it is an item of microdata or RDFa. */
  boolean item;

  /** True if it shows no text near which fields are looked for; known once it was opened. */
  boolean silent;

  private String testId = "";
  private String component = "";
  private String hint = "";
  private int says;

  PageElement(Element element) {
    this.element = element;
    this.tag = element.normalName();
    this.kind = TagKind.of(tag);
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        read(attribute.getKey(), attribute.getValue());
      }
      describe();
    }
  }

  private void read(String key, String value) {
    switch (key) {
      case "class" -> classes = ClassNames.of(value);
      case "id" -> id = value;
      case "role" -> role = value;
      case "style" -> style = value;
      case "itemprop" -> itemprop = value;
      case "property" -> property = value;
      case "rel" -> rel = value;
      case "href" -> href = value;
      case "data-testid" -> testId = value;
      case "data-component" -> component = value;
      case "hidden" -> hidden = true;
      case "itemscope", "typeof" -> item = true;
      default -> {}
    }
  }

  private void describe() {
    if (id.isEmpty() && itemprop.isEmpty() && testId.isEmpty() && component.isEmpty()) {
      hint = classes.hint();
      says = classes.says();
      return;
    }
    String all = classes.names() + ' ' + id + ' ' + itemprop + ' ' + testId + ' ' + component;
    hint = all.strip().toLowerCase(Locale.ROOT);
    says = hint.isEmpty() ? 0 : HintWords.meanings(hint);
  }

  /** True if no attribute was read. */
  boolean isPlain() {
    return element.attributesSize() == 0;
  }

  /** Class, id, itemprop and names given for tests, in lower case; empty if it has none. */
  String hint() {
    return hint;
  }

  /** The fields that the hint speaks of, see {@link HintWords}. */
  int says() {
    return says;
  }

  /** The hint of an element that no reader was given. */
  static String hint(Element element) {
    return new PageElement(element).hint;
  }
}
