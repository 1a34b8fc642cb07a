package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the paper's name. */
final class PublicationFinder {

  private PublicationFinder() {}

  /**
   * Candidates, the best first.
   *
   * @param url the page's address, if it is known
   */
  static List<Candidate<String>> find(PageScan scan, SchemaItems data, String url) {
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
    if (found.isEmpty()) {
      String address = url.isEmpty() ? scan.canonical : url;
      Masthead.find(scan, address, (name, signal) -> add(found, name, signal));
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
