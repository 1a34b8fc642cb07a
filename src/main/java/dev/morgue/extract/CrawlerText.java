package dev.morgue.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Text that is written for crawlers, and lies between articles where a site was mirrored: rules for
 * robots and lists of addresses. Sources: RFC 9309, 2.2; sitemaps.org, "Text file".
 */
final class CrawlerText {

  private static final int MOST_LINES = 200;

  /** What makes a file one for robots, spelled as it is found. */
  private static final Set<String> RULES = Set.of("user-agent", "useragent", "disallow", "allow");

  private static final Set<String> BESIDES = Set.of("sitemap", "crawl-delay");

  private CrawlerText() {}

  /** What the text is; empty if it is written for people. */
  static Optional<String> kind(String text) {
    List<String> lines =
        text.lines()
            .map(line -> line.replace("\ufeff", "").strip())
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .limit(MOST_LINES)
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (lines.stream().allMatch(CrawlerText::isAddress)) {
      return Optional.of("a list of addresses");
    }
    long rules = lines.stream().filter(line -> RULES.contains(directive(line))).count();
    long besides = lines.stream().filter(line -> BESIDES.contains(directive(line))).count();
    return rules > 0 && (rules + besides) * 2 >= lines.size()
        ? Optional.of("rules for robots")
        : Optional.empty();
  }

  private static boolean isAddress(String line) {
    return (line.startsWith("http://") || line.startsWith("https://"))
        && line.chars().noneMatch(Character::isWhitespace);
  }

  /** What stands before a colon, in lower case; empty if that is no directive. */
  private static String directive(String line) {
    int colon = line.indexOf(':');
    return colon <= 0 || colon > 20
        ? ""
        : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }
}
