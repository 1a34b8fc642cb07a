package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who wrote the article from what the page shows near the headline. */
final class PrintedByline {

  private static final int LONGEST_AGENCY = 4;
  private static final int MOST_NAMES = 12;
  private static final int MOST_IN_LINE = 160;
  private static final int SMALL = 60;

  /** Of a name, particles aside. */
  private static final int MOST_WORDS = 5;

  private final PageScan scan;
  private final HeadlineZone zone;
  private final OwnName own;
  private final NearCredits credits;

  /** The people in the texts looked at; some are looked at in several ways. */
  private final Map<String, List<String>> people = new HashMap<>();

  PrintedByline(PageScan scan, HeadlineZone zone, OwnName own) {
    this.scan = scan;
    this.zone = zone;
    this.own = own;
    this.credits = new NearCredits(scan, zone);
  }

  /** The byline near the headline: a line that says so, or elements named after authors. */
  Optional<Candidate<Byline>> nearHeadline() {
    List<PageScan.Mark> leaves = new ArrayList<>();
    List<PageScan.Mark> boxes = new ArrayList<>();
    for (PageScan.Mark credit : scan.credits) {
      List<String> names = credits.isNear(credit) ? names(credit.text()) : List.of();
      boolean small = credit.text().length() <= SMALL && credit.text().indexOf('\n') < 0;
      boolean strict = areStrict(names);
      if (small && !names.isEmpty() && CreditHint.isTight(credit.hint())) {
        leaves.add(credit);
      } else if (!names.isEmpty() && strict && names.size() < 5) {
        boxes.add(credit);
      }
    }
    leaves = credits.authors(credits.together(leaves));
    List<String> names = names(leaves);
    Candidate<Byline> line = line();
    boolean covers =
        line != null && isLed(line.value().line()) && covers(line.value().people(), names);
    boolean weak = leaves.stream().allMatch(leaf -> CreditHint.isOnlyAddress(leaf.hint()));
    if (line != null && (leaves.isEmpty() || covers || (weak && isLed(line.value().line())))) {
      return Optional.of(line);
    }
    if (leaves.isEmpty() && boxes.isEmpty()) {
      return lineBelowLabel();
    }
    if (leaves.isEmpty()) {
      leaves = NearCredits.alike(boxes);
      names = names(leaves);
    }
    PageScan.Mark best = leaves.get(0);
    List<String> people = names;
    return Optional.of(
        new Candidate<>(
            new Byline(people, Whitespace.squash(best.text())),
            "dom " + DistantByline.shortHint(best)));
  }

  /** Names in small elements; links to more of an author repeat the name with words around it. */
  private List<String> names(List<PageScan.Mark> leaves) {
    boolean strong = leaves.stream().anyMatch(leaf -> leaf.hint().contains("author"));
    List<String> names = new ArrayList<>();
    for (PageScan.Mark leaf : leaves) {
      boolean weak = strong && !leaf.hint().contains("author") && !isLed(leaf.text());
      for (String name : weak ? List.<String>of() : people(leaf.text())) {
        if (names.stream().noneMatch(other -> isLonger(name, other))) {
          names.add(name);
        }
      }
    }
    return own.without(names);
  }

  private static boolean isLonger(String name, String other) {
    String folded = Folding.fold(name);
    String part = Folding.fold(other);
    return folded.length() > part.length() && folded.contains(part);
  }

  private static boolean isLed(String text) {
    return BylineWords.hasLead(text);
  }

  private List<String> names(String text) {
    return own.without(people(text));
  }

  private List<String> people(String text) {
    return people.computeIfAbsent(text, BylineParser::people);
  }

  private static boolean covers(List<String> line, List<String> leaves) {
    Set<String> folded = new HashSet<>();
    line.forEach(name -> folded.add(Folding.fold(name)));
    return leaves.stream().allMatch(name -> folded.contains(Folding.fold(name)))
        || leaves.stream().noneMatch(name -> folded.contains(Folding.fold(name)));
  }

  /** The line near the headline that begins with "By", in whatever language. */
  private @Nullable Candidate<Byline> line() {
    for (PageScan.Mark line : linesAround()) {
      boolean headline = line.order() >= zone.headline() && line.order() <= zone.headline() + 2;
      Candidate<Byline> led = led(line.text());
      if (led != null && !(headline && BylineWords.isGenreOf(line.text()))) {
        return led;
      }
    }
    return null;
  }

  /** The same where "By" has a line of its own; who took a picture is credited so as well. */
  private Optional<Candidate<Byline>> lineBelowLabel() {
    List<PageScan.Mark> lines = linesAround();
    for (int at = 0; at < lines.size(); at++) {
      String joined = joined(lines, at);
      List<String> names = joined.isEmpty() ? List.of() : people(joined);
      if (!names.isEmpty() && names.stream().allMatch(PrintedByline::isWhole)) {
        Candidate<Byline> led = led(joined);
        if (led != null) {
          return Optional.of(led);
        }
      }
    }
    return Optional.empty();
  }

  private List<PageScan.Mark> linesAround() {
    List<PageScan.Mark> lines = new ArrayList<>(zone.below());
    lines.addAll(zone.above());
    return lines;
  }

  private @Nullable Candidate<Byline> led(String text) {
    boolean sentence = text.length() > 90 && text.endsWith(".");
    String led = text.length() < MOST_IN_LINE && !sentence ? BylineLine.led(text) : "";
    List<String> names = led.isEmpty() ? List.of() : names(led);
    boolean found =
        !names.isEmpty()
            && names.size() <= MOST_NAMES
            && (BylineLine.endsInTime(text) || areStrict(names) || isUser(names, text));
    return found ? new Candidate<>(new Byline(names, text), "line near the headline") : null;
  }

  /** A line that says only that a name follows, with the next one and what "and" joins to it. */
  private static String joined(List<PageScan.Mark> lines, int at) {
    String first = lines.get(at).text();
    if (!BylineWords.isLead(first)) {
      return "";
    }
    StringBuilder text = new StringBuilder(first);
    int next = at + 1;
    while (next < lines.size()
        && lines.get(next).order() - lines.get(next - 1).order() <= NearCredits.GAP
        && lines.get(next).text().length() <= SMALL) {
      text.append(' ').append(lines.get(next).text());
      boolean more = next + 2 < lines.size() && BylineParser.joins(lines.get(next + 1).text());
      if (!more) {
        break;
      }
      text.append(' ').append(lines.get(next + 1).text());
      next += 2;
    }
    return text.toString();
  }

  /** True if the first is a name as people have them; agencies after it are often lower case. */
  private static boolean areStrict(List<String> names) {
    boolean first = true;
    for (String name : names) {
      if (!isStrictName(name) && (first || name.length() > LONGEST_AGENCY)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /** True for a name of more words than one where names are written so. */
  private static boolean isWhole(String name) {
    return name.indexOf(' ') > 0 || BylineParser.isUnspaced(name);
  }

  private static boolean isStrictName(String name) {
    if (!BylineParser.isCapitalised(name)) {
      return false;
    }
    int words = 0;
    for (String word : name.split(" ", -1)) {
      words += BylineWords.PARTICLES.contains(word) ? 0 : 1;
    }
    return words <= MOST_WORDS || EditorialBoard.isName(name);
  }

  /** True for somebody's name on the site, in a line that says when that one wrote. */
  private static boolean isUser(List<String> names, String line) {
    return names.size() == 1
        && names.getFirst().indexOf(' ') < 0
        && DistantByline.saysPosted(line)
        && DateText.parse(line, true).isPresent();
  }
}
