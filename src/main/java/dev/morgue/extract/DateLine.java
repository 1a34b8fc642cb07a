package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.Set;
import java.util.function.Predicate;

/** Tells a line that says when the article was published, and perhaps by whom, and nothing else. */
final class DateLine {

  private static final int LONGEST = 100;

  /** Words that lead to a date or stand in it, folded; months and days of the week besides. */
  private static final Set<String> WORDS =
      Set.copyOf(
          Folding.words(
              "published posted updated last modified on at the of by and veröffentlicht"
                  + " aktualisiert am um uhr von stand publié mis à jour le par modifié publicado"
                  + " actualizado el a las por de del atualizado em às as da pubblicato aggiornato"
                  + " il alle di ore gepubliceerd bijgewerkt geplaatst op om door uur publicerad"
                  + " publicerat uppdaterad kl klockan av publisert oppdatert sist den publiceret"
                  + " opdateret d senest af julkaistu päivitetty klo opublikowano aktualizacja godz"
                  + " przez am pm gmt utc cet cest est edt"));

  private DateLine() {}

  /**
   * True for such a line.
   *
   * @param author knows the words of the byline
   */
  static boolean is(String text, NoteFinder author) {
    return is(text, author::isName);
  }

  /** True for such a line without an author. */
  static boolean is(String text) {
    return is(text, word -> false);
  }

  private static boolean is(String text, Predicate<String> isName) {
    if (text.length() > LONGEST || DateText.parse(text, true).isEmpty()) {
      return false;
    }
    for (String word : Folding.words(text)) {
      boolean known =
          Character.isDigit(word.charAt(0))
              || WORDS.contains(word)
              || MonthNames.isMonth(word)
              || MonthNames.isDay(word)
              || isName.test(word);
      if (!known) {
        return false;
      }
    }
    return true;
  }
}
