package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the paper's section. */
final class SectionFinder {

  private static final int LONGEST_TRAIL = 160;
  private static final Pattern FRONT =
      Pattern.compile("(?:(?:https?:)?//[^/]*)?/?(?:#.*|\\.|(?:index|default|home)\\.[a-z]{3,5})?");

  private SectionFinder() {}

  static List<Candidate<String>> find(
      PageScan scan, SchemaItems data, HeadlineZone zone, String publication) {
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
            "sailthru.section",
            "dc.type.section",
            "article.section")) {
      add(found, scan.meta.first(key), "meta " + key, publication);
    }
    for (PageScan.Mark kicker : ColumnFinder.kickers(scan, zone)) {
      if (GenreWords.isOpinion(kicker.text())) {
        add(found, capitalised(kicker.text()), "kicker", publication);
      }
    }
    trail(scan, zone, publication, found);
    for (PageScan.Mark kicker : ColumnFinder.kickers(scan, zone)) {
      if (kicker.value().equals("link") && GenreWords.isLabel(kicker.text())) {
        add(found, capitalised(kicker.text()), "linked label above the headline", publication);
      }
    }
    for (String part : SiteName.parts(scan.title)) {
      if (GenreWords.isOpinion(part)) {
        add(found, part, "title", publication);
      }
    }
    return found;
  }

  /** The first folder below the front page in the trail that leads to the article. */
  private static void trail(
      PageScan scan, HeadlineZone zone, String publication, List<Candidate<String>> found) {
    for (PageScan.Mark crumb : scan.crumbs) {
      if (crumb.order() > zone.headline() || crumb.text().length() > LONGEST_TRAIL) {
        continue;
      }
      for (PageScan.Link link : scan.anchored) {
        boolean after = link.order() > crumb.order() && link.order() < zone.headline();
        String text = after && !isFront(link.element().attr("href")) ? link.text() : "";
        if (!text.isEmpty() && crumb.text().contains(text)) {
          add(found, text, "breadcrumb", publication);
          return;
        }
      }
    }
  }

  /** True for the address of a site's first page. */
  private static boolean isFront(String address) {
    return FRONT.matcher(address).matches();
  }

  /** A label set in capitals by the designer, as one writes it. */
  private static String capitalised(String label) {
    boolean upper = label.equals(label.toUpperCase(Locale.ROOT));
    return upper && label.length() > 1
        ? label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT)
        : label;
  }

  private static void add(
      List<Candidate<String>> found, String section, String signal, String publication) {
    String plain = Markup.plain(section);
    if (!plain.isEmpty()
        && plain.length() < 60
        && !plain.contains("://")
        && !Folding.fold(plain).equals(Folding.fold(publication))) {
      found.add(new Candidate<>(plain, signal));
    }
  }
}
