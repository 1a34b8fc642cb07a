package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Headings whose wording metadata give in another way. */
class HeadlineFinderTest {

  private static String headline(String html) {
    PageScan scan = PageScan.of(Jsoup.parse(html));
    return HeadlineFinder.find(scan, SchemaItems.of(scan, ""), "", "").getFirst().value().text();
  }

  @Test
  void partsSetApartByStyleAloneGetTheirSpace() {
    assertEquals(
        "Ferry fares: up again, says the council",
        headline(
            "<meta property=og:title content='Ferry fares: up again, says the council'>"
                + "<h1><span>Ferry fares:</span>up again, says the council</h1>"));
  }

  @Test
  void aSpaceThatOnlyTheHeadingHasStays() {
    assertEquals(
        "Ferry fares: up again, says the council",
        headline(
            "<meta property=og:title content='Ferry fares:up again, says the council'>"
                + "<h1>Ferry fares: up again, says the council</h1>"));
  }

  @Test
  void theSitesNameBehindABarIsNoPartOfWhatTheTitleHasWithout() {
    assertEquals(
        "Who pays for the ferry",
        headline(
            "<title>Who pays for the ferry | Harbour</title><h1>Who pays for the ferry |"
                + " WENNA.NET</h1>"));
    assertEquals(
        "Who pays for the ferry | and who rides it",
        headline(
            "<title>Ferry fares - Harbour</title><h1>Who pays for the ferry | and who rides"
                + " it</h1>"));
  }

  @Test
  void aGenreAtTheBeginningOfAHeadingIsNoPartOfTheHeadline() {
    assertEquals(
        "Who pays for the ferry",
        headline(
            "<title>Who pays for the ferry - The Mill Town Call</title><h1><span"
                + " class=k>Column</span><span class=t>Who pays for the ferry</span></h1>"));
    assertEquals(
        "Who pays for the ferry",
        headline(
            "<title>Opinion | Who pays for the ferry</title><h1><span>Opinion</span>\n"
                + "<span>Who pays for the ferry</span></h1>"));
    assertEquals(
        "Die Fähre als Staatsform",
        headline(
            "<title>Kolumne von Ida Marsch: Die Fähre als Staatsform - Anzeiger</title><h1><span"
                + " class=a__kicker>Kolumne</span><span>Die Fähre als Staatsform</span></h1>"));
  }

  @Test
  void aGenreThatTheHeadlineGoesOnFromStays() {
    assertEquals("Letters from the ferry", headline("<h1><b>Letters</b> from the ferry</h1>"));
    assertEquals("Leader Of The Ferry", headline("<h1><i>Leader</i> Of The Ferry</h1>"));
    assertEquals("Review: The Ferry", headline("<h1><b>Review</b>: The Ferry</h1>"));
    assertEquals(
        "Ideas Have Consequences",
        headline(
            "<title>Ideas Have Consequences - The Mill Town Call</title><h1><b>Ideas</b> Have"
                + " Consequences</h1>"));
  }

  @Test
  void aGenreAboveABoldLineIsNoHeadline() {
    assertEquals(
        "THE FERRY NEEDS A NEW BELL",
        headline(
            "<title>Mill Town Call - EDITORIALS</title><h3>EDITORIALS</h3><p>Tuesday, August 15,"
                + " 2000</p><p><b>THE FERRY NEEDS A NEW BELL</b></p><p>The bell is cracked.</p>"));
  }

  @Test
  void aGenreAboveSeveralLettersIsTheirHeadline() {
    assertEquals(
        "Letters to the editor",
        headline(
            "<title>Letters to the editor - The Mill Town Call</title><h1>Letters to the"
                + " editor</h1><h3>Who pays for the ferry</h3><p>The bell is cracked.</p>"));
  }

  @Test
  void thePapersNameAboveItsOpinionPagesIsNoHeadline() {
    assertEquals(
        "Who pays for the ferry",
        headline(
            "<title>The Mill Town Call</title><h1>The Mill Town Call</h1><h2>Opinion</h2><h3>Who"
                + " pays for the ferry</h3>"
                + ("<p>" + "The bell of the ferry is cracked, and nobody minds. ".repeat(4))
                    .repeat(3)));
  }

  @Test
  void aTitleThatIsAPathEndsInTheHeadline() {
    assertEquals(
        "Who pays for the ferry",
        headline("<title>call.example: Opinion: Columnists: Who pays for the ferry</title>"));
    assertEquals(
        "COLUMN: Who pays for the ferry",
        headline(
            "<title>call.example: Opinion: Columnists: Who pays for the ferry</title><span"
                + " class=hed>COLUMN: Who pays for the ferry</span><br>"));
    assertEquals("Opinion: The ferry: who pays", headline("<title>Opinion: The ferry: who pays"));
  }
}
