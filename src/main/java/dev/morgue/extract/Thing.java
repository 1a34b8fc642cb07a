package dev.morgue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One item of structured data, from JSON-LD or from microdata: a text, or properties whose values
 * are items again. A list with one element and a single value are the same.
 */
final class Thing {

  private String text = "";
  private final Map<String, List<Thing>> properties = new LinkedHashMap<>();

  static Thing ofText(String text) {
    Thing thing = new Thing();
    thing.text = text;
    return thing;
  }

  void add(String property, Thing value) {
    properties.computeIfAbsent(property, key -> new ArrayList<>()).add(value);
  }

  boolean isText() {
    return properties.isEmpty();
  }

  /** The text; of an item its {@code @value}, name or visible text; empty if it has none. */
  String text() {
    if (isText()) {
      return text;
    }
    for (String key : List.of("@value", "name", "@text")) {
      String value = first(key);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  List<Thing> all(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** The first value's text that is not empty; else the empty string. */
  String first(String property) {
    for (Thing value : all(property)) {
      String found = value.isText() ? value.text : value.text();
      if (!found.isBlank()) {
        return found.strip();
      }
    }
    return "";
  }

  Map<String, List<Thing>> properties() {
    return properties;
  }

  /** Type names without the vocabulary's address, as in {@code NewsArticle}. */
  List<String> types() {
    List<String> types = new ArrayList<>();
    for (Thing type : all("@type")) {
      String name = type.text;
      int cut =
          Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':'));
      types.add(name.substring(cut + 1));
    }
    return types;
  }

  boolean hasType(String part) {
    return types().stream()
        .anyMatch(type -> type.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
  }
}
