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
import java.util.regex.Matcher;
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

  private static final Pattern NOT_AUTHOR =
      Pattern.compile(
          "comment|caption|related|widget|recommend|popular|list-item|trending|copyright|in-figure|(?<![a-z])teaser|share|date|time|follow|learn-more");

  /** Words that say nothing where the same element is called an author's. */
  private static final Pattern HARDLY_AUTHOR = Pattern.compile("social");

  /** A word with one of these in it is of who took the picture. */
  private static final Pattern PICTURE = Pattern.compile("photo|foto|image|media|bild|img|avatar");

  private static final Memo<Boolean> OF_PICTURE =
      new Memo<>(hint -> PICTURE.matcher(hint).find());
  private static final Memo<Boolean> OF_AUTHORS = new Memo<>(PrintedByline::isAuthors);

  private static final Pattern AUTHOR =
      Pattern.compile("(?:^|[\\s_-])(?:rel-)?author(?:$|[\\s_-])");
  private static final Pattern POSTED =
      Pattern.compile(
          "^(?:posted|written|published|filed|veröffentlicht|erstellt|geschrieben|eingestellt|publié|publicado|pubblicato)"
              + " (?:by|von|par|por|da)"
              + " |^(?:责编|责任编辑|作者|文)[:：]|^(?:autor(?:in|/in)?|autorin/autor|authors?|auteure?|autora)(?::\\s|\\s(?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** As many blogs end their line on the entry: {@code Filed under: Bridges — ida @ 09:15}. */
  private static final Pattern AT_TIME =
      Pattern.compile("[—–-]\\s(\\S.{1,40}?)\\s@\\s[0-9]{1,2}:[0-9]{2}(?:\\s?[ap]m)?$");

  private static final Pattern BETWEEN = Pattern.compile("\\s[|•·»/–—-]\\s");
  private static final Pattern AFTER_DATE =
      Pattern.compile("\\s((?:by|von|par|por|di|door|av|af)\\s\\p{Lu}.*)$");
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
      if (small && !names.isEmpty() && isTight(credit.hint())) {
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
    boolean weak = leaves.stream().allMatch(PrintedByline::isOnlyAddress);
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
        && OF_AUTHORS.of(credit.hint())
        && !OF_PICTURE.of(credit.hint());
  }

  private static boolean isAuthors(String hint) {
    if (NOT_AUTHOR.matcher(hint).find()) {
      return false;
    }
    for (String word : hint.split(" ", -1)) {
      if (HintWords.isAuthor(word) && !OF_PICTURE.of(word)) {
        return AUTHOR.matcher(hint).find() || !HARDLY_AUTHOR.matcher(hint).find();
      }
    }
    return false;
  }

  /** True for a name that says whose it is by what it links to alone; photographers link too. */
  private static boolean isOnlyAddress(PageScan.Mark leaf) {
    int end = leaf.hint().lastIndexOf(AuthorAddress.HINT);
    return end >= 0 && !HintWords.isAuthor(leaf.hint().substring(0, end));
  }

  private static boolean isTight(String hint) {
    return hint.contains("rel-author")
        || hint.contains("name")
        || hint.contains("author")
        || hint.contains("byline");
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
      String led = text.length() < MOST_IN_LINE && !sentence ? led(text) : "";
      List<String> names = led.isEmpty() ? List.of() : names(led);
      if (!names.isEmpty()
          && names.size() <= MOST_NAMES
          && (AT_TIME.matcher(text).find() || areStrict(names))) {
        return new Candidate<>(new Byline(names, text), "line near the headline");
      }
    }
    return null;
  }

  /** The part of a line from "By" on: the whole, or what follows a date; empty if none does. */
  private static String led(String line) {
    if (isLed(line)) {
      return line;
    }
    for (String part : BETWEEN.split(line, -1)) {
      if (isLed(part) && !part.equals(line)) {
        return part;
      }
    }
    Matcher at = AT_TIME.matcher(line);
    if (line.indexOf('@') > 0 && at.find()) {
      return at.group(1);
    }
    Matcher after = AFTER_DATE.matcher(line);
    return after.find()
            && after.start() < SMALL
            && DateText.parse(line.substring(0, after.start()), true).isPresent()
        ? after.group(1)
        : "";
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

  private static String shortHint(PageScan.Mark credit) {
    return credit.hint().length() > SMALL ? credit.hint().substring(0, SMALL) : credit.hint();
  }

  /** The line below the text that says who posted it. */
  List<Candidate<Byline>> posted() {
    for (PageScan.Mark line : scan.lines) {
      String text = line.text();
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

  /** Boxes on authors further down. */
  List<Candidate<Byline>> farCredits() {
    List<Candidate<Byline>> found = new ArrayList<>();
    for (PageScan.Mark credit : scan.credits) {
      boolean box =
          credit.text().length() < 120
              && OF_AUTHORS.of(credit.hint())
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
