package dev.morgue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The block of fields between two lines of dashes that may begin a text. */
record FrontMatter(Map<String, List<String>> fields, String rest) {

  static FrontMatter of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return new FrontMatter(Map.of(), text);
    }
    Map<String, List<String>> fields = new HashMap<>();
    String key = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      String bare = line.strip();
      if (bare.equals("---") || bare.equals("...")) {
        return new FrontMatter(fields, String.join("\n", lines.subList(i + 1, lines.size())));
      }
      int colon = line.indexOf(':');
      if (bare.startsWith("- ")) {
        add(fields, key, bare.substring(2));
      } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        values(fields, key, line.substring(colon + 1).strip());
      }
    }
    return new FrontMatter(Map.of(), text);
  }

  private static void values(Map<String, List<String>> fields, String key, String value) {
    if (value.startsWith("[") && value.endsWith("]")) {
      for (String part : value.substring(1, value.length() - 1).split(",", -1)) {
        add(fields, key, part);
      }
    } else {
      add(fields, key, value);
    }
  }

  private static void add(Map<String, List<String>> fields, String key, String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && ((text.startsWith("\"") && text.endsWith("\""))
                || (text.startsWith("'") && text.endsWith("'")));
    text = quoted ? text.substring(1, text.length() - 1) : text;
    if (!text.isEmpty()) {
      fields.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
    }
  }

  List<String> all(String key) {
    return fields.getOrDefault(key, List.of());
  }

  /** The first value of the first of these fields that is there; else the empty string. */
  String first(String... keys) {
    for (String key : keys) {
      List<String> all = all(key);
      if (!all.isEmpty()) {
        return all.get(0);
      }
    }
    return "";
  }

  /** The authors, whatever the field is called. */
  List<String> people() {
    for (String key : List.of("byline", "author", "authors", "by")) {
      if (!all(key).isEmpty()) {
        return all(key);
      }
    }
    return List.of();
  }
}
