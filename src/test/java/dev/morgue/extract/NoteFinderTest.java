package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NoteFinderTest {

  private final NoteFinder notes = new NoteFinder("By Maud Hesketh");

  @Test
  void aCorrectionIsANoteAnywhere() {
    assertEquals(true, isNote("Correction, July 12: An earlier version gave a wrong sum.", 9));
    assertEquals(true, isNote("[This column has been amended to give the right year.]", 9));
    assertEquals(true, isNote("Anmerkung der Redaktion: Der Name wurde berichtigt.", 9));
  }

  @Test
  void aSentenceOnCorrectingIsNone() {
    assertEquals(false, isNote("Correcting the course of a river takes a century.", 9));
  }

  @Test
  void aLineOnTheAuthorIsANoteAtTheEndOnly() {
    String line = "Maud Hesketh is a columnist for the Ledger.";
    assertEquals(true, isNote(line, 1));
    assertEquals(false, isNote(line, 9));
  }

  @Test
  void anItalicLineThatBeginsWithTheAuthorsNameIsANote() {
    assertEquals(true, isNote("<i>Maud Hesketh keeps bees in Fish Street.</i>", 1));
    assertEquals(false, isNote("Maud Hesketh keeps bees in Fish Street.", 1));
  }

  @Test
  void theLastSentenceThatBeginsWithAnAuthorsFullNameIsANote() {
    NoteFinder known = new NoteFinder("", List.of("MAUD HESKETH", "Jonas Brekke"));
    String born = "Maud Hesketh, geboren 1961, schreibt an dieser Stelle jeden zweiten Sonntag.";
    assertEquals(true, isNote(known, born, 1));
    assertEquals(true, isNote(known, "<b>Jonas Brekke</b> keeps bees in Fish Street.", 1));
    assertEquals(true, isNote(known, "• Maud Hesketh keeps bees in Fish Street.", 2));
    assertEquals(false, isNote(known, born, 3));
    assertEquals(false, isNote(known, "Maud Hesketh: I was never asked.", 1));
    assertEquals(false, isNote(known, "Maud Hesketh, Fish Street", 1));
    assertEquals(false, isNote(known, "Maud Heskethson keeps bees in Fish Street.", 1));
  }

  @Test
  void aHeadingAboveTheNoteNamesTheAuthor() {
    NoteFinder known = new NoteFinder("", List.of("Maud Hesketh"));
    assertEquals(true, known.isHeading("About Maud Hesketh"));
    assertEquals(true, known.isHeading("Über die Autorin:"));
    assertEquals(false, known.isHeading("What the council owes to Maud Hesketh"));
  }

  @Test
  void aNoteMayLeaveTheMiddleInitialOut() {
    NoteFinder known = new NoteFinder("", List.of("Maud P. Hesketh"));
    assertEquals(true, isNote(known, "Maud Hesketh keeps bees. Her column runs on Sundays.", 1));
    assertEquals(false, isNote(known, "Maud keeps bees in Fish Street.", 1));
  }

  @Test
  void aLabelledCorrectionIsANoteInManyLanguages() {
    assertEquals(true, isNote("Erată: într-o versiune anterioară suma era greșită.", 9));
    assertEquals(true, isNote("Helyesbítés: az összeg hibásan szerepelt a cikkben.", 9));
    assertEquals(true, isNote("Поправка: сумма была указана неверно.", 9));
    assertEquals(false, isNote("Поправка к закону прошла во втором чтении.", 9));
  }

  private boolean isNote(String html, int left) {
    return isNote(notes, html, left);
  }

  private static boolean isNote(NoteFinder notes, String html, int left) {
    return notes
        .note(BlockWalk.outline(Jsoup.parse("<p>" + html)).blocks().get(0), left)
        .isPresent();
  }
}
