package dev.morgue.extract;

import dev.morgue.article.Byline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weighs whether a page is an index of several items: a front, a section, a topic, an author's
 * page, search results. What tells best is where the prose stands. Below an article's headline it
 * runs on before any other headline that links; on an index it stands in pieces, each under a
 * headline of its own.
 */
final class FrontPage {

  /** A page that weighs this much is an index. */
  static final int LEAST = 4;

  /** Many links alone do not outweigh a headline that says what the page is about. */
  private static final int MOST_BY_LAYOUT = 4;

  private static final int LONG_LINE = 100;
  private static final int RUNS_ON = 600;

  /** A hub of articles may begin with a paragraph on what they have in common. */
  private static final int INTRODUCTION = 250;

  private static final int TITLE = 15;

  /** Main headings of this length at the head of the title are headlines; sections' are shorter. */
  private static final int HEADLINE = 22;

  private static final Pattern STORIES =
      Pattern.compile(
          "^[0-9,.]{1,7} (?:stories|articles|posts|results|artikel|articles trouvés)$|^(?:←"
              + " )?(?:older posts|older|next page|load more|page 1 of .{1,5})(?: →)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LISTS =
      Pattern.compile(
          "^(?:category|kategorie|catégorie|categoría|categoria|tag|tagged|schlagwort|topic|archives?|archiv)"
              + " ?:.*|.*\\b(?:archives?|archiv)$|.*, author at"
              + " .*|^(?:articles|posts|stories|columns|artikel|beiträge|articles de)"
              + " (?:by|von|tagged|par) .*|^all (?:articles|posts|stories)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> TYPES =
      Set.of("CollectionPage", "SearchResultsPage", "ItemList");

  private final PageScan scan;

  FrontPage(PageScan scan) {
    this.scan = scan;
  }

  /**
   * How much speaks for an index; may be negative.
   *
   * @param dated whether metadata, or a line right below the headline, say when it was published
   */
  int weight(SchemaItems data, String headline, Byline byline, boolean dated) {
    return metadata(data, dated) + wording(headline, byline) + layout();
  }

  private int metadata(SchemaItems data, boolean dated) {
    boolean listed =
        data.others().stream().anyMatch(thing -> thing.types().stream().anyMatch(TYPES::contains));
    String parsely = scan.meta.first("parsely-type").toLowerCase(Locale.ROOT);
    int index =
        switch (parsely) {
          case "index", "frontpage", "sectionpage" -> 2;
          default -> 0;
        };
    int type =
        switch (scan.meta.first("og:type").toLowerCase(Locale.ROOT)) {
          case "website" -> 1;
          case "profile" -> 1;
          case "article" -> -2;
          default -> 0;
        };
    return (listed ? 2 : 0) + index + type + (dated ? -1 : 1);
  }

  private int wording(String headline, Byline byline) {
    String first =
        scan.headings.stream()
            .filter(heading -> heading.tag().equals("h1"))
            .findFirst()
            .map(PageScan.Mark::text)
            .orElse("");
    boolean genre = isGenre(headline) || isGenre(first);
    boolean lists = LISTS.matcher(first).matches() || LISTS.matcher(scan.title).matches();
    boolean counts = scan.lines.stream().anyMatch(line -> STORIES.matcher(line.text()).matches());
    boolean part = headline.length() < scan.title.length();
    boolean names = isNamed(first) || (part && isNamed(headline));
    return (genre || lists ? 2 : 0)
        - (names && !lists ? 3 : 0)
        + (counts ? 1 : 0)
        + (byline.people().isEmpty() ? 1 : -1);
  }

  /** True for a headline that the page's title begins with. */
  private boolean isNamed(String headline) {
    return headline.length() >= HEADLINE && scan.title.startsWith(headline);
  }

  private static boolean isGenre(String label) {
    return GenreWords.isOpinion(label) || GenreWords.kind(label).isPresent();
  }

  private int layout() {
    int linked = scan.linkedHeadings.size();
    int weight = (linked >= 5 ? 1 : 0) + (linked >= 12 ? 1 : 0);
    weight += scan.linkText * 2 > scan.text ? 1 : 0;
    int other = linked < 2 ? Integer.MAX_VALUE : scan.linkedHeadings.get(1);
    int prose = 0;
    int before = 0;
    for (PageScan.Mark line : scan.lines) {
      int length = HeadlineAboveText.length(line.text());
      if (length >= LONG_LINE && isText(line)) {
        prose += length;
        before += line.order() < other ? length : 0;
      }
    }
    if (before >= RUNS_ON && before * 2 > prose) {
      return weight - 3;
    }
    int items = items();
    weight += (items >= 4 ? 1 : 0) + (items >= 8 ? 1 : 0);
    if (before < INTRODUCTION) {
      weight += (scan.linkedTitles >= 6 ? 1 : 0) + (scan.linkedTitles >= 12 ? 1 : 0);
    }
    boolean pieces = linked >= 4 && prose >= 2 * RUNS_ON && before * 4 < prose;
    return Math.min(MOST_BY_LAYOUT, weight + (pieces ? 2 : 0));
  }

  /** Titles that link, each with a line or two of text below. */
  private int items() {
    List<PageScan.Mark> lines = scan.lines;
    int items = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      PageScan.Mark title = lines.get(at);
      PageScan.Mark below = lines.get(at + 1);
      boolean linked = title.value().equals("link") && !title.aside();
      if (linked && title.text().length() >= TITLE && isText(below)) {
        items += below.text().length() >= 2 * TITLE ? 1 : 0;
      }
    }
    return items;
  }

  private static boolean isText(PageScan.Mark line) {
    return !line.aside() && !line.value().equals("link");
  }
}
