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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote the article from what the page shows. */
final class PrintedByline {

  private static final int LONGEST_AGENCY = 4;
  private static final int MOST_NAMES = 12;
  private static final int MOST_IN_LINE = 160;
  private static final int SMALL = 60;

  /** Nodes of the page between the names of one byline: pictures, roles, a few words on each. */
  private static final int GAP = 60;

  private static final Pattern POSTED =
      Pattern.compile(
          "^(?:(?:this (?:entry|post|article) was|dieser (?:beitrag|artikel|eintrag) wurde)"
              + " )?(?:posted|written|submitted|published|filed|veröffentlicht|erstellt|geschrieben|eingestellt|publié|publicado|pubblicato)"
              + " (?:by|von|par|por|da)"
              + " |^(?:责编|责任编辑|作者|文)[:：]|^(?:autor(?:in|/in)?|autorin/autor|authors?|auteure?|autora)(?::\\s|\\s(?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DESK =
      Pattern.compile(
          "(?:(?:the|die|la) )?(?:(?:editorial|news|web|online) )?(?:\\p{L}{2,12}["
              + " -])?(?:redaktion|redaktionsteam|redacción|rédaction|redazione|redactie|editor|editors|staff|team|newsroom|desk)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageScan scan;
  private final HeadlineZone zone;
  private final OwnName own;

  /** The people in the texts looked at; some are looked at in several ways. */
  private final Map<String, List<String>> people = new HashMap<>();

  PrintedByline(PageScan scan, HeadlineZone zone, OwnName own) {
    this.scan = scan;
    this.zone = zone;
    this.own = own;
  }

  /** The byline near the headline: a line that says so, or elements named after authors. */
  Optional<Candidate<Byline>> nearHeadline() {
    List<PageScan.Mark> leaves = new ArrayList<>();
    List<PageScan.Mark> boxes = new ArrayList<>();
    for (PageScan.Mark credit : scan.credits) {
      List<String> names = isNear(credit) ? names(credit.text()) : List.of();
      boolean small = credit.text().length() <= SMALL && credit.text().indexOf('\n') < 0;
      boolean strict = areStrict(names);
      if (small && !names.isEmpty() && CreditHint.isTight(credit.hint())) {
        leaves.add(credit);
      } else if (!names.isEmpty() && strict && names.size() < 5) {
        boxes.add(credit);
      }
    }
    leaves = together(leaves);
    List<String> names = names(leaves);
    Candidate<Byline> line = line();
    boolean covers =
        line != null && isLed(line.value().line()) && covers(line.value().people(), names);
    boolean weak = leaves.stream().allMatch(leaf -> CreditHint.isOnlyAddress(leaf.hint()));
    if (line != null && (leaves.isEmpty() || covers || (weak && isLed(line.value().line())))) {
      return Optional.of(line);
    }
    if (leaves.isEmpty() && boxes.isEmpty()) {
      return Optional.empty();
    }
    if (leaves.isEmpty()) {
      leaves = alike(boxes);
      names = names(leaves);
    }
    PageScan.Mark best = leaves.get(0);
    List<String> people = names;
    return Optional.of(
        new Candidate<>(
            new Byline(people, Whitespace.squash(best.text())), "dom " + shortHint(best)));
  }

  /**
   * Those of one place: what stands below the headline if anything does, up to the first gap. Lists
   * of other articles around have authors as well.
   */
  private List<PageScan.Mark> together(List<PageScan.Mark> leaves) {
    List<PageScan.Mark> below = new ArrayList<>(leaves);
    below.removeIf(leaf -> leaf.order() < zone.headline());
    List<PageScan.Mark> some = below.isEmpty() ? leaves : below;
    List<PageScan.Mark> together = new ArrayList<>();
    int last = -1;
    for (PageScan.Mark leaf : some) {
      if (last >= 0 && leaf.order() - last > GAP) {
        break;
      }
      last = leaf.order();
      together.add(leaf);
    }
    return together;
  }

  /** The smallest of the boxes and those that are named as it is: one for each author. */
  private static List<PageScan.Mark> alike(List<PageScan.Mark> boxes) {
    PageScan.Mark least = boxes.get(0);
    for (PageScan.Mark box : boxes) {
      least = box.text().length() < least.text().length() ? box : least;
    }
    String hint = least.hint();
    return boxes.stream().filter(box -> box.hint().equals(hint)).toList();
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

  private boolean isNear(PageScan.Mark credit) {
    return zone.holds(credit)
        && credit.text().length() < 200
        && CreditHint.isAuthors(credit.hint())
        && !CreditHint.isPictures(credit.hint());
  }

  private static boolean covers(List<String> line, List<String> leaves) {
    Set<String> folded = new HashSet<>();
    line.forEach(name -> folded.add(Folding.fold(name)));
    return leaves.stream().allMatch(name -> folded.contains(Folding.fold(name)))
        || leaves.stream().noneMatch(name -> folded.contains(Folding.fold(name)));
  }

  /** The line near the headline that begins with "By", in whatever language. */
  private @Nullable Candidate<Byline> line() {
    List<PageScan.Mark> lines = new ArrayList<>(zone.below());
    lines.addAll(zone.above());
    for (PageScan.Mark line : lines) {
      String text = line.text();
      boolean sentence = text.length() > 90 && text.endsWith(".");
      String led = text.length() < MOST_IN_LINE && !sentence ? BylineLine.led(text) : "";
      List<String> names = led.isEmpty() ? List.of() : names(led);
      if (!names.isEmpty()
          && names.size() <= MOST_NAMES
          && (BylineLine.endsInTime(text) || areStrict(names) || isUser(names, text))) {
        return new Candidate<>(new Byline(names, text), "line near the headline");
      }
    }
    return null;
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

  private static boolean isStrictName(String name) {
    return BylineParser.isCapitalised(name) && name.split(" ", -1).length <= 5;
  }

  /** True for somebody's name on the site, in a line that says when that one wrote. */
  private static boolean isUser(List<String> names, String line) {
    return names.size() == 1
        && names.getFirst().indexOf(' ') < 0
        && POSTED.matcher(line).find()
        && DateText.parse(line, true).isPresent();
  }

  private static String shortHint(PageScan.Mark credit) {
    return credit.hint().length() > SMALL ? credit.hint().substring(0, SMALL) : credit.hint();
  }

  /** The line below the text that says who posted it. */
  List<Candidate<Byline>> posted() {
    for (PageScan.Mark line : scan.lines) {
      String text = untilStop(line.text());
      if (text.length() < MOST_IN_LINE && !line.aside() && line.order() > zone.headline()) {
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        String bare = bracketed ? text.substring(1, text.length() - 1) : text;
        boolean sentence = bare.length() > SMALL && bare.endsWith(".");
        List<String> names = !sentence && POSTED.matcher(bare).find() ? names(bare) : List.of();
        if (!names.isEmpty()) {
          return List.of(new Candidate<>(new Byline(names, text), "line that says posted"));
        }
      }
    }
    return List.of();
  }

  /** The first sentence of a line that says what was done with an entry. */
  private static String untilStop(String line) {
    int stop = line.length() < MOST_IN_LINE ? -1 : line.indexOf(". ");
    return stop > 0 ? line.substring(0, stop) : line;
  }

  /** Boxes on authors further down. */
  List<Candidate<Byline>> farCredits() {
    List<Candidate<Byline>> found = new ArrayList<>();
    for (PageScan.Mark credit : scan.credits) {
      boolean box =
          credit.text().length() < 120
              && CreditHint.isAuthors(credit.hint())
              && credit.order() > zone.headline();
      boolean named = credit.hint().contains("author") || credit.hint().contains("writer");
      List<String> names = box && named ? names(credit.text()) : List.of();
      if (!names.isEmpty() && names.size() <= 3) {
        found.add(
            new Candidate<>(
                new Byline(names, Whitespace.squash(credit.text())), "dom " + shortHint(credit)));
      }
    }
    return found;
  }

  /** The name that a short line begins with, if its words are these. */
  Optional<Candidate<Byline>> lineWith(String words) {
    for (PageScan.Mark line : scan.lines) {
      boolean brief = line.text().length() < SMALL && line.order() > zone.headline();
      for (String name : brief ? names(line.text()) : List.<String>of()) {
        if (Folding.fold(name).equals(words)) {
          return Optional.of(
              new Candidate<>(
                  new Byline(List.of(name), line.text()), "line with the author's address"));
        }
      }
    }
    return Optional.empty();
  }

  /** A credit near the headline that names no person, but the paper or a desk. */
  Optional<Candidate<Byline>> nobody() {
    for (PageScan.Mark credit : scan.credits) {
      String first = credit.text().lines().findFirst().orElse("");
      String text = BylineWords.withoutLead(Whitespace.squash(first));
      int comma = text.indexOf(',');
      String name = comma > 0 ? text.substring(0, comma) : text;
      if (isNear(credit) && (own.is(name) || DESK.matcher(name).matches())) {
        return Optional.of(
            new Candidate<>(
                new Byline(List.of(name), Whitespace.squash(credit.text())),
                "dom " + shortHint(credit)));
      }
    }
    return Optional.empty();
  }
}
