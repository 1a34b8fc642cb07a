package dev.morgue.extract;

import dev.morgue.article.Byline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A byline that nothing marks: a line of two parts, of which one is a name and the other a date or
 * an address for letters; or a name before the word for a reporter.
 */
final class NameBesideDate {

  private static final int MOST_IN_LINE = 160;
  private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s[–—-]\\s");
  private static final Pattern SAYS_WHEN =
      Pattern.compile("^(?:published|posted|updated)\\b|\\bago$", Pattern.CASE_INSENSITIVE);
  private static final Pattern E_MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

  /** Korean names the reporter and then says so. */
  private static final Pattern LABEL_BEHIND =
      Pattern.compile(
          "(?:^|[\\s=\\[(|])((?:\\p{IsHangul}{2,4}\\s?[·,・]\\s?){0,4}\\p{IsHangul}{2,4})\\s?(?:선임)?(?:기자|특파원|논설위원|칼럼니스트)(?!\\p{IsHangul})");

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|di|del|la)){1,4}");

  private static final Pattern BEFORE_HANDLE =
      Pattern.compile("(\\p{Lu}[^,@|(]{3,50}?)\\s?[,|(]?\\s?@\\w{2,30}\\)?");

  private static final Pattern SEVERAL =
      Pattern.compile(
          FULL_NAME
              + "(?:(?:,\\s|\\s(?:and|und|et|y|e|och|og|en|i|и|та|і|ve|ja|és|&)\\s)"
              + FULL_NAME
              + "){1,4}");

  private NameBesideDate() {}

  /** The first such line below the headline. */
  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    for (PageScan.Mark line : zone.below()) {
      Matcher behind = LABEL_BEHIND.matcher(line.text());
      if (line.text().length() <= MOST_IN_LINE && behind.find()) {
        return candidate(BylineParser.people(behind.group(1)), line);
      }
      Matcher handle = BEFORE_HANDLE.matcher(line.text());
      if (handle.matches() && isFullName(handle.group(1))) {
        return candidate(List.of(handle.group(1)), line);
      }
      String[] parts =
          line.text().length() > MOST_IN_LINE ? new String[0] : BAR.split(line.text(), 3);
      if (parts.length == 1) {
        parts = atDigit(line.text());
      }
      boolean mail = parts.length > 1 && E_MAIL.matcher(parts[1]).matches();
      boolean amid = parts.length == 3 && isWhen(parts[1]);
      if (parts.length == 2 || mail || amid) {
        boolean first = mail || amid || isWhen(parts[1]);
        String name = first ? parts[0] : isWhen(parts[0]) ? parts[1] : "";
        boolean several = SEVERAL.matcher(name).matches();
        List<String> names =
            several || isFullName(name) ? BylineParser.people(name) : List.<String>of();
        boolean whole = several && names.stream().allMatch(NameBesideDate::isFullName);
        if ((whole || names.equals(List.of(name)))
            && names.stream().noneMatch(one -> isLabel(scan, one))
            && !names.isEmpty()) {
          return candidate(names, line);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first line that holds several full names and nothing else, right beside one with a date.
   */
  static Optional<Candidate<Byline>> severalNames(PageScan scan, HeadlineZone zone) {
    List<PageScan.Mark> lines = zone.below();
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).text();
      boolean dated =
          (at > 0 && isDated(lines.get(at - 1)))
              || (at + 1 < lines.size() && isDated(lines.get(at + 1)));
      if (dated && text.length() <= MOST_IN_LINE && SEVERAL.matcher(text).matches()) {
        List<String> names = BylineParser.people(text);
        if (names.size() > 1
            && names.stream().allMatch(NameBesideDate::isFullName)
            && names.stream().noneMatch(name -> isLabel(scan, name))) {
          return candidate(names, lines.get(at));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDated(PageScan.Mark line) {
    return line.text().length() <= MOST_IN_LINE && isWhen(line.text());
  }

  private static Optional<Candidate<Byline>> candidate(List<String> names, PageScan.Mark line) {
    return Optional.of(new Candidate<>(new Byline(names, line.text()), "name beside a date"));
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

  /** True for two to five words with capitals, particles aside. */
  static boolean isFullName(String name) {
    return FULL_NAME.matcher(name).matches();
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
