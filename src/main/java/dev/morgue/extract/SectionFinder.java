package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the paper's section. */
final class SectionFinder {

  private SectionFinder() {}

  static List<Candidate<String>> find(PageScan scan, SchemaItems data, String publication) {
    List<Candidate<String>> found = new ArrayList<>();
    for (Candidate<String> section : data.texts("articleSection")) {
      add(found, section.value(), section.signal(), publication);
    }
    for (String key :
        List.of(
            "article:section",
            "og:section",
            "parsely-section",
            "section",
            "cg",
            "category",
            "sailthru.section")) {
      add(found, scan.meta.first(key), "meta " + key, publication);
    }
    return found;
  }

  private static void add(
      List<Candidate<String>> found, String section, String signal, String publication) {
    String plain = Markup.plain(section);
    if (!plain.isEmpty()
        && plain.length() < 60
        && !plain.contains("://")
        && !plain.equals(publication)) {
      found.add(new Candidate<>(plain, signal));
    }
  }
}
