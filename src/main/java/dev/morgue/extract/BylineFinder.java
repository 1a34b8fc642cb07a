package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds who wrote the article. What stands printed near the headline beats structured data, which
 * often names the editor or the owner of the account; structured data beats lone meta tags; a box
 * on the author at the end comes last, and the publisher only where nobody else is named.
 */
final class BylineFinder {

  private static final List<String> META =
      List.of(
          "parsely-author",
          "sailthru.author",
          "byl",
          "author",
          "cxenseparse:author",
          "article:author",
          "article:author_name",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "dc.contributor",
          "twitter:data1");

  /** Labels of what a card says of a page, in lower case. */
  private static final Pattern AUTHOR =
      Pattern.compile(".*(?:written|by|von|écrit|escrito|verfasst|author).*");

  /** So many descriptions of authors are read; several may describe the same one. */
  private static final int MOST_AUTHORS = 200;

  private final PageScan scan;
  private final SchemaItems data;
  private final String publication;
  private final OwnName own;
  private final HeadlineZone zone;
  private final PrintedByline printed;
  private final DistantByline distant;

  private BylineFinder(PageScan scan, SchemaItems data, String publication, HeadlineZone zone) {
    this.scan = scan;
    this.data = data;
    this.publication = publication;
    this.own = new OwnName(publication);
    this.zone = zone;
    this.printed = new PrintedByline(scan, zone, own);
    this.distant = new DistantByline(scan, zone, own);
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
    printed.nearHeadline().ifPresent(near -> found.add(agreed(near, schema)));
    add(found, schema, "", "structured author");
    if (schema.isEmpty()) {
      add(found, own.without(onlyPerson()), "", "structured person");
    }
    meta(found);
    if (found.isEmpty()) {
      NameBesideDate.find(scan, zone)
          .filter(line -> !own.without(line.value().people()).isEmpty())
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      NameBesideDate.severalNames(scan, zone).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      LoneName.find(scan, zone)
          .filter(line -> !own.without(line.value().people()).isEmpty())
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(distant.posted());
    }
    if (found.isEmpty() && distant.nobody().isEmpty()) {
      found.addAll(distant.farCredits());
    }
    if (found.isEmpty()) {
      addresses(found);
    }
    if (found.isEmpty()) {
      Signature.find(scan, zone)
          .filter(line -> !own.without(line.value().people()).isEmpty())
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      ClosingNote.find(scan, zone).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      AgencyLine.find(scan, zone).ifPresent(found::add);
    }
    if (found.isEmpty() && !organisations.isEmpty()) {
      found.add(
          new Candidate<>(new Byline(organisations, ""), "structured author, an organisation"));
    }
    if (found.isEmpty()) {
      distant.nobody().ifPresent(found::add);
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
    for (Thing author : authors.subList(0, Math.min(authors.size(), MOST_AUTHORS))) {
      for (String name : names(author)) {
        boolean address = name.contains("://");
        if (!address && !name.isEmpty() && (own.is(name) || author.hasType("Organization"))) {
          if (!organisations.contains(name)) {
            organisations.add(name);
          }
        } else if (!address) {
          people.addAll(BylineParser.people(NameOrder.of(name)));
        }
      }
    }
    if (!people.isEmpty()) {
      organisations.stream().filter(AgencyLine::isAgency).forEach(people::add);
    }
    return own.without(people);
  }

  /** The names of an author, who may have several or two halves of one, or stand in a role. */
  private List<String> names(Thing author) {
    List<String> names = new ArrayList<>();
    for (Thing inner : author.hasType("Role") ? author.all("author") : List.<Thing>of()) {
      names.add(Markup.plain(data.resolved(inner).text()));
    }
    for (Thing name : names.isEmpty() ? author.all("name") : List.<Thing>of()) {
      names.add(Markup.plain(name.text()));
    }
    String halves = author.first("givenName") + ' ' + author.first("familyName");
    if (names.isEmpty() && halves.length() > 1) {
      names.add(Markup.plain(halves));
    }
    return names.isEmpty() ? List.of(Markup.plain(author.text())) : names;
  }

  /**
   * The one person among the items of a page whose article is not described: blogs that describe
   * pages in general name so who wrote this one.
   */
  private List<String> onlyPerson() {
    List<Thing> people = new ArrayList<>();
    for (Thing other : data.others()) {
      if (other.types().equals(List.of("Person")) && other.first("@id").contains("/person/")) {
        people.add(other);
      }
    }
    return people.size() == 1 ? BylineParser.people(people.get(0).first("name")) : List.of();
  }

  private void meta(List<Candidate<Byline>> found) {
    for (String key : META) {
      boolean other =
          key.equals("twitter:data1")
              && !AUTHOR
                  .matcher(scan.meta.first("twitter:label1").toLowerCase(Locale.ROOT))
                  .matches();
      List<String> names = new ArrayList<>();
      for (String value : other ? List.<String>of() : scan.meta.all(key)) {
        if (!value.contains("://") && !value.contains("www.")) {
          String plain = Markup.plain(SiteName.without(value, publication));
          names.addAll(BylineParser.people(NameOrder.of(plain)));
        }
      }
      add(found, own.without(names), "", "meta " + key);
    }
  }

  /** Where metadata give only the address of the author's page, the line that prints that name. */
  private void addresses(List<Candidate<Byline>> found) {
    List<String> addresses = new ArrayList<>(scan.meta.all("article:author"));
    for (Thing author : data.values("author")) {
      addresses.add(author.text());
      addresses.add(author.first("url"));
    }
    for (String address : addresses) {
      String path = SchemaItems.pathOf(address);
      String slug = Folding.fold(path.substring(path.lastIndexOf('/') + 1));
      if (slug.indexOf(' ') > 0 && found.isEmpty()) {
        distant.lineWith(slug).ifPresent(found::add);
      }
    }
  }

  private static void add(
      List<Candidate<Byline>> found, List<String> names, String line, String signal) {
    if (!names.isEmpty()) {
      found.add(new Candidate<>(new Byline(names, line), signal));
    }
  }
}
