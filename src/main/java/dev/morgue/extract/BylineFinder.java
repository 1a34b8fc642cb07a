package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote the article. What stands printed near the headline beats structured data, which
 * often names the editor or the owner of the account; structured data beats lone meta tags; a box
 * on the author at the end comes last, and the publisher only where nobody else is named.
 */
final class BylineFinder {

  private static final int MOST_NAMES = 12;
  private static final List<String> META =
      List.of(
          "parsely-author",
          "sailthru.author",
          "byl",
          "author",
          "article:author",
          "article:author_name",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "dc.contributor",
          "twitter:data1");
  private static final Pattern NOT_AUTHOR =
      Pattern.compile(
          "comment|photo|foto|image|caption|media|avatar|share|related|teaser|widget|recommend|popular|bild|img|date|time|social|follow|list-item|trending|copyright|in-figure");

  private static final Pattern POSTED =
      Pattern.compile(
          "^(?:posted|written|published|filed|veröffentlicht|erstellt|geschrieben|eingestellt|publié|publicado|pubblicato)"
              + " (?:by|von|par|por|da) |^(?:责编|责任编辑|作者|文)[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageScan scan;
  private final SchemaItems data;
  private final String publication;
  private final HeadlineZone zone;

  private BylineFinder(PageScan scan, SchemaItems data, String publication, HeadlineZone zone) {
    this.scan = scan;
    this.data = data;
    this.publication = publication;
    this.zone = zone;
  }

  /** Candidates, the best first. */
  static List<Candidate<Byline>> find(
      PageScan scan, SchemaItems data, String publication, HeadlineZone zone) {
    return new BylineFinder(scan, data, publication, zone).candidates();
  }

  private List<Candidate<Byline>> candidates() {
    List<Candidate<Byline>> found = new ArrayList<>();
    List<String> organisations = new ArrayList<>();
    List<String> schema = schema(organisations);
    Candidate<Byline> printed = printed();
    if (printed != null) {
      found.add(agreed(printed, schema));
    }
    add(found, schema, "", "structured author");
    meta(found);
    if (found.isEmpty()) {
      posted(found);
    }
    if (found.isEmpty()) {
      farCredits(found);
    }
    if (found.isEmpty() && !organisations.isEmpty()) {
      found.add(
          new Candidate<>(new Byline(organisations, ""), "structured author, an organisation"));
    }
    return found;
  }

  /** The printed line, with the names as structured data spells them where both agree. */
  private static Candidate<Byline> agreed(Candidate<Byline> printed, List<String> schema) {
    List<String> people = new ArrayList<>();
    for (String name : printed.value().people()) {
      String folded = Folding.fold(name);
      String better =
          schema.stream()
              .filter(other ->
                  folded.equals(Folding.fold(other))
                      || folded.startsWith(Folding.fold(other) + ' '))
              .findFirst()
              .orElse(name);
      people.add(better);
    }
    boolean loose = printed.signal().startsWith("dom");
    if (loose && !schema.isEmpty() && people.containsAll(schema)) {
      people = schema;
    }
    boolean some = people.stream().anyMatch(schema::contains);
    if (some && people.size() < schema.size() && schema.containsAll(people)) {
      people = schema;
    }
    return new Candidate<>(new Byline(people, printed.value().line()), printed.signal());
  }

  private List<String> schema(List<String> organisations) {
    List<String> people = new ArrayList<>();
    List<Thing> authors = new ArrayList<>(data.values("author"));
    if (authors.isEmpty()) {
      authors.addAll(data.values("creator"));
    }
    for (Thing author : authors) {
      String name = Markup.plain(author.text());
      boolean address = name.contains("://");
      if (!address && !name.isEmpty() && (isPublication(name) || author.hasType("Organization"))) {
        if (!organisations.contains(name)) {
          organisations.add(name);
        }
      } else if (!address) {
        people.addAll(BylineParser.people(name));
      }
    }
    return clean(people);
  }

  private @Nullable Candidate<Byline> printed() {
    List<String> leaves = new ArrayList<>();
    PageScan.Mark leaf = null;
    PageScan.Mark box = null;
    for (PageScan.Mark credit : scan.credits) {
      if (!isNear(credit)) {
        continue;
      }
      List<String> names = clean(BylineParser.people(credit.text()));
      boolean small = credit.text().length() <= 60 && credit.text().indexOf('\n') < 0;
      boolean strict = names.stream().allMatch(BylineFinder::isStrictName);
      if (small && !names.isEmpty() && isTight(credit.hint())) {
        leaf = leaf == null ? credit : leaf;
        leaves.addAll(names);
      } else if (!names.isEmpty() && strict && names.size() < 5) {
        box = box == null || credit.text().length() < box.text().length() ? credit : box;
      }
    }
    Candidate<Byline> line = line();
    List<String> names = clean(leaves);
    if (line != null && (leaf == null || covers(line.value().people(), names))) {
      return line;
    }
    PageScan.Mark best = leaf == null ? box : leaf;
    if (best == null) {
      return null;
    }
    List<String> people = leaf == null ? clean(BylineParser.people(best.text())) : names;
    return new Candidate<>(
        new Byline(people, Whitespace.squash(best.text())), "dom " + shortHint(best));
  }

  private boolean isNear(PageScan.Mark credit) {
    return zone.holds(credit)
        && credit.text().length() < 200
        && !NOT_AUTHOR.matcher(credit.hint()).find();
  }

  private static boolean isTight(String hint) {
    return hint.contains("rel-author")
        || hint.contains("name")
        || hint.contains("author")
        || hint.contains("byline");
  }

  private static boolean covers(List<String> line, List<String> leaves) {
    Set<String> folded = new HashSet<>();
    line.forEach(name -> folded.add(Folding.fold(name)));
    return leaves.stream().allMatch(name -> folded.contains(Folding.fold(name)))
        || leaves.stream().noneMatch(name -> folded.contains(Folding.fold(name)));
  }

  /** The line near the headline that begins with "By", in whatever language. */
  private @Nullable Candidate<Byline> line() {
    List<PageScan.Mark> lines = new ArrayList<>(zone.below());
    lines.addAll(zone.above());
    for (PageScan.Mark line : lines) {
      String text = line.text();
      boolean sentence = text.length() > 90 && text.endsWith(".");
      if (text.length() < 160 && !sentence && BylineWords.hasLead(text)) {
        List<String> names = clean(BylineParser.people(text));
        boolean plain =
            !names.isEmpty()
                && names.size() <= MOST_NAMES
                && names.stream().allMatch(BylineFinder::isStrictName);
        if (plain) {
          return new Candidate<>(new Byline(names, text), "line near the headline");
        }
      }
    }
    return null;
  }

  private static boolean isStrictName(String name) {
    return BylineParser.isCapitalised(name) && name.split(" ", -1).length <= 5;
  }

  private static String shortHint(PageScan.Mark credit) {
    return credit.hint().length() > 60 ? credit.hint().substring(0, 60) : credit.hint();
  }

  private void meta(List<Candidate<Byline>> found) {
    for (String key : META) {
      boolean other =
          key.equals("twitter:data1")
              && !scan.meta
                  .first("twitter:label1")
                  .toLowerCase(Locale.ROOT)
                  .matches(".*(?:written|by|von|écrit|escrito|verfasst|author).*");
      List<String> names = new ArrayList<>();
      for (String value : other ? List.<String>of() : scan.meta.all(key)) {
        if (!value.contains("://") && !value.contains("www.")) {
          names.addAll(BylineParser.people(Markup.plain(SiteName.without(value, publication))));
        }
      }
      add(found, clean(names), "", "meta " + key);
    }
  }

  /** The line below the text that says who posted it. */
  private void posted(List<Candidate<Byline>> found) {
    for (PageScan.Mark line : scan.lines) {
      String text = line.text();
      if (text.length() >= 160
          || line.aside()
          || line.order() <= zone.headline()
          || !found.isEmpty()) {
        continue;
      }
      String bare =
          text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
      if (POSTED.matcher(bare).find()) {
        add(found, clean(BylineParser.people(bare)), text, "line that says posted");
      }
    }
  }

  private void farCredits(List<Candidate<Byline>> found) {
    for (PageScan.Mark credit : scan.credits) {
      boolean box =
          credit.text().length() < 120
              && !NOT_AUTHOR.matcher(credit.hint()).find()
              && credit.order() > zone.headline();
      boolean link = credit.hint().contains("rel-author") || credit.hint().contains("author");
      if (box && link) {
        List<String> names = clean(BylineParser.people(credit.text()));
        if (!names.isEmpty() && names.size() <= 3) {
          found.add(
              new Candidate<>(
                  new Byline(names, Whitespace.squash(credit.text())), "dom " + shortHint(credit)));
        }
      }
    }
  }

  private static void add(
      List<Candidate<Byline>> found, List<String> names, String line, String signal) {
    if (!names.isEmpty()) {
      found.add(new Candidate<>(new Byline(names, line), signal));
    }
  }

  /** Without repeats, the publication, and the publication's name glued to a person's. */
  private List<String> clean(List<String> names) {
    Set<String> seen = new HashSet<>();
    List<String> clean = new ArrayList<>();
    String site = Folding.fold(publication);
    for (String name : names) {
      String person = name;
      String folded = Folding.fold(name);
      if (!site.isEmpty() && folded.endsWith(' ' + site) && name.length() > publication.length()) {
        person = name.substring(0, name.length() - publication.length()).strip();
      }
      if (!isPublication(person) && seen.add(Folding.fold(person))) {
        clean.add(person);
      }
    }
    return clean;
  }

  private boolean isPublication(String name) {
    return !publication.isEmpty() && Folding.fold(name).equals(Folding.fold(publication));
  }
}
