package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the paper's section. */
final class SectionFinder {

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
    for (String part : SiteName.parts(scan.title)) {
      if (GenreWords.isOpinion(part)) {
        add(found, part, "title", publication);
      }
    }
    return found;
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
