package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CorrectionFinderTest {

  @Test
  void notesAreToldInSeveralLanguages() {
    assertTrue(is("Correction: The lobby cost nine hundred thousand dollars."));
    assertTrue(is("Correction, May 15, 2019: The lobby was built in 2018."));
    assertTrue(is("CORRECTION APPENDED: The lobby was built in 2018."));
    assertTrue(is("Berichtigung: Die Halle wurde 2018 gebaut."));
    assertTrue(is("In einer früheren Version stand, die Halle sei 2017 gebaut worden."));
    assertTrue(is("Rectificatif : le hall a été construit en 2018."));
    assertTrue(is("Fe de errores: el vestíbulo se construyó en 2018."));
    assertTrue(is("An earlier version of this column misstated the cost of the lobby."));
    assertTrue(is("This editorial has been amended to give the right year."));
  }

  @Test
  void otherNotesAndSentencesAreNone() {
    assertFalse(is("Editor’s note: Ida Marsh is away; her column returns in June."));
    assertFalse(is("Corrections officers at the well-run jail say that the roof leaks."));
    assertFalse(is("Correction of the river’s course took a century."));
    assertFalse(is("This article was written with the help of four engineers."));
    assertFalse(is("Update: The board has met again."));
  }

  @Test
  void aNoteAboveTheTextCounts() {
    PageScan scan =
        PageScan.of(
            Jsoup.parse(
                "<div class=note>Editor’s note: An earlier version gave the wrong year.</div>"
                    + "<h1>Mend the east bridge first</h1><p>The county has three bridges.</p>"
                    + "<div>Correction: May 20, 2019:</div><p>The lobby was built in 2018.</p>"
                    + "<aside><p>Correction: Another story was wrong about this.</p></aside>"));
    Body body =
        new Body(
            List.of(new Body.Block(Body.Role.PARAGRAPH, "The county has three bridges.")),
            List.of(),
            "",
            "",
            "",
            List.of(),
            List.of(),
            List::of);
    assertEquals(
        List.of(
            "Editor’s note: An earlier version gave the wrong year.",
            "Correction: May 20, 2019: The lobby was built in 2018."),
        CorrectionFinder.find(scan, body));
  }

  private static boolean is(String text) {
    return CorrectionFinder.isCorrection(text);
  }
}
