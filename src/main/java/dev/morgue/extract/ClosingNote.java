package dev.morgue.extract;

import dev.morgue.article.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The note below a guest's text that says who wrote it: {@code Ida Marsh is an economist at Harbour
 * College.} It names somebody whom the text does not, and what that one does.
 */
final class ClosingNote {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 450;

  /** A note stands so many lines before or after the last paragraph at most. */
  private static final int REACH = 2;

  private static final int MOST_PEOPLE = 4;

  private static final String NAME =
      "(\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|di|del|la|al)){1,4})";

  private static final Pattern WHO =
      Pattern.compile(
          "(?:^[*—–\\s]{0,3}|[.]\\s|\\s(?:and|und|et|y|e|och|og|en)\\s(?=\\p{Lu}[^.]{3,60}\\s(?:are|sind|sont|son|sono|são)\\s))"
              + NAME
              + "(?:\\s(?:and|und|et|y|e|och|og|en)\\s"
              + NAME
              + ")?,?\\s(?:is|are|was|ist|sind|est|sont|es|son|è|sono|é|são|zijn|är|er|on|jest|teaches"
              + "|writes|works|leads|lehrt|arbeitet|leitet|schreibt|enseigne|enseña|insegna)\\s");

  private static final Pattern WORK =
      Pattern.compile(
          "(?<!\\p{L})(?:professor|lecturer|economist|historian|columnist|journalist|writer|author"
              + "|editor|fellow|director|researcher|lawyer|attorney|physician|scientist|teacher|teaches"
              + "|student|president|founder|chair|chairman|chairwoman|member|former|executive|analyst"
              + "|critic|poet|novelist|reporter|correspondent|contributor|consultant|activist|resident"
              + "|ökonom|professorin|autor|autorin|journalistin|historiker|historikerin|publizist"
              + "|publizistin|schriftsteller|schriftstellerin|lehrt|économiste|historien|historienne"
              + "|professeure?|journaliste|écrivaine?|sociologue|essayiste|enseigne|economista|profesora?"
              + "|periodista|escritora?|historiadora?|catedrátic[oa]|docente|giornalista|scrittore"
              + "|scrittrice|professora|jornalista|colunista|hoogleraar|schrijver|historicus|forfatter"
              + "|författare|kirjailija|toimittaja|dziennikarz|dziennikarka|publicysta|publicystka"
              + "|ekonomistka?)(?!\\p{L})",
          BylineWords.I);

  private ClosingNote() {}

  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    int last = Signature.lastParagraph(scan, zone);
    for (int at = Math.max(0, last - REACH); last >= 0 && at <= last + REACH; at++) {
      boolean mayBe = at < scan.lines.size() && isText(scan.lines.get(at));
      String text = mayBe ? scan.lines.get(at).text() : "";
      if (!text.isEmpty() && text.length() <= LONGEST && WORK.matcher(text).find()) {
        List<String> people = people(text);
        if (!people.isEmpty()
            && people.stream().noneMatch(name -> isInText(scan, zone, name, text))) {
          return Optional.of(new Candidate<>(new Byline(people, text), "note below the text"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isText(PageScan.Mark line) {
    return line.text().length() >= SHORTEST && line.value().isEmpty() && !line.aside();
  }

  private static List<String> people(String text) {
    List<String> people = new ArrayList<>();
    Matcher who = WHO.matcher(text);
    boolean first = true;
    while (who.find() && people.size() < MOST_PEOPLE) {
      if (first && who.start() > 0) {
        return List.of();
      }
      first = false;
      for (int group = 1; group <= who.groupCount(); group++) {
        String name = who.group(group) == null ? "" : who.group(group);
        if (NameBesideDate.isFullName(name) && BylineParser.people(name).equals(List.of(name))) {
          people.add(name);
        }
      }
    }
    return people;
  }

  /** True if the article speaks of that person elsewhere as well. */
  private static boolean isInText(PageScan scan, HeadlineZone zone, String name, String note) {
    return scan.lines.stream()
        .anyMatch(line ->
            line.order() >= zone.start()
                && !line.aside()
                && !line.text().equals(note)
                && line.text().contains(name));
  }
}
