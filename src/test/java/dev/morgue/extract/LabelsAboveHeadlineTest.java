package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands above a headline, and is a column's name, a genre, or neither. */
class LabelsAboveHeadlineTest {

  private static final String HEADLINE = "<h1>Mend the east bridge first</h1>";

  private static final String TEXT =
      "<p>The county has three bridges and the money to mend one. Everybody who has driven over"
          + " them knows which one it ought to be, and nobody on the board has driven over them in"
          + " a year.</p><p>I asked for the inspection reports in March and received them in"
          + " August, with the photographs removed. The covering letter said that the photographs"
          + " were large. So is the crack on the east pier, which is why one asks.</p><p>What"
          + " would it cost to begin? Less than the board spent on the new lobby, in which there"
          + " hangs, for anyone who cares to look, a very large photograph of the bridge.</p>";

  private static final String OPINION = "<p><a href=/opinion>Opinion</a></p>";

  @Test
  void aLineAboveTheHeadlineOfAnOpinionPageIsItsColumn() {
    assertEquals("column: Low Water", of(OPINION + "<p>Low Water</p>" + HEADLINE + TEXT));
  }

  @Test
  void anAdvertisementIsNoColumn() {
    assertEquals("null: ", of(OPINION + "<p>Advertisement</p>" + HEADLINE + TEXT));
    assertEquals(
        "null: ", of(OPINION + "<div id=sponsor><p>Supported by</p></div>" + HEADLINE + TEXT));
    assertEquals("null: ", of(OPINION + "<p>Publicité</p>" + HEADLINE + TEXT));
  }

  @Test
  void aMenuNamesNoColumn() {
    String menu =
        "<a href=/>Front Page</a><br><a href=/local/>Local</a><br><a href=/opinion/>Opinion</a>"
            + "<br><a href=/class/>Classifieds</a>";
    assertEquals(
        "null: ", of("<table><tr><td>" + menu + "</td><td>" + HEADLINE + TEXT + "</table>"));
    assertEquals("null: ", of("<p><b>" + menu + "</b><p>" + HEADLINE + TEXT));
    assertEquals(
        "null: ",
        of(
            "<p><a href=/>Home</a> <a href=/opinion>Opinion</a> <a href=/sport>Sport</a></p>"
                + HEADLINE
                + TEXT));
  }

  @Test
  void aLinkBesideTheSectionMayNameAColumn() {
    assertEquals(
        "column: Low Water",
        of(OPINION + "<p><a href=/opinion/low-water>Low Water</a></p>" + HEADLINE + TEXT));
  }

  @Test
  void aReadingIsNoColumn() {
    assertEquals("null: ", of(OPINION + "<p>Water level: -7</p>" + HEADLINE + TEXT));
  }

  @Test
  void aSubjectBehindTheSectionIsNoColumn() {
    assertEquals(
        "null: ", of(OPINION + "<p class=kicker>Commentary Public Works</p>" + HEADLINE + TEXT));
  }

  @Test
  void aPointOfViewIsNoColumn() {
    assertEquals(
        "op-ed: ",
        of(
            "<p>Point de vue</p>"
                + HEADLINE
                + "<p>par Ida Marsh</p>"
                + TEXT
                + "<p>Ida Marsh est ingénieur.</p>"));
  }

  @Test
  void aColumnInAScriptWithoutSpacesIsSetInBracketsOrApart() {
    assertEquals("column: 潮見坂", of("<font>コラム　潮見坂</font><br>" + HEADLINE + TEXT));
    assertEquals("column: 潮見坂", of("<p>コラム「潮見坂」</p>" + HEADLINE + TEXT));
  }

  @Test
  void aMenuSaysNoGenre() {
    String menu =
        "<ul><li><a href=/opinion>Opinion</a></li><li><a href=/columnists>Columnists</a></li>"
            + "<li><a href=/letters>Letters</a></li></ul>";
    assertEquals("null: ", of(menu + HEADLINE + "<p>By Ida Marsh</p>" + TEXT));
    assertEquals("editorial: ", of(menu + HEADLINE + "<p>By Editorial</p>" + TEXT));
  }

  @Test
  void aTrailOfFoldersSaysTheGenre() {
    assertEquals(
        "letters: ",
        of(
            "<ul><li><a href=/>Home</a></li><li><a href=/opinion>Opinion</a></li><li><a"
                + " href=/opinion/letters>Letters</a></li></ul>"
                + HEADLINE
                + TEXT));
    assertEquals(
        "column: ",
        of(
            "<div class=breadcrumb><a href=/>Inicio</a> » <a href=/opinion>Opinión</a> » <a"
                + " href=/opinion/columnas>Columnas</a></div>"
                + HEADLINE
                + TEXT));
  }

  @Test
  void aLinkAloneSaysTheGenre() {
    assertEquals("letters: ", of("<p><a href=/letters>Letters</a></p>" + HEADLINE + TEXT));
  }

  @Test
  void aGenreMayHaveAnArticle() {
    assertEquals("editorial: ", of("<p>L'EDITORIALE</p>" + HEADLINE + TEXT));
    assertEquals("interview: ", of("<p>L’intervista</p>" + HEADLINE + TEXT));
  }

  @Test
  void aDayBeforeTheWordColumnIsOne() {
    assertEquals("column: ", of("<p class=kicker>SUNDAY COLUMN</p>" + HEADLINE + TEXT));
  }

  @Test
  void theBoardSignsInManyWays() {
    for (String byline :
        new String[] {
          "By the Editorial Board",
          "The Editorial Board",
          "By Editorial Board",
          "By The Mill Town Call Editorial Board",
          "Editorial Board of The Mill Town Call",
          "THE EDITORS"
        }) {
      assertEquals("editorial: ", of(HEADLINE + "<p>" + byline + "</p>" + TEXT));
    }
    assertEquals("editorial: ", of(HEADLINE + TEXT + "<p>— The Editorial Board</p>"));
  }

  @Test
  void lettersMayHaveNoOtherHeadline() {
    for (String headline :
        new String[] {
          "Letters to the editor",
          "Letters to the Editor, March 3",
          "Leserbriefe",
          "Cartas al director",
          "Courrier des lecteurs",
          "Lettere al direttore"
        }) {
      String heading = "<h1>" + headline + "</h1>";
      assertEquals(
          "letters: ", of(heading + "<h3>Bolts first, please</h3>" + TEXT + "<p>Ida Marsh"));
    }
  }

  /** The kind and the column. */
  private static String of(String body) {
    byte[] bytes = ("<!doctype html>" + body).getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("bridge.html", "", bytes, Item.Page.Type.HTML, "utf-8", null);
    if (!(new Extractor().extract(page) instanceof Extraction.Found found)) {
      return "skipped";
    }
    Article article = found.article();
    String kind = article.kind() == null ? "null" : article.kind().code();
    return kind + ": " + article.column();
  }
}
