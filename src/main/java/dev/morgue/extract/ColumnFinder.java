package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the column or the series that the article belongs to. */
final class ColumnFinder {

  private static final int LONGEST = 45;

  /** Lines above a headline that may be its kicker without saying so. */
  private static final int NEAR = 3;

  private static final String BETWEEN_LINKS = "|»›>/";
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:column|kolumne|series|serie|chronique|columna)\\s?:\\s?(.{2,60})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART =
      Pattern.compile(
          "^(.{3,60}?)[:,–—|(-]?\\s*\\(?(?:part|teil|partie|parte|folge)\\s(?:[0-9]{1,2}|one|two|three|four|five|six)(?:\\s(?:of|von|de|sur)\\s[\\p{L}0-9]{1,6})?\\)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTED_IN =
      Pattern.compile(
          "^(?:posted|filed) by .{3,60} (?:on|at) .{6,40} in (.{3,40}?)(?:\\s\\|.*)?$",
          Pattern.CASE_INSENSITIVE);
  private static final FirstLetters POSTED_LETTERS = new FirstLetters(POSTED_IN);
  private static final Pattern KICKER =
      Pattern.compile("kicker|eyebrow|overline|series|column|rubric|(?:^|\\s)sub(?:\\s|$)|topline");

  /** Scripts without spaces set the name in brackets, or apart: コラム「潮だまり」. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "^(?:コラム|連載|连载|专栏|專欄|칼럼)(?:[\\s\u3000]?[「『《〈【]([^」』》〉】]{2,30})[」』》〉】]|[\\s\u3000:：]{1,3}([^\\s\u3000「『《〈【]{2,20}))$");

  private static final FirstLetters UNSPACED_LETTERS = new FirstLetters(UNSPACED);

  /** As "Temperature: -7" and other lines that change by the day. */
  private static final Pattern VALUE = Pattern.compile(":\\s?[+−–-]?[0-9]");

  /** What else stands alone above a headline. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("advertisement|advertising|advertisment|ad|ads|sponsored|sponsored by|supported by"
                  + "|presented by|brought to you by|sponsored content|paid post|promotion|anzeige"
                  + "|werbung|reklame|publicite|publicidad|pubblicita|publicidade|annonce|annons"
                  + "|annonse|advertentie|mainos|reklama|reklam|реклама|διαφημιση|広告|广告|廣告|광고|اعلان"
                  + "|continue reading the main story|article continues below"
                  + "|story continues below|skip to content|skip to main content|exclusive"
                  + "|breaking news|premium|subscribers only|subscriber only|for subscribers|print"
                  + "|print this|share|share this|search|menu")
              .split("\\|", -1));

  /** A label that begins so goes on to say of what: "Commentary Public Health". */
  private static final Set<String> OPENINGS =
      Set.of("opinion", "commentary", "comment", "meinung", "opiniao", "opinie", "opinione");

  private ColumnFinder() {}

  /** Short labels just above the headline, and what is marked as a kicker anywhere in the zone. */
  static List<PageScan.Mark> kickers(PageScan scan, HeadlineZone zone) {
    List<PageScan.Mark> kickers = new ArrayList<>();
    for (PageScan.Mark kicker : scan.kickers) {
      boolean early = kicker.order() < zone.headline() + 40 && !kicker.aside();
      if (early && zone.holds(kicker) && kicker.text().length() <= LONGEST + 20) {
        kickers.add(kicker);
      }
    }
    for (PageScan.Mark line : zone.above().reversed()) {
      if (!line.aside() && line.text().length() <= LONGEST + 20 && !line.tag().equals("title")) {
        kickers.add(line);
      }
    }
    return kickers;
  }

  /** Candidates, the best first; names without a label count on opinion pages only. */
  static List<Candidate<String>> find(
      PageScan scan,
      SchemaItems data,
      HeadlineZone zone,
      String section,
      String publication,
      boolean opinion) {
    List<Candidate<String>> found = new ArrayList<>();
    for (Thing part : data.values("isPartOf")) {
      if (part.hasType("Series") || part.hasType("Column")) {
        found.add(new Candidate<>(Markup.plain(part.first("name")), "structured isPartOf"));
      }
    }
    for (PageScan.Mark mark : kickers(scan, zone)) {
      labelled(mark.text())
          .ifPresent(name -> found.add(new Candidate<>(name, "label above the headline")));
    }
    for (PageScan.Mark line : scan.lines) {
      boolean may = line.text().length() < 200 && POSTED_LETTERS.mayBegin(line.text());
      Matcher posted = POSTED_IN.matcher(line.text());
      if (may && posted.matches() && !GenreWords.isOpinion(posted.group(1))) {
        found.add(new Candidate<>(posted.group(1), "category of the entry"));
      }
    }
    List<PageScan.Mark> nearest = zone.above().reversed();
    nearest = nearest.subList(0, Math.min(NEAR, nearest.size()));
    for (PageScan.Mark mark : opinion ? kickers(scan, zone) : List.<PageScan.Mark>of()) {
      boolean plain = mark.tag().equals("br") || mark.tag().equals("p");
      boolean marked = KICKER.matcher(mark.hint()).find() || (plain && nearest.contains(mark));
      String name = withoutSection(mark.text(), section);
      if (marked
          && labelled(name).isEmpty()
          && isName(name, section, publication)
          && !LinkList.has(scan, mark)) {
        found.add(new Candidate<>(name, "kicker"));
      }
    }
    found.removeIf(candidate -> candidate.value().isBlank());
    return found;
  }

  /** Of "Opinion / Low Water" the second part. */
  static String withoutSection(String kicker, String section) {
    if (!section.isEmpty()
        && kicker.length() > section.length()
        && kicker.regionMatches(true, 0, section, 0, section.length())) {
      return kicker.substring(section.length()).replaceAll("^[\\s/|›»>:·–—-]+", "");
    }
    return kicker;
  }

  private static Optional<String> labelled(String text) {
    Matcher label = LABELLED.matcher(text);
    if (label.matches()) {
      return Optional.of(label.group(1).strip());
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return Optional.of(part.group(1).strip());
    }
    Matcher unspaced = UNSPACED.matcher(text);
    if (UNSPACED_LETTERS.mayBegin(text) && unspaced.matches()) {
      return Optional.of(unspaced.group(1) == null ? unspaced.group(2) : unspaced.group(1));
    }
    return Optional.empty();
  }

  /** A label such as "The Mercury view" says that the paper itself speaks. */
  private static boolean namesThePaper(String folded, String publication) {
    List<String> words = List.of(folded.split(" ", -1));
    for (String word : Folding.fold(publication).split(" ", -1)) {
      if (word.length() > 3 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String text, String section, String publication) {
    String folded = Folding.fold(text);
    int space = folded.indexOf(' ');
    return text.length() >= 4
        && text.length() <= LONGEST
        && !NO_NAMES.contains(folded)
        && !(space > 0 && OPENINGS.contains(folded.substring(0, space)))
        && !folded.equals(Folding.fold(section))
        && !folded.equals(Folding.fold(publication))
        && !GenreWords.isOpinion(text)
        && GenreWords.kind(text).isEmpty()
        && DateText.parse(text, true).isEmpty()
        && !BylineWords.hasLead(text)
        && text.chars().filter(Character::isLetter).count() * 2 > text.length()
        && text.chars().noneMatch(c -> BETWEEN_LINKS.indexOf(c) >= 0)
        && !text.endsWith(".")
        && !text.endsWith(":")
        && !VALUE.matcher(text).find()
        && !namesThePaper(folded, publication)
        && Character.isUpperCase(text.codePointAt(0))
        && folded.split(" ", -1).length <= 6;
  }
}
