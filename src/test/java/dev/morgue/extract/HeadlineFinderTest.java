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
}
