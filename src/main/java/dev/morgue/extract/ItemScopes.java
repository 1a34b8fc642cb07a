package dev.morgue.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Gathers microdata and RDFa Lite while the page is walked. */
final class ItemScopes {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_ITEMS = 5_000;

  private record Scope(Element element, Thing thing) {}

  private final List<Thing> roots = new ArrayList<>();
  private final Deque<Scope> open = new ArrayDeque<>();
  private int items;

  List<Thing> roots() {
    return roots;
  }

  void enter(PageElement entered) {
    String property = property(entered);
    if (!entered.item && (property.isEmpty() || open.isEmpty())) {
      return;
    }
    if (++items > MAX_ITEMS) {
      return;
    }
    Element element = entered.element;
    if (!entered.item) {
      add(property, Thing.ofText(value(element, property)));
      return;
    }
    Thing thing = new Thing();
    String type =
        element.attr("itemtype").isEmpty() ? element.attr("typeof") : element.attr("itemtype");
    if (!type.isEmpty()) {
      thing.add("@type", Thing.ofText(type.strip()));
    }
    String address =
        element.attr("itemid").isEmpty() ? element.attr("resource") : element.attr("itemid");
    if (!address.isEmpty()) {
      thing.add("@id", Thing.ofText(address));
    }
    if (property.isEmpty() || open.isEmpty()) {
      roots.add(thing);
    } else {
      add(property, thing);
    }
    String text = element.hasAttr("content") ? element.attr("content") : "";
    thing.add("@text", Thing.ofText(text.isEmpty() ? ElementText.of(element, 200) : text));
    open.push(new Scope(element, thing));
  }

  void leave(Element element) {
    if (!open.isEmpty() && open.peek().element.equals(element)) {
      open.pop();
    }
  }

  private void add(String properties, Thing value) {
    for (String property : SPACES.split(properties, -1)) {
      Scope scope = open.peek();
      if (scope != null && !property.isEmpty()) {
        scope.thing.add(property, value);
      }
    }
  }

  private static String property(PageElement element) {
    String property = element.itemprop;
    if (property.isEmpty() && !element.tag.equals("meta")) {
      property = element.property;
    }
    return property.startsWith("schema:") ? property.substring(7) : property;
  }

  private static String value(Element element, String property) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    if (element.hasAttr("datetime")) {
      return element.attr("datetime");
    }
    if (property.contains("articleBody") || property.contains("text")) {
      return "";
    }
    return switch (element.normalName()) {
      case "link", "area" -> element.attr("href");
      case "img", "source" -> element.attr("src");
      case "a" ->
          property.contains("url") ? element.attr("href") : ElementText.of(element, MAX_TEXT);
      default -> ElementText.of(element, MAX_TEXT);
    };
  }
}
