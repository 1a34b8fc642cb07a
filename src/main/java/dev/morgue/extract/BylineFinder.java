package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Finds who wrote the article. */
final class BylineFinder {

  private static final List<String> META =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "byl",
          "og:article:author",
          "article:author_name",
          "dc.contributor",
          "twitter:data1");

  private BylineFinder() {}

  /** Candidates, the best first. */
  static List<Candidate<Byline>> find(
      PageScan scan, SchemaItems data, String publication, int headlineOrder) {
    List<Candidate<Byline>> found = new ArrayList<>();
    List<String> schema = new ArrayList<>();
    for (Thing author : data.values("author")) {
      boolean organisation = author.hasType("Organization");
      String name = author.text();
      if (!organisation || !isPublication(name, publication)) {
        schema.addAll(BylineParser.people(Markup.plain(name)));
      }
    }
    add(found, schema, "", "structured author", publication);
    for (String key : META) {
      List<String> names = new ArrayList<>();
      boolean label =
          key.equals("twitter:data1")
              && !scan.meta
                  .first("twitter:label1")
                  .toLowerCase(java.util.Locale.ROOT)
                  .contains("written");
      if (label) {
        continue;
      }
      for (String value : scan.meta.all(key)) {
        if (!value.contains("://")) {
          names.addAll(BylineParser.people(Markup.plain(value)));
        }
      }
      add(found, names, "", "meta " + key, publication);
    }
    for (PageScan.Mark credit : scan.credits) {
      if (!credit.aside() && credit.text().length() < 200) {
        add(
            found,
            BylineParser.people(credit.text()),
            Whitespace.squash(credit.text()),
            "dom " + credit.hint(),
            publication);
      }
    }
    return found;
  }

  private static void add(
      List<Candidate<Byline>> found,
      List<String> names,
      String line,
      String signal,
      String publication) {
    List<String> people = new ArrayList<>();
    for (String name : names) {
      if (!isPublication(name, publication) && !people.contains(name)) {
        people.add(name);
      }
    }
    if (!people.isEmpty()) {
      found.add(new Candidate<>(new Byline(people, line), signal));
    }
  }

  private static boolean isPublication(String name, String publication) {
    return !publication.isEmpty() && Folding.fold(name).equals(Folding.fold(publication));
  }
}
