package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MastheadTest {

  private static String name(String url, String html) {
    PageScan scan = PageScan.of(Jsoup.parse(html));
    return PublicationFinder.find(scan, SchemaItems.of(scan, url), url).stream()
        .findFirst()
        .map(Candidate::value)
        .orElse("");
  }

  @Test
  void theHostIsNamedAfterThePaper() {
    assertEquals(
        "The Harbour Post",
        name(
            "https://www.harbourpost.example/2014/ferry-fares",
            "<title>Ferry fares rise again - The Harbour Post</title><p>Text"));
  }

  @Test
  void aLongerNameHoldsTheHost() {
    assertEquals(
        "Hafenstädter Abendblatt",
        name(
            "https://www.abendblatt.example/a1",
            "<title>Die Fähre wird teurer - Hafenstädter Abendblatt</title><p>Text"));
  }

  @Test
  void thePictureBelowTheHeadlineIsNoMasthead() {
    assertEquals(
        "Harbour",
        name(
            "https://www.tidepost.example/a1",
            """
            <title>Ferry fares rise again | Harbour</title><a href="/">Harbour</a>
            <h1>Ferry fares rise again</h1><img alt="Ferry fares rise again" src="f.jpg">\
            """));
  }

  @Test
  void logosSayLogo() {
    assertEquals(
        "The Harbour Post",
        name(
            "",
            "<title>Ferry fares rise again | The Harbour Post</title><img alt='The Harbour Post"
                + " logo' src='l.png'>"));
  }

  @Test
  void aPersonInThePictureIsNoPaper() {
    assertEquals(
        "",
        name(
            "",
            "<title>Ida Marsh-Company in trouble over its ferries - again</title>"
                + "<img alt='Ida Marsh' src='i.jpg'>"));
  }
}
