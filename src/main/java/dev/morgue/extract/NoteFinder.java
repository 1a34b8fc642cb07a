package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells notes on an article, corrections and lines on its author, from its text. */
final class NoteFinder {

  /** So many blocks after the last one of the text may still be notes on it. */
  static final int REACH = 6;

  private static final int LONGEST = 900;
  private static final int LONGEST_ON_AUTHOR = 500;

  /** A text that begins with the author's name is a line on the author up to this length. */
  private static final int LONGEST_PROFILE = 300;

  /** What may stand before the name in the heading above a line on the author. */
  private static final int LONGEST_LEAD = 12;

  /** A line on the author is one of the last so many blocks of the text, or comes after it. */
  private static final int AT_END = 3;

  private static final Pattern CORRECTION =
      Pattern.compile(
          "[\\[(*•\\s]*(?:corrections?|clarification|correction and clarification|erratum|errata|"
              + "editor[’']?s[’']? note|an (?:earlier|previous) version of this|this (?:article|"
              + "column|story|editorial|essay|piece|post|report) (?:was|has been) (?:corrected|"
              + "amended|updated|changed)|korrektur|berichtigung|anmerkung der redaktion|"
              + "rectificatif|note de la rédaction|fe de erratas|fe de errores|corrección|"
              + "rettifica|correção|errata corrige|rectificatie|rättelse)(?:[:.,)\\]—–-]|\\s).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final FirstLetters CORRECTION_LETTERS = new FirstLetters(CORRECTION);

  /** What follows a name where a text says who that is; Arabic says it without a verb. */
  private static final Pattern IS =
      Pattern.compile(
          "(?:\\s\\p{L}+)?,?\\s(?:(?:is|was|ist|war|est|es|é|è|är|er|on|jest|je|este|είναι)\\s"
              + "|(?:كاتب|صحفي|صحافي|باحث|أستاذ|محلل|أكاديمي)ة?(?:\\s|$))");

  /** As papers of East Asia tell of an author: name, year of birth, place. */
  private static final Pattern BORN = Pattern.compile("^.{2,30}[12][0-9]{3}年.{0,20}(?:生まれ|出生|生于)");

  private static final Set<String> NOT_NAMES =
      Set.of("by", "von", "par", "por", "di", "the", "and", "und", "of", "for", "staff", "writer");

  /** Before a name where a note begins. */
  private static final Pattern MARKS = Pattern.compile("^[\\s*•—–-]{1,4}");

  /** An initial between names, which a note may leave out. */
  private static final Pattern MIDDLE = Pattern.compile("\\s\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?\\s");

  private final List<String> names = new ArrayList<>();
  private final List<String> people;

  /** A finder of notes for a line that names the author, as printed. */
  NoteFinder(String byline) {
    this(byline, List.of());
  }

  /**
   * A finder of notes.
   *
   * @param byline line that names the author, as printed
   * @param people the full names of the authors
   */
  NoteFinder(String byline, List<String> people) {
    this.people = people.stream().filter(name -> name.indexOf(' ') > 0).toList();
    StringBuilder word = new StringBuilder();
    for (char c : (byline + " ").toCharArray()) {
      if (Character.isLetter(c)) {
        word.append(c);
      } else {
        if (word.length() > 2 && !NOT_NAMES.contains(word.toString().toLowerCase(Locale.ROOT))) {
          names.add(word.toString());
        }
        word.setLength(0);
      }
    }
  }

  /**
   * What kind of note a block is, in words for a person; empty for one that is none.
   *
   * @param left blocks of the text from this one on, this one included
   */
  Optional<String> note(TextBlock block, int left) {
    return isCorrection(block.text())
        ? Optional.of("is a correction")
        : isLineOnAuthor(block, left) ? Optional.of("is a line on the author") : Optional.empty();
  }

  private static boolean isCorrection(String text) {
    return CorrectionFinder.isLabelled(text)
        || (text.length() <= LONGEST
            && CORRECTION_LETTERS.mayBegin(text)
            && CORRECTION.matcher(text).matches());
  }

  private boolean isLineOnAuthor(TextBlock block, int left) {
    String text = block.text();
    if (text.length() > LONGEST_ON_AUTHOR || left > AT_END) {
      return false;
    }
    boolean biography = (TextCues.meanings(text) & TextCues.BIOGRAPHY) != 0;
    boolean italic = block.emphasisChars() > 0.8 * text.length();
    boolean named = isNamedIn(text);
    return (named && (biography || italic))
        || (biography && (italic || left <= 1))
        || (text.length() <= LONGEST_PROFILE
            && (saysWhoTheAuthorIs(text) || isProfile(text, left) || beginsWithAuthor(text, left)));
  }

  /** True for the last sentences of the text if they begin with the author's full name. */
  private boolean beginsWithAuthor(String text, int left) {
    if (left < 1 || left > Math.min(people.size(), AT_END) || !PageShape.endsSentence(text)) {
      return false;
    }
    String line = MARKS.matcher(text).replaceFirst("");
    return people.stream()
        .flatMap(name -> Stream.of(name, MIDDLE.matcher(name).replaceAll(" ")))
        .filter(name -> line.regionMatches(true, 0, name, 0, name.length()))
        .anyMatch(name -> line.length() > name.length() && isGap(line.charAt(name.length())));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == ',' || c == '(';
  }

  /** True for what leads to a note on the author: {@code About Ida Marsh}. */
  boolean isHeading(String text) {
    return StandingLine.of(text) == StandingLine.AUTHOR
        || people.stream()
            .anyMatch(name ->
                text.length() <= name.length() + LONGEST_LEAD
                    && text.regionMatches(
                        true, text.length() - name.length(), name, 0, name.length()));
  }

  /** True if the text begins with two names that the byline has side by side, and "is". */
  private boolean saysWhoTheAuthorIs(String text) {
    for (int at = 0; at + 1 < names.size(); at++) {
      String name = names.get(at) + ' ' + names.get(at + 1);
      if (text.startsWith(name) && IS.matcher(text.substring(name.length())).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProfile(String text, int left) {
    return left <= 1 && text.indexOf('年') > 0 && BORN.matcher(text).lookingAt();
  }

  /** True for a word of the byline, folded. */
  boolean isName(String word) {
    return names.stream().anyMatch(name -> Folding.fold(name).equals(word));
  }

  /** True if the text begins with a name of the byline or has one near its beginning. */
  boolean isNamedIn(String text) {
    return isNamedIn(text, 60);
  }

  /** True if the text has a name of the byline among its first characters. */
  boolean isNamedIn(String text, int length) {
    String start = text.substring(0, Math.min(text.length(), length));
    return names.stream().anyMatch(start::contains);
  }
}
