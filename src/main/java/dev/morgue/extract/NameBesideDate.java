package dev.morgue.extract;

import dev.morgue.article.Byline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A byline that nothing marks: a line of two parts, of which one is a name and the other a date.
 */
final class NameBesideDate {

  private static final int MOST_IN_LINE = 160;
  private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s[–—-]\\s");
  private static final Pattern SAYS_WHEN =
      Pattern.compile("^(?:published|posted|updated)\\b|\\bago$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|di|del|la)){1,4}");

  private NameBesideDate() {}

  /** The first such line below the headline. */
  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    for (PageScan.Mark line : zone.below()) {
      String[] parts =
          line.text().length() > MOST_IN_LINE ? new String[0] : BAR.split(line.text(), 3);
      if (parts.length == 1) {
        parts = atDigit(line.text());
      }
      if (parts.length == 2) {
        String name = isWhen(parts[1]) ? parts[0] : isWhen(parts[0]) ? parts[1] : "";
        List<String> names =
            FULL_NAME.matcher(name).matches() ? BylineParser.people(name) : List.of();
        if (names.equals(List.of(name)) && !isLabel(scan, name)) {
          return Optional.of(new Candidate<>(new Byline(names, line.text()), "name beside a date"));
        }
      }
    }
    return Optional.empty();
  }

  /** The line in two before its first digit; whole if it begins with it. */
  private static String[] atDigit(String line) {
    for (int at = 1; at < line.length(); at++) {
      if (Character.isDigit(line.charAt(at)) && line.charAt(at - 1) == ' ') {
        return new String[] {line.substring(0, at - 1), line.substring(at)};
      }
    }
    return new String[] {line};
  }

  private static boolean isWhen(String part) {
    return SAYS_WHEN.matcher(part).find() || DateText.parse(part, true).isPresent();
  }

  /** True for the name of a section: what the site's menus link to under that name. */
  private static boolean isLabel(PageScan scan, String name) {
    return scan.lines.stream()
        .anyMatch(line ->
            (line.aside() || line.value().equals("link")) && line.text().equalsIgnoreCase(name));
  }
}
