package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import dev.morgue.article.PublicationDate.OfDay;
import dev.morgue.article.PublicationDate.OfInstant;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
          "originalpublicationdate",
          "dc.date.created",
          "datecreated",
          "pub_date",
          "pdate",
          "ptime",
          "vr:published_time",
          "last-published",
          "apub:time",
          "rnews:datepublished",
          "prism.publicationdate");

  /** Of these one does not know of what the date is: a marked date near the headline beats them. */
  private static final List<String> VAGUE = List.of("date", "dc.date", "dcterms.date", "timestamp");

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
  private static final Pattern URL_MONTH =
      Pattern.compile("/((?:19|20)[0-9]{2})[/-]?([01]?[0-9])/");

  /** {@code /2015/08/150803-}: year and month once more before the day. */
  private static final Pattern URL_BRIEF_DAY =
      Pattern.compile("/((?:19|20)([0-9]{2}))/([01][0-9])/\\2\\3([0-3][0-9])(?![0-9])");

  private static final Pattern URL_DAY =
      Pattern.compile(
          "[/_-]((?:19|20)[0-9]{2})(?:[/_-]?([01][0-9])[/_-]?([0-3][0-9])|/([01]?[0-9])/([0-3]?[0-9]))(?:[/_.-]|$)");

  private final PageScan scan;
  private final SchemaItems data;
  private final boolean monthFirst;
  private final LocalDate latest;
  private final MarkedDates marked;
  private final List<Candidate<PublicationDate>> found = new ArrayList<>();
  private @Nullable PrintedDates printed;

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
    this.marked = new MarkedDates(scan, monthFirst);
  }

  /** First publication: candidates, the best first. */
  List<Candidate<PublicationDate>> published(String url, HeadlineZone zone) {
    found.clear();
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      for (Candidate<String> text : data.texts(key)) {
        add(text.value(), text.signal());
      }
    }
    meta(PUBLISHED);
    PrintedDates printed = printed(zone);
    printed.marked(false);
    meta(VAGUE);
    printed.clearLines();
    printed.marked(true);
    Matcher day = URL_DAY.matcher(url);
    if (day.find()) {
      boolean wide = day.group(2) != null;
      add(date(day.group(1), day.group(wide ? 2 : 4), day.group(wide ? 3 : 5)), "url");
    }
    Matcher brief = URL_BRIEF_DAY.matcher(url);
    if (brief.find()) {
      add(date(brief.group(1), brief.group(3), brief.group(4)), "url");
    }
    Matcher month = URL_MONTH.matcher(url);
    int ofMonth = month.find() ? Integer.parseInt(month.group(2)) : 0;
    int ofLine = printed.near().dayIn(ofMonth);
    if (ofLine > 0) {
      String text = date(month.group(1), month.group(2), Integer.toString(ofLine));
      add(text, "url, and day near the headline");
    }
    printed.namedAfterChange();
    List<Candidate<PublicationDate>> certain = List.copyOf(found);
    if (!isSettled()) {
      printed.elsewhere();
      if (ofMonth > 0) {
        add(month.group(1) + '-' + (ofMonth < 10 ? "0" : "") + ofMonth, "url");
      }
    }
    if (found.isEmpty()) {
      printed.changed();
    }
    if (found.isEmpty()) {
      Dateline.of(zone).ifPresent(text -> add(text, "dateline"));
    }
    return withTime(certain, withLocalOffset(printed));
  }

  /** True if the best date and one that says something else are known; more change neither. */
  private boolean isSettled() {
    List<Candidate<PublicationDate>> ordered = ordered();
    Optional<Candidate<PublicationDate>> best = ordered.stream().findFirst();
    if (best.isPresent() && found.get(0).value() instanceof OfInstant first && isUtc(first)) {
      best = found.stream().filter(other -> isLocalTimeOf(first, other)).findFirst();
    }
    return best.filter(date -> ordered.stream().anyMatch(other -> !date.isBorneOutBy(other)))
        .isPresent();
  }

  /**
   * True for a day that is the address's with day and month changed over: the address says which of
   * the two a page prints first.
   */
  private static boolean isSwapped(PublicationDate date, PublicationDate address) {
    return !date.equals(address)
        && date instanceof OfDay printed
        && address instanceof OfDay stated
        && printed.day().getYear() == stated.day().getYear()
        && printed.day().getMonthValue() == stated.day().getDayOfMonth()
        && printed.day().getDayOfMonth() == stated.day().getMonthValue();
  }

  /** The candidates without those whose day and month the address shows to be changed over. */
  private List<Candidate<PublicationDate>> ordered() {
    List<Candidate<PublicationDate>> ordered = new ArrayList<>(found);
    for (Candidate<PublicationDate> address : found) {
      if (address.signal().equals("url")) {
        ordered.removeIf(other -> isSwapped(other.value(), address.value()));
      }
    }
    return ordered;
  }

  private PrintedDates printed(HeadlineZone zone) {
    if (printed == null) {
      printed = new PrintedDates(scan, zone, marked, this::add);
    }
    return printed;
  }

  /** The last change: candidates, the best first. */
  List<Candidate<PublicationDate>> modified(HeadlineZone zone) {
    found.clear();
    for (Candidate<String> text : data.texts("dateModified")) {
      add(text.value(), text.signal());
    }
    meta(MODIFIED);
    for (PageScan.Mark time : scan.times) {
      if (!time.aside() && marked.isOfChange(time)) {
        add(marked.stamp(time), "dom time");
      }
    }
    if (found.isEmpty()) {
      printed(zone).changedLines();
    }
    return List.copyOf(found);
  }

  /**
   * The candidates; where the first is an instant in UTC and another one the same instant in the
   * paper's own zone, that one first, for its day is the paper's.
   */
  private List<Candidate<PublicationDate>> withLocalOffset(PrintedDates printed) {
    List<Candidate<PublicationDate>> ordered = ordered();
    if (!found.isEmpty() && found.get(0).value() instanceof OfInstant first && isUtc(first)) {
      found.stream()
          .filter(other -> isLocalTimeOf(first, other))
          .findFirst()
          .or(() -> markedTime(first))
          .or(() -> printedClock(first, printed))
          .ifPresent(local -> ordered.add(0, local));
    }
    return ordered;
  }

  /** The same; where the first is a day, a time on it that is as certain comes before it. */
  private static List<Candidate<PublicationDate>> withTime(
      List<Candidate<PublicationDate>> certain, List<Candidate<PublicationDate>> ordered) {
    if (!ordered.isEmpty() && ordered.get(0).value() instanceof OfDay day) {
      certain.stream()
          .filter(other -> isTimeOn(day, other))
          .findFirst()
          .ifPresent(exact -> ordered.add(0, exact));
    }
    return List.copyOf(ordered);
  }

  private static boolean isTimeOn(OfDay day, Candidate<PublicationDate> other) {
    return other.value() instanceof OfInstant exact
        && exact.time().toLocalDate().equals(day.day())
        && !(isUtc(exact) && exact.time().toLocalTime().equals(LocalTime.MIDNIGHT));
  }

  private static boolean isLocalTimeOf(OfInstant instant, Candidate<PublicationDate> other) {
    return other.value() instanceof OfInstant local
        && !isUtc(local)
        && Duration.between(instant.time(), local.time()).abs().toSeconds() < 60;
  }

  /** The same instant where the page marks it, wherever that is. */
  private Optional<Candidate<PublicationDate>> markedTime(OfInstant instant) {
    return scan.times.stream()
        .flatMap(time -> DateText.parse(marked.stamp(time), monthFirst).stream())
        .map(date -> new Candidate<>(date, "dom time"))
        .filter(date -> isLocalTimeOf(instant, date))
        .findFirst();
  }

  private Optional<Candidate<PublicationDate>> printedClock(
      OfInstant instant, PrintedDates printed) {
    List<LocalDate> days = new ArrayList<>();
    for (Candidate<PublicationDate> other : found) {
      if (other.value() instanceof OfDay day) {
        days.add(day.day());
      }
    }
    return days.isEmpty()
        ? Optional.empty()
        : LocalClock.of(instant.time(), days, printed.near().clocks())
            .map(local ->
                new Candidate<>(
                    new OfInstant(local), found.get(0).signal() + ", on the printed clock"));
  }

  private static boolean isUtc(OfInstant instant) {
    return instant.time().getOffset().getTotalSeconds() == 0;
  }

  private void meta(List<String> names) {
    for (String name : names) {
      for (String value : scan.meta.all(name)) {
        add(value, "meta " + name);
      }
    }
  }

  private static String date(String year, String month, String day) {
    return year + '-' + month + '-' + day;
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
