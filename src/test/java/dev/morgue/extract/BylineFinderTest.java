package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Byline;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BylineFinderTest {

  private static final String HEADLINE = "<h1>Mend the east bridge first</h1>";
  private static final String FAR = "<p>A paragraph on bridges.</p>".repeat(30);

  @Test
  void aNameAfterADateIsRead() {
    assertEquals(
        "[Ida Marsh] line near the headline",
        byline(HEADLINE + "<p>14.05.2019 - Redaktion: Ida Marsh (Sprecherin)</p>"));
    assertEquals(
        "[Ida Marsh] line near the headline",
        byline(HEADLINE + "<p>14. Mai 2019 von Ida Marsh</p>"));
    assertEquals(
        "[ida] line near the headline",
        byline(HEADLINE + "<p>Filed under: Bridges,Rivers — ida @ 09:15</p>"));
  }

  @Test
  void linksToMoreOfAnAuthorAreNoNames() {
    assertEquals(
        "[Ida Marsh] dom autor-name",
        byline(
            HEADLINE
                + "<div><b class=autor-name>Ida Marsh</b></div><div class=autor-more>MEHR</div>"));
    assertEquals(
        "[Jessie] line near the headline",
        byline(
            HEADLINE
                + "<div class=post_author>Jessie</div>"
                + "<div class=author_link>Artikel von: Jessie</div>"));
  }

  @Test
  void whatIsCalledAnAuthorsBeatsTheRestOfTheByline() {
    assertEquals(
        "[Paul] dom cb-author cb-byline-element",
        byline(
            HEADLINE
                + "<div class='cb-author cb-byline-element'>Paul</div>"
                + "<div class=cb-byline-element>Rivers</div>"));
  }

  @Test
  void anInstitutionAfterARoleIsNoPerson() {
    assertEquals(
        List.of("Ida Marsh"),
        BylineParser.people("Ida Marsh, Senior Research Fellow, Center for Rivers"));
    assertEquals(List.of("Rivers Institute"), BylineParser.people("By Rivers Institute"));
  }

  @Test
  void theLabelMayStandBelowTheText() {
    assertEquals(
        "[Ida Marsh] line that says posted",
        byline(HEADLINE + FAR + "<p>Autorin/Autor Ida Marsh</p>"));
  }

  @Test
  void theAddressOfAnAuthorsPageLeadsToTheLineThatNamesHer() {
    assertEquals(
        "[Ida Marsh] line with the author's address",
        byline(
            "<meta property=article:author content=https://a.example/editors/ida-marsh>"
                + HEADLINE
                + FAR
                + "<p><a href=/x>Ida Marsh, @idamarsh</a></p>"));
  }

  @Test
  void aDeskIsNamedWhereNobodyIs() {
    assertEquals(
        "[Redaktion] dom author-line",
        byline(HEADLINE + "<div class=author-line>von Redaktion, 24. Januar 2022</div>"));
    assertEquals(
        "[Ida Marsh] dom byline-author",
        byline(
            HEADLINE
                + "<div class=byline-author>Editor</div><div class=byline-author>Ida Marsh</div>"));
  }

  @Test
  void theVisibleAuthorBeatsTheEditorOfTheSchema() {
    assertEquals(
        "[Ida Marsh] line near the headline",
        byline(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
                + "{\"name\":\"Tom Ferrand\"}}</script>"
                + HEADLINE
                + "<p>Opinion by Ida Marsh</p>"));
  }

  private static String byline(String html) {
    PageScan scan = PageScan.of(Jsoup.parse(html, ""));
    SchemaItems data = SchemaItems.of(scan, "");
    int headline = HeadlineFinder.find(scan, data, "", "").get(0).value().order();
    List<Candidate<Byline>> found =
        BylineFinder.find(scan, data, "The Wenna Post", HeadlineZone.of(scan, headline));
    return found.isEmpty() ? "" : found.get(0).value().people() + " " + found.get(0).signal();
  }
}
