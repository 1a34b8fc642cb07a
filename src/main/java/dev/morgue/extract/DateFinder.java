package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when the article was published and changed. */
final class DateFinder {

  private static final int FIRST_NEWSPAPER = 1605;
  private static final int MOST_IN_LINE = 140;
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "pubdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published-date",
          "publisheddate",
          "article.published",
          "article:create_time",
          "cxenseparse:recs:publishtime",
          "cse_pubdate",
          "date",
          "originalpublicationdate",
          "dc.date.created",
          "datecreated",
          "pub_date",
          "pdate",
          "ptime",
          "vr:published_time",
          "timestamp",
          "last-published",
          "apub:time",
          "rnews:datepublished",
          "prism.publicationdate");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "article:updated_time",
          "og:modified_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "modified",
          "revised");
  private static final Pattern COPYRIGHT =
      Pattern.compile("©|\\([cC]\\)|[Cc]opyright|[Aa]ll rights reserved|Alle Rechte");
  private static final Pattern CHANGED =
      Pattern.compile(
          "^(?:last\\s)?(?:updated|modified|aktualisiert|zuletzt|mis à"
              + " jour|actualizado|aggiornato|bijgewerkt|oppdatert|uppdaterad)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTED =
      Pattern.compile(
          "\\b(?:published|posted|filed|written|veröffentlicht|erstellt|geschrieben|eingestellt|verfasst|publié|publicado|pubblicato|geplaatst|gepubliceerd|opublikowano|beitrag"
              + " ?von|dieser (?:eintrag|beitrag) wurde|this entry was)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern URL_MONTH = Pattern.compile("/((?:19|20)[0-9]{2})[/-]?([01][0-9])/");
  private static final Pattern URL_DAY =
      Pattern.compile("[/_-]((?:19|20)[0-9]{2})[/_-]?([01][0-9])[/_-]?([0-3][0-9])(?:[/_.-]|$)");

  private final PageScan scan;
  private final SchemaItems data;
  private final boolean monthFirst;
  private final LocalDate latest;
  private final List<Candidate<PublicationDate>> found = new ArrayList<>();

  /**
   * A finder for one page.
   *
   * @param monthFirst whether 3/4/2016 is the fourth of March
   * @param latest days after this one are not believed
   */
  DateFinder(PageScan scan, SchemaItems data, boolean monthFirst, LocalDate latest) {
    this.scan = scan;
    this.data = data;
    this.monthFirst = monthFirst;
    this.latest = latest;
  }

  /** First publication: candidates, the best first. */
  List<Candidate<PublicationDate>> published(String url, HeadlineZone zone) {
    found.clear();
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      for (Candidate<String> text : data.texts(key)) {
        add(text.value(), text.signal());
      }
    }
    for (String key : PUBLISHED) {
      for (String value : scan.meta.all(key)) {
        add(value, "meta " + key);
      }
    }
    printed(zone);
    Matcher day = URL_DAY.matcher(url);
    if (day.find()) {
      add(day.group(1) + '-' + day.group(2) + '-' + day.group(3), "url");
    }
    elsewhere(zone);
    Matcher month = URL_MONTH.matcher(url);
    if (month.find()) {
      add(month.group(1) + '-' + month.group(2), "url");
    }
    return List.copyOf(found);
  }

  /** The last change: candidates, the best first. */
  List<Candidate<PublicationDate>> modified() {
    found.clear();
    for (Candidate<String> text : data.texts("dateModified")) {
      add(text.value(), text.signal());
    }
    for (String key : MODIFIED) {
      for (String value : scan.meta.all(key)) {
        add(value, "meta " + key);
      }
    }
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && isModified(time)) {
        add(stamp(time), "dom time");
      }
    }
    return List.copyOf(found);
  }

  /** What stands near the headline: marked times first, then marked dates, then plain lines. */
  private void printed(HeadlineZone zone) {
    for (PageScan.Mark time : scan.times) {
      if (zone.holds(time) && !isModified(time)) {
        add(stamp(time), "dom time");
      }
    }
    for (PageScan.Mark date : scan.dates) {
      if (zone.holds(date) && !isModified(date) && !isForeign(date)) {
        add(stamp(date), "dom " + date.hint());
      }
    }
    inTitle();
    List<PageScan.Mark> lines = new ArrayList<>();
    int most = MOST_IN_LINE;
    for (PageScan.Mark line : zone.below()) {
      most = line.text().length() > 200 ? 40 : most;
      if (line.text().length() < most) {
        lines.add(line);
      }
    }
    lines.addAll(zone.above().reversed());
    for (PageScan.Mark line : lines) {
      boolean headline = line.order() <= zone.headline() + 2 && line.order() >= zone.headline();
      if (line.text().length() < MOST_IN_LINE
          && !headline
          && !isModified(line)
          && !COPYRIGHT.matcher(line.text()).find()) {
        add(line.text(), "line near the headline");
      }
    }
  }

  private void inTitle() {
    List<String> parts = SiteName.parts(scan.title);
    if (parts.size() > 2) {
      for (String part : parts) {
        if (part.length() <= 20) {
          add(part, "title");
        }
      }
    }
  }

  /** Further away: lines that say that something was published, then times and dates below. */
  private void elsewhere(HeadlineZone zone) {
    for (PageScan.Mark line : scan.lines) {
      if (line.text().length() < 160
          && line.order() > zone.headline()
          && line.text().chars().anyMatch(Character::isDigit)
          && POSTED.matcher(line.text()).find()) {
        add(line.text(), "line that says published");
      }
    }
    for (PageScan.Mark time : scan.times) {
      if (!time.aside()
          && time.order() > zone.headline()
          && !isModified(time)
          && !isForeign(time)) {
        add(stamp(time), "dom time");
      }
    }
    for (PageScan.Mark date : scan.dates) {
      if (date.order() > zone.headline() && !isModified(date) && !isForeign(date)) {
        add(stamp(date), "dom " + date.hint());
      }
    }
  }

  private static String stamp(PageScan.Mark mark) {
    return mark.value().isEmpty() ? mark.text() : mark.value();
  }

  private static boolean isModified(PageScan.Mark mark) {
    return mark.hint().contains("modif")
        || mark.hint().contains("updat")
        || CHANGED.matcher(mark.text()).find();
  }

  private static boolean isForeign(PageScan.Mark mark) {
    return mark.hint().contains("comment")
        || mark.hint().contains("tweet")
        || mark.hint().contains("hentry")
        || mark.hint().contains("event");
  }

  private void add(String text, String signal) {
    DateText.parse(text, monthFirst)
        .filter(date ->
            date.earliest().getYear() >= FIRST_NEWSPAPER && !date.earliest().isAfter(latest))
        .ifPresent(date -> found.add(new Candidate<>(date, signal)));
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(2);
  }
}
