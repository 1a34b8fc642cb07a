package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page's meta tags by name or property, in lower case. */
final class MetaTags {

  private static final int MAX_VALUE = 4_000;

  /** Values of one name; each is compared with those before. */
  private static final int MOST = 200;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  void add(String name, String content) {
    String value =
        Whitespace.squash(content.length() > MAX_VALUE ? content.substring(0, MAX_VALUE) : content);
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (!value.isEmpty() && !key.isEmpty()) {
      List<String> all = values.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (all.size() < MOST && !all.contains(value)) {
        all.add(value);
      }
    }
  }

  /** First value of that name; empty if there is none. */
  String first(String name) {
    List<String> all = values.get(name);
    return all == null ? "" : all.get(0);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
