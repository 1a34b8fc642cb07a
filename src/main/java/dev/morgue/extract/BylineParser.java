package dev.morgue.extract;

import dev.morgue.text.Folding;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a byline as printed to the names in it. */
final class BylineParser {

  private static final Pattern CUT =
      Pattern.compile(
          "\\s(?:[•·|]\\s|(?:mit|with|avec|con)\\s(?:Material|[Aa]genc|[Aa]gentur|AP\\b|AFP\\b|dpa\\b|Reuters\\b|EFE\\b)|[–—-]\\s|(?:in|for|im|für|at|pour|para|per)\\s(?:the\\s|die\\s)?\\p{Lu}|(?:under|unter|filed|Sagt|says)[\\s:]|(?:last\\s)?(?:[Uu]pdated|[Pp]ublished|[Aa]ktualisiert|[Mm]odified)\\b|(?:अपडेट|प्रकाशित|[Oo]publikowano|[Pp]ublicad[oa]\\s|[Aa]ctualizad[oa]\\s|[Gg]epubliceerd|[Pp]ublicera[dt]\\s|[Оо]публиковано|[Оо]бновлено|[Cc]ập"
              + " nhật)).*$");

  private static final Pattern JOINED =
      Pattern.compile("^(?:and|und|et|y|e|och|og|en|i|ja|és|și|şi|ve|и|та|і|και|&)\\s(?=\\p{Lu})");
  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s{0,3}(?:[,;/|，、；／•·●]|\\s›\\s)\\s{0,3}(?:as told"
              + " to\\s)?|\\s(?:and|und|et|y|e|och|og|ja|en|i|oraz|и|та|і|й|ve|és|și|şi|και|và|و|और|sekä|sowie|ainsi"
              + " que|así como|with|mit|avec|con|com|&|\\+)\\s"
              + "|\\s(?-i:a|dan)\\s(?=(?-i:\\p{Lu})\\p{L})",
          BylineWords.I);

  /** Chinese reporters side by side; Japanese puts a space between surname and given name. */
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(
          "^(?:本报)?(?:记者|通讯员|评论员|采写|撰稿|编辑|责编)\\s?[:：]?\\s?(\\p{IsHan}{2,4}(?:\\s\\p{IsHan}{2,4})+)$");

  /** What is credited behind a name in a script without spaces, as the editor is. */
  private static final Pattern LABEL_BEHIND =
      Pattern.compile("[\\s\\x{3000}|｜/](?!作者|著者|记者|記者|撰文|撰稿|采写)\\p{IsHan}{2,6}\\s?[:：].*$");

  /** What leads to the second of them, and where they report from. */
  private static final Pattern BETWEEN_REPORTERS =
      Pattern.compile(
          "\\s(?:本报)?(?:记者|通讯员)\\s?|\\s(?:发自|摄自)\\p{IsHan}{2,6}$|\\s\\p{IsHan}{2,4}(?:报道|讯|电)$");

  /** An article that belongs to the title of a clergyman or a member of parliament. */
  private static final Pattern TITLED =
      Pattern.compile(
          "^[Tt]he (?:Most |Very |Right |Rt\\.? )?(?:Rev|Hon|Ven|Reverend|Honou?rable)\\b");

  private static final int LONGEST_AGENCY = 4;

  /** From here on lie the scripts that write names without spaces. */
  static final char FIRST_UNSPACED = '\u2e80';

  /** What is set against a name and stays small: {@code d’Aubert}, {@code al-Marsh}. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:[dlo][’']|(?:al|el|ibn|bin)[-’'])\\p{Lu}");

  /** At the end of a firm's name. */
  private static final Pattern FIRM =
      Pattern.compile("\\s(?:inc|llc|ltd|gmbh|plc)\\.?$", BylineWords.I);

  private static final Pattern ACRONYM = Pattern.compile("^\\p{Lu}{3,}\\s\\S*\\p{Ll}");

  /** A site's address, which bylines put behind a person. */
  private static final Pattern HOST = Pattern.compile("(?:[\\p{L}0-9-]{3,}\\.){1,3}\\p{L}{2,4}");

  /** Three words or more of one or two letters each: the languages that a page comes in. */
  private static final Pattern CODES = Pattern.compile("\\p{L}{1,2}(?: \\p{L}{1,2}){2,}");

  private static final Pattern SUFFIX = Pattern.compile("^(?:jr|sr|ii|iii|iv)\\.?$", BylineWords.I);
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGE =
      Pattern.compile("^[\\p{P}\\p{S}\\s&&[^(.]]+|[\\p{P}\\p{S}\\s&&[^.)]]+$|(?<=\\p{L}{3})\\.$");

  /** A paper's authors come again, and each stands on his page more than once. */
  private static final Memo<List<String>> KNOWN = new Memo<>(BylineParser::read);

  private BylineParser() {}

  /** The names in a line or in several; empty if it holds none that looks like one. */
  static List<String> people(String line) {
    return KNOWN.of(line);
  }

  private static List<String> read(String line) {
    List<String> people = new ArrayList<>();
    boolean capitals = false;
    for (String part : line.split("\n", -1)) {
      String text = NameOrder.ofList(Whitespace.squash(part));
      boolean place = capitals && !NameCase.isInCapitals(text);
      if (text.length() > 1 && text.length() < 300 && !place) {
        int before = people.size();
        names(text, people);
        capitals =
            before == 0
                && people.size() == 1
                && text.indexOf(' ') > 0
                && NameCase.isInCapitals(text);
        if (before > 0 && people.getFirst().indexOf(' ') > 0) {
          people.subList(before, people.size()).removeIf(BylineParser::isLoneWord);
        }
      }
    }
    if (people.size() > 1) {
      boolean lines = line.indexOf('\n') >= 0;
      List<String> all = List.copyOf(people);
      people.removeIf(name -> HOST.matcher(name).matches() || (lines && isInitials(name, all)));
    }
    return List.copyOf(people);
  }

  /** True for the initials of another one, as they stand where a picture is missing. */
  private static boolean isInitials(String name, List<String> others) {
    if (name.length() < 2 || name.length() > 3 || !NameCase.isInCapitals(name)) {
      return false;
    }
    for (String other : others) {
      StringBuilder initials = new StringBuilder();
      for (String word : other.split(" ", -1)) {
        initials.append(word, 0, Math.min(1, word.length()));
      }
      if (initials.toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A word that is no full name where names are written in two or more; agencies are shorter. */
  private static boolean isLoneWord(String name) {
    return name.indexOf(' ') < 0 && name.length() > LONGEST_AGENCY && !isUnspaced(name);
  }

  /** True for a name in a script that puts no spaces between words. */
  static boolean isUnspaced(String name) {
    return name.charAt(0) >= FIRST_UNSPACED;
  }

  /** True for a text with a letter of such a script. */
  static boolean hasUnspaced(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_UNSPACED) {
        return true;
      }
    }
    return false;
  }

  private static void names(String line, List<String> people) {
    if (BylineWords.isOfPicture(line) || OtherCredits.is(line) || BylineWords.isLead(line)) {
      return;
    }
    String bare = BylineWords.withoutBrackets(line);
    String text = withoutLabelBehind(BylineWords.withoutLead(OtherCredits.cutOff(reporters(bare))));
    Matcher bio = BylineWords.BIO.matcher(text);
    if (bio.matches()) {
      text = bio.group(1);
    }
    text = withoutDate(CUT.matcher(BesideNames.without(text)).replaceAll(""));
    boolean afterRole = false;
    int workplaces = 0;
    for (String piece : SPLIT.split(text, -1)) {
      String words = Whitespace.squash(piece);
      if (BylineWords.isOfPicture(words) || OtherCredits.is(words)) {
        continue;
      }
      String name = bare(words);
      boolean listed = workplaces > 1 && JOINED.matcher(words).find();
      workplaces = afterRole && (listed || isWorkplace(name)) ? workplaces + 1 : 0;
      boolean role = BylineWords.ROLE.matcher(name).matches();
      if (SUFFIX.matcher(name).matches() && !people.isEmpty()) {
        people.set(people.size() - 1, people.get(people.size() - 1) + ' ' + name);
      } else if (isName(name, role)
          && !contains(people, name)
          && (people.isEmpty() || !isDescription(name, people.getLast()))
          && workplaces == 0
          && !isPlaceBehind(text, words, people)) {
        people.add(NameCase.mixed(name));
      }
      afterRole |= role;
    }
  }

  /** True for the one word behind a name and a comma: where it was written, agencies aside. */
  private static boolean isPlaceBehind(String text, String word, List<String> people) {
    return !people.isEmpty()
        && people.getLast().indexOf(' ') > 0
        && isLoneWord(word)
        && !AgencyLine.isAgency(word)
        && isCapitalised(word)
        && text.endsWith(", " + word);
  }

  /** The text before the first number, without the month, day or preposition that leads to it. */
  private static String withoutDate(String text) {
    int digit = -1;
    for (int i = 0; i < text.length() && digit < 0; i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      digit = starts && Character.isDigit(text.charAt(i)) ? i : -1;
    }
    if (digit < 0) {
      return text;
    }
    String rest = text.substring(0, digit).strip();
    for (int i = 0; i < 4; i++) {
      int space = rest.lastIndexOf(' ');
      String last = Folding.fold(rest.substring(space + 1));
      if (!last.isEmpty() && !MonthNames.isMonth(last) && !NotNames.leadsToDate(last)) {
        break;
      }
      rest = rest.substring(0, Math.max(space, 0)).strip();
    }
    return rest;
  }

  /** True for where somebody works, as it stands behind what that person does there. */
  private static boolean isWorkplace(String name) {
    return isLoneWord(name)
        || ACRONYM.matcher(name).lookingAt()
        || BylineWords.INSTITUTION.matcher(name).find();
  }

  /**
   * True for what somebody is, behind the name: several words of which the first is no name's, or
   * one that is too long for an agency's where names have capitals.
   */
  private static boolean isDescription(String words, String before) {
    int space = words.indexOf(' ');
    return space > 0
        ? !isCapitalised(words.substring(0, space))
        : words.length() > LONGEST_AGENCY && !isCapitalised(words) && isCapitalised(before);
  }

  private static String bare(String piece) {
    String name = BylineWords.withoutLead(piece);
    if (name.startsWith("the ") || name.startsWith("The ")) {
      name = TITLED.matcher(name).lookingAt() ? name.substring(4) : 'T' + name.substring(1);
    }
    name = BylineWords.withoutRole(JOINED.matcher(name).replaceFirst(""));
    return BylineWords.withoutTail(EDGE.matcher(name).replaceAll(""));
  }

  private static boolean isName(String name, boolean role) {
    if (EditorialBoard.isName(name)) {
      return true;
    }
    if (name.length() < 2 || name.length() > 60 || role) {
      return false;
    }
    String folded = Folding.fold(name);
    return !folded.isEmpty()
        && !NotNames.has(folded)
        && !FIRM.matcher(name).find()
        && !CODES.matcher(name).matches()
        && !BylineWords.DANGLING.matcher(folded).find()
        && folded.split(" ", -1).length <= 6
        && folded.chars().anyMatch(Character::isLetter);
  }

  private static String withoutLabelBehind(String line) {
    boolean mayBe = line.indexOf('：') > 0 || line.indexOf(':') > 0;
    return mayBe && hasUnspaced(line) ? LABEL_BEHIND.matcher(line).replaceFirst("") : line;
  }

  /** A line that names reporters side by side, with commas between them. */
  private static String reporters(String line) {
    if (!hasUnspaced(line)) {
      return line;
    }
    Matcher several = SIDE_BY_SIDE.matcher(BETWEEN_REPORTERS.matcher(line).replaceAll(" ").strip());
    return several.matches() ? several.group(1).replace(' ', '、') : line;
  }

  /** True if every word begins as a name's words do: a capital, a particle, or no case at all. */
  static boolean isCapitalised(String name) {
    for (String word : SPACES.split(name, -1)) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (lower
          && !ARTICLE.matcher(word).lookingAt()
          && !BylineWords.PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** True for a word that stands between two names, or a comma. */
  static boolean joins(String word) {
    return word.equals(",") || JOINED.matcher(word + " Xy").lookingAt();
  }

  private static boolean contains(List<String> people, String name) {
    String folded = Folding.fold(name);
    return people.stream().anyMatch(other -> Folding.fold(other).equals(folded));
  }
}
