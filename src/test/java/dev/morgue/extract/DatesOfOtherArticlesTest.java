package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Pages that print the dates of the articles they link to, below a text with or without its own.
 */
class DatesOfOtherArticlesTest {

  private static final String TEXT =
      "<p>The county has three bridges and the money to mend one. Everybody who has driven over"
          + " them knows which one it ought to be, and nobody on the board has driven over them in"
          + " a year.</p><p>I asked for the inspection reports in March and received them in"
          + " August, with the photographs removed. The covering letter said that the photographs"
          + " were large. So is the crack on the east pier, which is why one asks.</p><p>What"
          + " would it cost to begin? Less than the board spent on the new lobby, in which there"
          + " hangs, for anyone who cares to look, a very large photograph of the bridge.</p>";

  private static final String TIMES =
      "<section><h2>More from the paper</h2><div><a href=/a><h3>Ferry to run on Sundays</h3></a>"
          + "<time datetime=2021-02-03>3 February 2021</time></div><div><a href=/b><h3>School roof"
          + " mended at last</h3></a><time datetime=2021-02-01>1 February 2021</time></div>"
          + "</section>";

  private static final String LIST =
      "<h4>Also in this section</h4><ul><li><a href=/a>Ferry to run on Sundays</a> <span>3 February"
          + " 2021</span></li><li><a href=/b>School roof mended at last</a> <span>1 February"
          + " 2021</span></li></ul>";

  private static final String LINES =
      "<div><div><a href=/a>Ferry to run on Sundays</a></div><div class=date>3 February 2021</div>"
          + "</div><div><div><a href=/b>School roof mended at last</a></div><div class=date>1"
          + " February 2021</div></div>";

  private static final String LINKED =
      "<div><a href=/a><div>Ferry to run on Sundays</div><div>3 February 2021</div></a><a"
          + " href=/b><div>School roof mended at last</div><div>1 February 2021</div></a></div>";

  private static final String POSTED =
      "<ul><li><a href=/a>Ferry to run on Sundays</a><p>Posted 3 February 2021</p></li><li><a"
          + " href=/b>School roof mended at last</a><p>Posted 1 February 2021</p></li></ul>";

  @Test
  void datesInCardsAreNotTheArticles() {
    assertEquals("null", published("", TIMES));
  }

  @Test
  void datesBehindLinksAreNotTheArticles() {
    assertEquals("null", published("", LIST));
  }

  @Test
  void datesOnLinesOfTheirOwnBelowLinksAreNotTheArticles() {
    assertEquals("null", published("", LINES));
  }

  @Test
  void datesInsideLinksAreNotTheArticles() {
    assertEquals("null", published("", LINKED));
  }

  @Test
  void daysOnWhichOtherThingsWerePostedAreNotTheArticles() {
    assertEquals("null", published("", POSTED));
  }

  @Test
  void theArticlesOwnDateIsFoundBesideThoseOfOthers() {
    for (String others : new String[] {TIMES, LIST, LINES, LINKED, POSTED}) {
      assertEquals("2019-05-14", published("<p>14 May 2019</p>", others));
    }
  }

  @Test
  void aDateBelowTheTextIsTheArticlesWhereNoOtherArticleIsNear() {
    assertEquals("2019-05-14", published("", "<p>Posted 14 May 2019</p>"));
    assertEquals("2019-05-14", published("", "<p>14 May 2019</p>" + TIMES));
    assertEquals("2019-05-14", published("", "<time datetime=2019-05-14>14 May 2019</time>"));
  }

  private static String published(String date, String below) {
    String html =
        "<!doctype html><title>Mend the east bridge first</title><main><article><h1>Mend the east"
            + " bridge first</h1><p>By Ida Marsh</p>"
            + date
            + TEXT
            + "</article>"
            + below
            + "</main>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("bridge.html", "", bytes, Item.Page.Type.HTML, "", null);
    return switch (new Extractor().extract(page)) {
      case Extraction.Found found -> String.valueOf(found.article().published());
      case Extraction.Skipped skipped -> skipped.toString();
    };
  }
}
