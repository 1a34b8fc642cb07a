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
  private static final Pattern URL_DAY =
      Pattern.compile("[/_-]((?:19|20)[0-9]{2})[/_-]?([01][0-9])[/_-]?([0-3][0-9])(?:[/_.-]|$)");

  private DateFinder() {}

  static List<Candidate<PublicationDate>> published(
      PageScan scan, SchemaItems data, String url, boolean monthFirst, LocalDate latest) {
    List<Candidate<PublicationDate>> found = new ArrayList<>();
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      for (Candidate<String> text : data.texts(key)) {
        add(found, text.value(), text.signal(), monthFirst, latest);
      }
    }
    for (String key : PUBLISHED) {
      for (String value : scan.meta.all(key)) {
        add(found, value, "meta " + key, monthFirst, latest);
      }
    }
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && !isModified(time.hint())) {
        add(
            found,
            time.value().isEmpty() ? time.text() : time.value(),
            "dom time",
            monthFirst,
            latest);
      }
    }
    for (PageScan.Mark date : scan.dates) {
      if (!date.aside() && !isModified(date.hint())) {
        add(
            found,
            date.value().isEmpty() ? date.text() : date.value(),
            "dom " + date.hint(),
            monthFirst,
            latest);
      }
    }
    Matcher inUrl = URL_DAY.matcher(url);
    if (inUrl.find()) {
      add(
          found,
          inUrl.group(1) + '-' + inUrl.group(2) + '-' + inUrl.group(3),
          "url",
          monthFirst,
          latest);
    }
    return found;
  }

  static List<Candidate<PublicationDate>> modified(
      PageScan scan, SchemaItems data, boolean monthFirst, LocalDate latest) {
    List<Candidate<PublicationDate>> found = new ArrayList<>();
    for (Candidate<String> text : data.texts("dateModified")) {
      add(found, text.value(), text.signal(), monthFirst, latest);
    }
    for (String key : MODIFIED) {
      for (String value : scan.meta.all(key)) {
        add(found, value, "meta " + key, monthFirst, latest);
      }
    }
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && isModified(time.hint())) {
        add(
            found,
            time.value().isEmpty() ? time.text() : time.value(),
            "dom time",
            monthFirst,
            latest);
      }
    }
    return found;
  }

  private static boolean isModified(String hint) {
    return hint.contains("modif") || hint.contains("updat");
  }

  private static void add(
      List<Candidate<PublicationDate>> found,
      String text,
      String signal,
      boolean monthFirst,
      LocalDate latest) {
    DateText.parse(text, monthFirst)
        .filter(date ->
            date.earliest().getYear() >= FIRST_NEWSPAPER && !date.earliest().isAfter(latest))
        .ifPresent(date -> found.add(new Candidate<>(date, signal)));
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(2);
  }
}
