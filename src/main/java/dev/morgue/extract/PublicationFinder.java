package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the paper's name. */
final class PublicationFinder {

  private static final Pattern COPYRIGHT = Pattern.compile("©|\\([cC]\\)|[Cc]opyright");

  private static final int LONGEST_NAME = 60;

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
    if (found.isEmpty()) {
      masthead(scan, found);
    }
    return found;
  }

  /** A part of the title that the masthead or the copyright line repeats. */
  private static void masthead(PageScan scan, List<Candidate<String>> found) {
    List<String> parts = new ArrayList<>(SiteName.parts(scan.title));
    int bracket = scan.title.endsWith(")") ? scan.title.lastIndexOf(" (") : -1;
    if (bracket > 0) {
      String site = scan.title.substring(bracket + 2, scan.title.length() - 1);
      int colon = site.indexOf(':');
      parts.add(colon > 0 ? site.substring(0, colon) : site);
    }
    List<String> rights = new ArrayList<>();
    for (PageScan.Mark line : parts.isEmpty() ? List.<PageScan.Mark>of() : scan.lines) {
      if (COPYRIGHT.matcher(line.text()).find()) {
        rights.add(Folding.fold(line.text()));
      }
    }
    String headline = Folding.fold(scan.meta.first("og:title"));
    parts.removeIf(part -> part.length() > LONGEST_NAME || Folding.fold(part).equals(headline));
    for (String part : parts) {
      for (PageScan.Mark logo : scan.logos) {
        if (SiteName.isSameSite(part, logo.text())) {
          add(found, logo.text(), "masthead");
        }
      }
      String folded = Folding.fold(part);
      for (String line : rights) {
        if (folded.length() > 3 && line.contains(folded)) {
          add(found, part, "copyright line");
        }
      }
    }
    if (found.isEmpty()) {
      homeLinks(scan, parts, found);
    }
    if (found.isEmpty() && bracket > 0 && !parts.isEmpty()) {
      add(found, parts.get(parts.size() - 1), "title");
    }
  }

  /** The name under which the page links to the site's start, if the title has it as well. */
  private static void homeLinks(PageScan scan, List<String> parts, List<Candidate<String>> found) {
    for (PageScan.Link link : scan.anchored) {
      String path = SchemaItems.pathOf(link.element().attr("href"));
      String text = path.equals("/") || path.isEmpty() ? link.text() : "";
      for (String part : text.length() > 2 ? parts : List.<String>of()) {
        if (Folding.fold(part).equals(Folding.fold(text))) {
          add(found, text, "link to the start");
        }
      }
    }
  }

  private static void add(List<Candidate<String>> found, String name, String signal) {
    String plain = Markup.plain(name);
    if (!plain.isEmpty() && plain.length() < 80 && !plain.contains("://")) {
      found.add(new Candidate<>(plain, signal));
    }
  }
}
