package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that stands alone between headline and text, right beside the date. Places, sections and
 * standfirsts stand there as well, so it has to begin with a given name that people are known to
 * have, or be given again where the page says who that is.
 */
final class LoneName {

  private static final int LONGEST = 70;
  private static final int PARAGRAPH = 200;

  /**
   * What stands behind a name: who that is, in brackets or behind a comma, and a mark for a note.
   */
  private static final Pattern BEHIND =
      Pattern.compile("\\s?\\([^()]{2,40}\\)$|,\\s[^,.]{3,40}$|\\s?[*†]{1,2}$");

  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3}");

  /** Scripts that have no capitals; names are two or three words. */
  private static final Pattern ARABIC =
      Pattern.compile("(?:د\\. )?\\p{IsArabic}{2,12}(?: \\p{IsArabic}{2,14}){1,3}");

  /** Japanese names with what somebody is at the paper. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(\\p{IsHan}{2,4}\\s?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,4})\\s?[（(](?:論説|編集|解説)(?:委員|委員長|主幹|副委員長)[）)]");

  private LoneName() {}

  /** The first such line below the headline. */
  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    List<PageScan.Mark> lines = zone.below();
    for (int at = 0; at < lines.size(); at++) {
      PageScan.Mark line = lines.get(at);
      if (line.order() <= zone.headline() + 2) {
        continue;
      }
      if (line.text().length() > PARAGRAPH) {
        break;
      }
      if (mayBe(line)) {
        String name = name(line.text(), isBesideDate(lines, at, zone));
        if (!name.isEmpty() && isPerson(scan, name)) {
          List<String> people =
              EditorialBoard.isName(name) ? List.of(name) : BylineParser.people(name);
          return Optional.of(
              new Candidate<>(new Byline(people, line.text()), "name beside a date"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBe(PageScan.Mark line) {
    return line.text().length() <= LONGEST
        && !line.aside()
        && !line.value().equals("link")
        && !line.tag().startsWith("h");
  }

  /**
   * The name that a line consists of, perhaps with the date behind a comma; empty if it is none.
   */
  private static String name(String line, boolean besideDate) {
    int comma = line.indexOf(',');
    String text = line;
    if (!besideDate) {
      if (comma < 0 || !DateLine.is(line.substring(comma + 1))) {
        return "";
      }
      text = line.substring(0, comma);
    }
    Matcher japanese = JAPANESE.matcher(text);
    if (japanese.matches()) {
      return japanese.group(1);
    }
    String name = BEHIND.matcher(text).replaceFirst("").strip();
    boolean full =
        NameBesideDate.isFullName(name)
            || CAPITALS.matcher(name).matches()
            || ARABIC.matcher(name).matches()
            || EditorialBoard.isName(name);
    return full && BylineParser.people(name).size() == 1 ? name : "";
  }

  private static boolean isBesideDate(List<PageScan.Mark> lines, int at, HeadlineZone zone) {
    return (at + 1 < lines.size() && isDate(lines.get(at + 1)))
        || (at > 0 && lines.get(at - 1).order() > zone.headline() && isDate(lines.get(at - 1)));
  }

  private static boolean isDate(PageScan.Mark line) {
    return !line.aside() && DateLine.is(line.text());
  }

  private static boolean isPerson(PageScan scan, String name) {
    return name.charAt(0) >= '\u2e80'
        || EditorialBoard.isName(name)
        || GivenNames.has(name.substring(0, name.indexOf(' ')))
        || isIntroduced(scan, name);
  }

  /** True if a line further down begins with the name and goes on: {@code Ida Marsh teaches …}. */
  private static boolean isIntroduced(PageScan scan, String name) {
    String folded = Folding.fold(name) + ' ';
    for (PageScan.Mark line : scan.lines) {
      boolean longer = line.text().length() > name.length() + 10;
      if (longer
          && line.text().regionMatches(true, 0, name, 0, name.length())
          && Folding.fold(line.text()).startsWith(folded)
          && BylineWords.BIO.matcher(line.text().toLowerCase(Locale.ROOT)).matches()) {
        return true;
      }
    }
    return false;
  }
}
