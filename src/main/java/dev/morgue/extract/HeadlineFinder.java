package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headline that a reader sees: the heading that metadata, page title and address agree
 * on. The first heading of a page alone says little; it is a log-in box as often as not.
 */
final class HeadlineFinder {

  /**
   * A headline.
   *
   * @param order where it stands on the page; -1 if only metadata has it
   * @param printed the heading that it stands in, with a second line below it
   */
  record Headline(String text, int order, String printed) {

    Headline(String text, int order) {
      this(text, order, text);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private record Ranked(Candidate<Headline> candidate, double score) {}

  private static final int MOST_CHARS = 300;

  private static final double LEAST_SCORE = 1.7;
  private static final double LEAST_SUPPORT = 0.35;

  /** More than a heading scores of which title and address say nothing. */
  private static final double ABOVE_TEXT = 5;

  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "kicker|overline|eyebrow|subtitle|sub-title|subhead|standfirst|dek|logo|sitename|site-title|site-name|site_name|widget|related|comment|topline|section-(?:title|name|header)|category");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "headline|(?:entry|article|post|story|page|news|content|single)[-_]{0,2}title|titolo|titulo|titre|(?:^|\\s)(?:title|name)(?:\\s|$)|hed(?:\\s|$)");
  private static final Memo<Boolean> LESSER = new Memo<>(hint -> NO_HEADLINE.matcher(hint).find());
  private static final Memo<Boolean> NAMED = new Memo<>(hint -> HEADLINE.matcher(hint).find());

  private final PageScan scan;
  private final GenericHeading generic;
  private final GenreHeading genres;
  private final StatedHeadlines stated;

  /** The words of the headings looked at. */
  private final Map<String, Set<String>> words = new HashMap<>();

  private HeadlineFinder(PageScan scan, SchemaItems data, String publication, String url) {
    this.scan = scan;
    String address = url.isEmpty() ? scan.canonical : url;
    this.generic = new GenericHeading(publication, address);
    this.genres = new GenreHeading(scan);
    this.stated = new StatedHeadlines(scan, data, publication, address, generic);
  }

  /** Candidates, the best first. */
  static List<Candidate<Headline>> find(
      PageScan scan, SchemaItems data, String publication, String url) {
    return new HeadlineFinder(scan, data, publication, url).candidates();
  }

  private List<Candidate<Headline>> candidates() {
    List<Ranked> ranked = new ArrayList<>();
    long mainHeadings =
        scan.headings.stream()
            .filter(heading ->
                heading.tag().equals("h1") && !heading.aside() && !heading.text().isEmpty())
            .count();
    boolean only = mainHeadings == 1 && !anotherIsSupported();
    for (PageScan.Mark heading : scan.headings) {
      double score = score(heading, only);
      if (score >= LEAST_SCORE) {
        ranked.add(new Ranked(new Candidate<>(headline(heading), "dom " + heading.tag()), score));
      }
    }
    if (ranked.isEmpty()) {
      lines(ranked);
    }
    if (ranked.isEmpty()) {
      genres.bold().ifPresent(bold -> ranked.add(aboveText(bold)));
    }
    if (!isSupported(ranked)) {
      HeadlineAboveText.find(scan, this::mayBeHeadline)
          .ifPresent(heading -> ranked.add(aboveText(heading)));
    }
    ranked.sort(Comparator.comparingDouble(one -> -one.score));
    List<Candidate<Headline>> found = new ArrayList<>();
    for (Ranked one : ranked) {
      found.add(one.candidate);
    }
    for (Candidate<String> candidate : stated.all()) {
      found.add(new Candidate<>(new Headline(candidate.value(), -1), candidate.signal()));
    }
    return found;
  }

  /** True if title, address or metadata speak of one of them. */
  private boolean isSupported(List<Ranked> ranked) {
    return ranked.stream()
        .anyMatch(one -> stated.support(words(one.candidate.value().text())) > LEAST_SUPPORT);
  }

  private boolean mayBeHeadline(PageScan.Mark heading) {
    int says = HintWords.meanings(heading.hint());
    return !heading.text().isEmpty()
        && !generic.is(heading.text())
        && !genres.isLabel(heading)
        && !genres.isSite(heading)
        && !DateLine.is(heading.text())
        && (says & (HintWords.AUTHOR | HintWords.DATE)) == 0
        && !LESSER.of(heading.hint());
  }

  private Headline headline(PageScan.Mark heading) {
    HeadingParts parts = scan.headingParts.getOrDefault(heading.order(), HeadingParts.NONE);
    String text = stated.withoutSite(stated.withoutKicker(heading.text(), parts));
    String printed = stated.withoutKicker(heading.text(), new HeadingParts(parts.label(), ""));
    return new Headline(stated.spaced(text), heading.order(), printed);
  }

  private Ranked aboveText(PageScan.Mark heading) {
    return new Ranked(
        new Candidate<>(headline(heading), "dom " + heading.tag() + ", above the text"),
        ABOVE_TEXT);
  }

  /** Where no heading is marked as one, a line that the title repeats. */
  private void lines(List<Ranked> ranked) {
    Map<String, Integer> wanted = new HashMap<>();
    for (String part : SiteName.parts(scan.title)) {
      wanted.put(Folding.fold(part), part.length());
    }
    for (PageScan.Mark heading : scan.headings) {
      if (genres.isSite(heading)) {
        wanted.remove(Folding.fold(heading.text()));
      }
    }
    for (PageScan.Mark line : scan.lines) {
      boolean brief = line.text().length() < MOST_CHARS && !line.tag().equals("title");
      Integer length = brief ? wanted.get(Folding.fold(line.text())) : null;
      if (length != null
          && !generic.is(line.text())
          && !GenreHeading.isGenre(line.text())
          && !line.value().equals("link")) {
        ranked.add(
            new Ranked(
                new Candidate<>(
                    new Headline(line.text(), line.order()), "line that the title repeats"),
                length));
      }
    }
  }

  private double score(PageScan.Mark heading, boolean only) {
    String text = heading.text();
    Set<String> words = words(text);
    if (words.isEmpty()
        || text.length() > MOST_CHARS
        || generic.is(text)
        || SiteHeading.is(scan, heading)
        || genres.isLabel(heading)
        || genres.isSite(heading)) {
      return 0;
    }
    double support = stated.support(words);
    boolean main = heading.tag().equals("h1");
    boolean named = isNamed(heading);
    double score = 3 * support;
    score += main ? 1.2 : heading.tag().equals("h2") ? 0.4 : 0;
    score += named ? 0.5 : 0;
    score -= heading.aside() ? 1.5 : 0;
    score -= LESSER.of(heading.hint()) ? 1 : 0;
    boolean enough = words.size() > 1 || text.length() > 12 || support > 0.5;
    if (main && only && !heading.aside() && enough) {
      score += 1;
    }
    return main || support > 0.4 ? score : 0;
  }

  /** True if the page's author calls it a headline. */
  static boolean isNamed(PageScan.Mark heading) {
    return NAMED.of(heading.hint());
  }

  /** True if it is named after something less than a headline. */
  static boolean isLesser(PageScan.Mark heading) {
    return LESSER.of(heading.hint());
  }

  private Set<String> words(String text) {
    return words.computeIfAbsent(text, some -> new HashSet<>(Folding.words(some)));
  }

  /** True if a lesser heading has what the main heading lacks: title and address agree with it. */
  private boolean anotherIsSupported() {
    double main = 0;
    double other = 0;
    for (PageScan.Mark heading : scan.headings) {
      boolean counts =
          !heading.aside() && !LESSER.of(heading.hint()) && !generic.is(heading.text());
      double support = counts ? stated.support(words(heading.text())) : 0;
      if (heading.tag().equals("h1")) {
        main = Math.max(main, support);
      } else {
        other = Math.max(other, support);
      }
    }
    return main < LEAST_SUPPORT && other > 0.7;
  }
}
