package dev.morgue.extract;

import dev.morgue.article.Kind;
import dev.morgue.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells a heading that only says what is below it, as {@code EDITORIALS} or {@code Opinion}, from
 * the headline that stands there, and the paper's name above such a heading.
 */
final class GenreHeading {

  /** A longer line is of the text. */
  private static final int MOST_BETWEEN = 100;

  /** A heading of fewer words may be one more label. */
  private static final int LEAST_WORDS = 3;

  /** Names of papers have few words. */
  private static final int MOST_OF_SITE = 4;

  private final PageScan scan;

  GenreHeading(PageScan scan) {
    this.scan = scan;
  }

  /** True for a genre other than letters, which several letters have for their headline. */
  static boolean isGenre(String label) {
    return GenreWords.isLabel(label)
        && GenreWords.kind(label).filter(kind -> kind == Kind.LETTERS).isEmpty();
  }

  /** True for a genre right above a heading, or a line in bold letters, that says more. */
  boolean isLabel(PageScan.Mark heading) {
    return isGenre(heading.text())
        && (below(heading, scan.headings).isPresent() || below(heading, scan.bold).isPresent());
  }

  /** True for the site's name above the name of its opinion pages, above a headline. */
  boolean isSite(PageScan.Mark heading) {
    if (!scan.title.contains(heading.text()) || words(heading.text()) > MOST_OF_SITE) {
      return false;
    }
    for (PageScan.Mark next : scan.headings) {
      if (next.order() > heading.order() && !next.text().isEmpty()) {
        return !next.aside()
            && isGenre(next.text())
            && isNear(heading, next)
            && below(next, scan.headings).isPresent();
      }
    }
    return false;
  }

  /** The line in bold letters below a genre: a headline that is no heading. */
  Optional<PageScan.Mark> bold() {
    for (PageScan.Mark heading : scan.bold.isEmpty() ? List.<PageScan.Mark>of() : scan.headings) {
      Optional<PageScan.Mark> bold =
          isGenre(heading.text()) ? below(heading, scan.bold) : Optional.empty();
      if (bold.isPresent()) {
        return bold;
      }
    }
    return Optional.empty();
  }

  /** The next of the marks below a genre, if it says more and no text stands between them. */
  private Optional<PageScan.Mark> below(PageScan.Mark genre, List<PageScan.Mark> marks) {
    for (PageScan.Mark next : marks) {
      boolean follows = next.order() > genre.order() && !next.text().equals(genre.text());
      if (follows && !next.text().isEmpty()) {
        boolean says =
            !next.aside()
                && !HeadlineFinder.isLesser(next)
                && words(next.text()) >= LEAST_WORDS
                && isNear(genre, next)
                && (next.tag().startsWith("h") || mayBeHeadline(next.text()));
        return says ? Optional.of(next) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** False for what bold letters are used for as well: dates, bylines and whole paragraphs. */
  private static boolean mayBeHeadline(String bold) {
    return bold.length() <= MOST_BETWEEN
        && !DateLine.is(bold)
        && !BylineWords.hasLead(bold)
        && !bold.endsWith(".")
        && !bold.endsWith(":");
  }

  private static int words(String text) {
    return new HashSet<>(Folding.words(text)).size();
  }

  private boolean isNear(PageScan.Mark above, PageScan.Mark below) {
    return scan.lines.stream()
        .noneMatch(line ->
            line.order() > above.order()
                && line.order() < below.order()
                && line.text().length() > MOST_BETWEEN);
  }
}
