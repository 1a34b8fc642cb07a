package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds correction notes: among the notes that belong to the text, and wherever else on the page a
 * block says of itself that it is one, above the text or at its foot.
 */
final class CorrectionFinder {

  private static final int MOST = 100;
  private static final int LEAST = 20;
  private static final int LONGEST = 900;

  /** A label, alone or with a date, and what divides it from the note. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(*•\\s]*(?:corrections?(?: and clarifications?)?|clarifications?|erratum|errata(?:"
              + " corrige)?|korrektur|berichtigung|richtigstellung|rectificatif|fe de erratas?|fe"
              + " de errores|correcci[oó]n(?:es)?|rettifica|correção|rectificatie|correctie"
              + "|rättelse|korrigering|rettelse|sprostowanie|erat[aă]|rectificare|oprava|helyesbítés|oikaisu|düzeltme|διόρθωση|исправление|поправка|виправлення|تصحيح|تصويب|תיקון(?:"
              + " טעות)?|ralat|koreksi|đính chính|訂正|更正|정정|바로잡습니다)(?:[.)\\]]|(?:,?\\s(?:appended"
              + "|added|notice|[^:]{0,20}\\p{N}[^:]{0,12}))?\\s?[:：—–]).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Beginnings of notes of several sorts: these must speak of an error besides. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "[\\[(*•\\s]*(?:editor[’']?s[’']? note|update|an (?:earlier|previous) version of"
              + " this|this (?:article|column|story|editorial|essay|piece|post|report) (?:was|has"
              + " been)|anmerkung der redaktion|in einer (?:früheren|vorherigen)"
              + " (?:version|fassung)|note de la rédaction|précision|une (?:première|précédente)"
              + " version de cet article|nota (?:del editor|de la redacción)|aclaración|una versión"
              + " anterior de est[ea])\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern ERROR =
      Pattern.compile(
          "\\b(?:correct\\w*|error|errors|erroneous\\w*|wrong\\w*|incorrect\\w*|mis(?:stated|spelled|identified|quoted|attributed)|mistake\\w*|amended|clarif\\w*|earlier"
              + " version|previous"
              + " version|version|fassung|versión|korrigiert|berichtigt|falsch\\w*|fehler\\w*"
              + "|irrtümlich|corrig\\w*|erreur|erroné\\w*|errón\\w*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final FirstLetters LETTERS = new FirstLetters(List.of(LABEL, LOOSE));

  private CorrectionFinder() {}

  /** The notes, each once: those of the text first, then others in the page's order. */
  static List<String> find(PageScan scan, Body body) {
    List<String> texts = new ArrayList<>();
    body.notes().forEach(note -> texts.add(note.text()));
    texts.addAll(body.dropped());
    for (int i = 0; i < scan.lines.size(); i++) {
      PageScan.Mark line = scan.lines.get(i);
      if (!line.aside() && line.value().isEmpty()) {
        boolean label = line.text().endsWith(":") && i + 1 < scan.lines.size();
        texts.add(label ? line.text() + ' ' + scan.lines.get(i + 1).text() : line.text());
      }
    }
    texts.removeIf(text -> !isCorrection(text));
    if (texts.isEmpty()) {
      return List.of();
    }
    Set<String> inText = new HashSet<>();
    body.blocks().forEach(block -> inText.add(Folding.fold(block.text())));
    List<String> notes = new ArrayList<>();
    for (String text : texts) {
      String folded = Folding.fold(text);
      boolean known =
          inText.contains(folded)
              || notes.stream().map(Folding::fold).anyMatch(note -> note.startsWith(folded));
      if (!known && notes.size() < MOST) {
        notes.add(text);
      }
    }
    return notes;
  }

  /** True for a note behind a label that nothing else has. */
  static boolean isLabelled(String text) {
    return text.length() >= LEAST
        && text.length() <= LONGEST
        && !text.endsWith(":")
        && LETTERS.mayBegin(text)
        && LABEL.matcher(text).matches();
  }

  /** True for a block that says of itself that something was wrong and is put right. */
  static boolean isCorrection(String text) {
    return text.length() >= LEAST
        && !text.endsWith(":")
        && text.length() <= LONGEST
        && LETTERS.mayBegin(text)
        && (LABEL.matcher(text).matches()
            || (LOOSE.matcher(text).matches() && ERROR.matcher(text).find()));
  }
}
