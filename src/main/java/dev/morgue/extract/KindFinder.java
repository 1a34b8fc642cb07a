package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.article.Kind;
import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the genre, where the page says so. */
final class KindFinder {

  /** No note that {@link #COLUMNIST} finds is shorter, nor one that says who a guest is. */
  private static final int SHORTEST_NOTE = 10;

  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_LABEL = 30;

  /** As in "Sunday Column". */
  private static final Pattern COLUMN =
      Pattern.compile("(?:\\p{L}+\\s){1,2}(?:column|kolumne)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TRAIL = 160;
  private static final Pattern STEP = Pattern.compile("[>›»/|]");
  private static final Pattern PREFIX =
      Pattern.compile("^([\\p{L} -]{4,30})(?::|\\s\\||\\s[–—])\\s");

  /** As in "Letters, Feb. 19". */
  private static final Pattern LIST = Pattern.compile("^([\\p{L} ]{4,30})(?:,| for) ");

  private static final Pattern BRACKETED =
      Pattern.compile("^[\\[【（(〈＜]([^\\]】）)〉＞]{2,20})[\\]】）)〉＞]");
  private static final Pattern BOARD =
      Pattern.compile(
          "\\b(?:editorial board|editorial writer|the editors|editorial staff|our editors|leader"
              + " writer|redaktionsleitung)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GUEST =
      Pattern.compile(
          "\\b(?:guest"
              + " (?:essay|column|columnist|opinion|commentary|contributor|post)|gastbeitrag|gastkommentar|opinion"
              + " contributor|special to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COLUMNIST =
      Pattern.compile(
          "\\b(?:is|was) (?:an?|the|our|one of|[\\p{L}’' ]{2,30}[’']s) (?:[\\p{L}-]+"
              + " ){0,4}columnist\\b|[’']s (?:[\\p{L}-]+ ){0,2}columnist\\b|\\b(?:column (?:first"
              + " )?(?:appear(?:s|ed)|runs|ran)|writes (?:on |every |each"
              + " )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekly|fortnightly))\\b|kolumnist(?:in)?"
              + " (?:der|des|bei)",
          Pattern.CASE_INSENSITIVE);

  private KindFinder() {}

  /** What is known of the article when its kind is asked. */
  record Known(
      String headline, Byline byline, String section, String column, String url, Body body) {}

  static List<Candidate<Kind>> find(
      PageScan scan, SchemaItems data, HeadlineZone zone, Known known) {
    List<Candidate<Kind>> found = new ArrayList<>();
    types(data, found);
    if (isBoard(known.byline()) || EditorialBoard.signs(scan, zone, known.body())) {
      found.add(new Candidate<>(Kind.EDITORIAL, "byline"));
    }
    for (PageScan.Mark mark : ColumnFinder.kickers(scan, zone)) {
      kicker(scan, mark, known, found);
    }
    HeadingParts parts = scan.headingParts.getOrDefault(zone.headline(), HeadingParts.NONE);
    label(parts.label(), "kicker", found);
    headline(known.headline(), found);
    trail(scan, zone, found);
    signs(known, found);
    label(known.section(), "section", found);
    String path = SchemaItems.pathOf(known.url());
    for (String part : path.split("/", -1)) {
      label(part, "url", found);
    }
    return found;
  }

  private static boolean isBoard(Byline byline) {
    return !byline.people().isEmpty() && byline.people().stream().allMatch(EditorialBoard::is);
  }

  private static void kicker(
      PageScan scan, PageScan.Mark mark, Known known, List<Candidate<Kind>> found) {
    String kicker = ColumnFinder.withoutSection(mark.text(), known.section());
    List<Candidate<Kind>> says = new ArrayList<>();
    label(kicker, "kicker", says);
    label(kicker.substring(lastStep(kicker)), "kicker", says);
    label(withoutPeople(kicker, known.byline()), "kicker", says);
    if (says.isEmpty() && kicker.length() <= LONGEST_LABEL && COLUMN.matcher(kicker).matches()) {
      says.add(new Candidate<>(Kind.COLUMN, "kicker"));
    }
    if (!says.isEmpty() && !LinkList.has(scan, mark)) {
      found.addAll(says);
    }
  }

  /** What a headline begins with; that of letters and of editorials may be nothing else. */
  private static void headline(String headline, List<Candidate<Kind>> found) {
    for (Pattern pattern : List.of(PREFIX, BRACKETED)) {
      Matcher prefix = pattern.matcher(headline);
      if (prefix.find()) {
        label(prefix.group(1), "headline", found);
      }
    }
    Matcher list = LIST.matcher(headline);
    GenreWords.kind(headline)
        .filter(kind -> kind == Kind.LETTERS || kind == Kind.LETTER || kind == Kind.EDITORIAL)
        .or(() ->
            list.lookingAt()
                ? GenreWords.kind(list.group(1)).filter(kind -> kind == Kind.LETTERS)
                : Optional.empty())
        .ifPresent(kind -> found.add(new Candidate<>(kind, "headline")));
  }

  /** The deepest genre in the trail of folders above the headline. */
  private static void trail(PageScan scan, HeadlineZone zone, List<Candidate<Kind>> found) {
    for (PageScan.Mark crumb : scan.crumbs) {
      if (crumb.order() > zone.headline() || crumb.text().length() > LONGEST_TRAIL) {
        continue;
      }
      String[] steps = STEP.split(crumb.text(), -1);
      for (int at = steps.length - 1; at >= 0; at--) {
        GenreWords.kind(steps[at])
            .filter(kind -> kind != Kind.LIVE)
            .ifPresent(kind -> found.add(new Candidate<>(kind, "breadcrumb")));
      }
    }
  }

  /** What byline, column and notes say. */
  private static void signs(Known known, List<Candidate<Kind>> found) {
    String line = known.byline().line() + ' ' + String.join(", ", known.byline().people());
    if (BOARD.matcher(line).find()) {
      found.add(new Candidate<>(Kind.EDITORIAL, "byline"));
    }
    if (GUEST.matcher(line).find()) {
      found.add(new Candidate<>(Kind.OP_ED, "byline"));
    }
    if (!known.column().isEmpty()) {
      found.add(new Candidate<>(Kind.COLUMN, "column name"));
    }
    notes(known, found);
  }

  /** Candidates for a text without markup. */
  static List<Candidate<Kind>> ofText(Known known) {
    List<Candidate<Kind>> found = new ArrayList<>();
    headline(known.headline(), found);
    signs(known, found);
    label(known.section(), "section", found);
    return found;
  }

  private static void types(SchemaItems data, List<Candidate<Kind>> found) {
    for (SchemaItems.Source source : data.articles()) {
      for (String type : source.thing().types()) {
        Optional<Kind> kind =
            switch (type) {
              case "LiveBlogPosting" -> Optional.of(Kind.LIVE);
              case "AnalysisNewsArticle", "BackgroundNewsArticle" -> Optional.of(Kind.ANALYSIS);
              case "ReviewNewsArticle", "CriticReview" -> Optional.of(Kind.REVIEW);
              default -> Optional.empty();
            };
        kind.ifPresent(one -> found.add(new Candidate<>(one, "structured type " + type)));
      }
      label(source.thing().first("genre"), "structured genre", found);
    }
  }

  private static void notes(Known known, List<Candidate<Kind>> found) {
    Body body = known.body();
    List<String> texts = new ArrayList<>();
    body.notes().forEach(note -> texts.add(note.text()));
    texts.addAll(body.dropped());
    int size = body.blocks().size();
    for (int i = Math.max(0, size - 2); i < size; i++) {
      texts.add(body.blocks().get(i).text());
    }
    texts.removeIf(text -> text.length() < SHORTEST_NOTE || text.length() >= LONGEST_NOTE);
    for (String text : texts) {
      boolean may = text.contains("olumn") || text.contains("OLUMN") || text.contains("rites ");
      if (may && COLUMNIST.matcher(text).find()) {
        found.add(new Candidate<>(Kind.COLUMN, "note on the author"));
        return;
      }
    }
    if (isOpinion(known.section(), known.url())
        && texts.stream().anyMatch(text -> isNote(text, known.byline()))) {
      found.add(new Candidate<>(Kind.OP_ED, "note on a guest author"));
    }
  }

  /** True for a sentence that begins with an author's name and goes on to say who that is. */
  private static boolean isNote(String text, Byline byline) {
    return text.endsWith(".")
        && byline.people().stream()
            .anyMatch(name -> name.indexOf(' ') > 0 && text.startsWith(name + ' '));
  }

  /** Of a label that stands beside the author's name the label. */
  private static String withoutPeople(String label, Byline byline) {
    String rest = label;
    for (String name : byline.people()) {
      rest = rest.replace(name, "");
    }
    return rest.strip();
  }

  /** Where the last step of a path such as "Opinion > Column" begins; 0 if it is none. */
  private static int lastStep(String path) {
    int last = 0;
    for (int at = 0; at < path.length(); at++) {
      last = ">›»/".indexOf(path.charAt(at)) >= 0 ? at + 1 : last;
    }
    return last;
  }

  private static void label(String label, String signal, List<Candidate<Kind>> found) {
    String text = label.replace('-', ' ');
    int colon = text.indexOf(':');
    Optional<Kind> kind = GenreWords.kind(text);
    if (kind.isEmpty() && colon > 0) {
      kind = GenreWords.kind(text.substring(0, colon)).filter(one -> one != Kind.LIVE);
    }
    kind.ifPresent(one -> found.add(new Candidate<>(one, signal)));
  }

  /** True if the article stands on the paper's opinion pages. */
  static boolean isOpinion(SchemaItems data, String section, String url) {
    return data.articles().stream().anyMatch(source -> source.thing().hasType("OpinionNewsArticle"))
        || isOpinion(section, url);
  }

  private static boolean isOpinion(String section, String url) {
    if (GenreWords.isOpinion(section) || GenreWords.kind(section).isPresent()) {
      return true;
    }
    for (String part : SchemaItems.pathOf(url).toLowerCase(Locale.ROOT).split("/", -1)) {
      if (GenreWords.isOpinion(part.replace('-', ' ')) && !Folding.fold(part).equals("blogs")) {
        return true;
      }
    }
    return false;
  }
}
