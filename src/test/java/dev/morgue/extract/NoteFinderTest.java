package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  private boolean isNote(String html, int left) {
    return notes.isNote(BlockWalk.outline(Jsoup.parse("<p>" + html)).blocks().get(0), left);
  }
}
