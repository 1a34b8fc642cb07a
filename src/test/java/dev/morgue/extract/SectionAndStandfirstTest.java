package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SectionAndStandfirstTest {

  private static final String HEADLINE = "<h1>Mend the east bridge first</h1>";
  private static final String TEXT =
      "<p>The council meets on Tuesday to decide whether the bridge is mended, and everyone who"
          + " will be in the room has been told that the matter is one of money and of time.</p>";

  @Test
  void theFirstFolderBelowTheFrontPageIsTheSection() {
    String trail =
        "<ul class=breadcrumb><li><a href=/>Inicio</a></li><li><a href=/opinion>Opinión</a></li>"
            + "<li><a href=/opinion/cartas>Cartas</a></li><li>Mend the east bridge first</li></ul>";
    assertEquals("Opinión", of(trail + HEADLINE).section());
    assertEquals("", of("<p class=crumbs><a href=/>Home</a></p>" + HEADLINE).section());
  }

  @Test
  void aLinkAboveTheHeadlineThatNamesAGenreIsTheSection() {
    assertEquals("Interviews", of("<p><a href=/i>Interviews</a></p>" + HEADLINE).section());
    assertEquals("Komentáře", of("<p><a href=/i>Komentáře</a></p>" + HEADLINE).section());
    assertEquals("", of("<p><a href=/i>Bridges</a></p>" + HEADLINE).section());
  }

  @Test
  void whatTheDescriptionRepeatsIsTheStandfirstHoweverShort() {
    String description = "<meta name=description content='On bolts and budgets'>";
    String deck = "<h3 class=subtitle>On bolts and budgets</h3>";
    assertEquals("On bolts and budgets", of(description + HEADLINE + deck).standfirst());
  }

  @Test
  void theStandfirstIsNamedInManyLanguages() {
    for (String name : new String[] {"preamble", "soustitre", "underrubrik", "sapo"}) {
      String deck = "<p class=" + name + ">The bolts rust, and the budget is spent on paint.</p>";
      Article article = of(HEADLINE + deck);
      assertEquals("The bolts rust, and the budget is spent on paint.", article.standfirst(), name);
    }
  }

  @Test
  void aTeaserWithoutALinkIsTheArticlesOwn() {
    String deck = "<div class=teaser-text><p>The bolts rust, and the budget goes for %s.</p></div>";
    assertEquals(
        "The bolts rust, and the budget goes for paint.",
        of(HEADLINE + deck.formatted("paint")).standfirst());
    assertEquals("", of(HEADLINE + deck.formatted("<a href=/paint>paint</a>")).standfirst());
  }

  private static Article of(String head) {
    byte[] bytes =
        ("<!doctype html><article>" + head + TEXT + TEXT.replace("Tuesday", "Friday"))
            .getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("bridge.html", "", bytes, Item.Page.Type.HTML, "utf-8", null);
    return ((Extraction.Found) new Extractor().extract(page)).article();
  }
}
