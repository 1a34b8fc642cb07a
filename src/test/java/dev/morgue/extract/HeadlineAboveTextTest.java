package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Headlines of pages without title, address and metadata, or with ones that do not name them. */
class HeadlineAboveTextTest {

  private static final String TEXT =
      """
      <p>The ferry company wants to raise its fares for the third time in two years, and the town
      council seems willing to let it, although nobody has yet seen the company's books.</p>
      <p>Those who commute across the harbour have no other way to work, since the bridge was
      closed to buses in spring and the road around the bay takes an hour and a half.</p>\
      """;

  private static String headline(String html) {
    PageScan scan = PageScan.of(Jsoup.parse(html + TEXT));
    return HeadlineFinder.find(scan, SchemaItems.of(scan, ""), "", "").stream()
        .findFirst()
        .map(found -> found.value().text())
        .orElse("");
  }

  @Test
  void theBlogsNameIsAHeadingToo() {
    assertEquals(
        "Fares, once more",
        headline(
            """
            <h1><a href="https://tide.example/">Notes from the tide line</a></h1>
            <h2>What the water brings</h2><h1>Fares, once more</h1><p>by Ida Marsh</p>\
            """));
  }

  @Test
  void theNameLinksToTheStartInAWebArchiveAsWell() {
    assertEquals(
        "Fares, once more",
        headline(
            """
            <h1><a href="/web/2009/http://tide.example/">Notes from the tide line</a></h1>
            <h2>Fares, once more</h2>\
            """));
  }

  @Test
  void theHeadlineIsTheUpperOfTwoHeadingsInARow() {
    assertEquals(
        "Fares, once more",
        headline("<h2>Fares, once more</h2><h2>Why the council must say no</h2><p>Ida Marsh</p>"));
  }

  @Test
  void aDayOfTheCalendarIsNoHeadline() {
    assertEquals(
        "Fares, once more",
        headline("<h2>Monday, 3 March 2014</h2><h3 class='storytitle'>Fares, once more</h3>"));
  }

  @Test
  void anAuthorsNameIsNoHeadline() {
    assertEquals(
        "Fares, once more",
        headline("<h1>Fares, once more</h1><p>Opinion</p><h1 class='byline__name'>Ida Marsh</h1>"));
  }

  @Test
  void cookiesAreNotTheText() {
    assertEquals(
        "Fares, once more",
        headline(
            """
            <h2>Your privacy</h2><p>We use cookies and other techniques of our own and of third
            parties to make your visit to this site as pleasant as we can. You can read more about
            that in our statement on data, in which we also say how long each of them is kept, and
            whom you can write to if you do not want that. By using our site you agree to all of
            it.</p><h2>Fares, once more</h2>\
            """));
  }
}
