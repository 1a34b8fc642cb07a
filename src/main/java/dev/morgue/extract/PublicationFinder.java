package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the paper's name. */
final class PublicationFinder {

  private PublicationFinder() {}

  static List<Candidate<String>> find(PageScan scan, SchemaItems data) {
    List<Candidate<String>> found = new ArrayList<>();
    add(found, scan.meta.first("og:site_name"), "meta og:site_name");
    for (Thing publisher : data.values("publisher")) {
      add(found, publisher.text(), "structured publisher");
    }
    for (String key :
        List.of(
            "application-name",
            "al:ios:app_name",
            "dc.publisher",
            "publisher",
            "citation_journal_title",
            "apple-mobile-web-app-title")) {
      add(found, scan.meta.first(key), "meta " + key);
    }
    for (Thing other : data.others()) {
      if (other.hasType("WebSite") || other.hasType("NewsMediaOrganization")) {
        add(found, other.first("name"), "structured WebSite");
      }
    }
    return found;
  }

  private static void add(List<Candidate<String>> found, String name, String signal) {
    String plain = Markup.plain(name);
    if (!plain.isEmpty() && plain.length() < 80 && !plain.contains("://")) {
      found.add(new Candidate<>(plain, signal));
    }
  }
}
