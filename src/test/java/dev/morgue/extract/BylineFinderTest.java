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
  void aLinkToAnAuthorsPageIsACreditWhateverTheFolderIsCalled() {
    String page =
        HEADLINE + "<div><span><a href='%s'>Ida Marsh</a><b>Writer</b></span></div>" + FAR;
    for (String address :
        List.of("/staff/ida-marsh/", "https://a.example/autoren/ida-marsh-1.14", "/autor/ida")) {
      assertEquals("[Ida Marsh] dom author-address", byline(page.formatted(address)), address);
    }
    assertEquals("none", byline(page.formatted("/topics/ida-marsh/")));
    assertEquals("none", byline(page.formatted("/staff/")));
    assertEquals("none", byline(page.formatted("/staff/2019/ida-marsh")));
  }

  @Test
  void authorsOfOtherArticlesAboveAndFarBelowAreNotOfThisOne() {
    assertEquals(
        "[Ida Marsh, Oren Tal] dom author",
        byline(
            "<p><b class=author>Mae Quill</b></p>"
                + HEADLINE
                + "<p><b class=author>Ida Marsh</b></p><p><b class=author>Oren Tal</b></p>"
                + "<p>On bridges.</p>".repeat(8)
                + "<i></i>".repeat(60)
                + "<p><b class=author>Tom Ferrand</b></p>"
                + FAR));
  }

  @Test
  void eachAuthorMayHaveABox() {
    assertEquals(
        "[배윤경, 이상현] dom author",
        byline(
            HEADLINE
                + "<dl class=author><dt>배윤경 기자</dt><dd>bae@post.example</dd></dl>"
                + "<dl class=author><dt>이상현 기자</dt><dd>lee@post.example</dd></dl>"
                + FAR));
  }

  @Test
  void anAgencyMayFollowInSmallLetters() {
    assertEquals(
        "[Ida Marsh, Oren Tal, dpa] line near the headline",
        byline(HEADLINE + "<address>Von <b>Ida Marsh und Oren Tal, dpa</b></address>"));
  }

  @Test
  void aNameAloneAboveTheDateIsAByline() {
    String date = "<p>3 March 2003</p>";
    for (String line :
        List.of("John Marsh", "JOHN MARSH", "John Marsh, Columnist", "John Marsh*")) {
      assertEquals(
          "[John Marsh] name beside a date", byline(HEADLINE + "<p>" + line + "</p>" + date));
    }
    assertEquals(
        "[John Marsh] name beside a date", byline(HEADLINE + "<p>John Marsh, 3 March 2003</p>"));
    assertEquals(
        "[سلمى الحداد] name beside a date", byline(HEADLINE + "<p>سلمى الحداد</p>" + date));
    assertEquals("[田村静子] name beside a date", byline(HEADLINE + "<p>田村静子（論説委員）</p>" + date));
    assertEquals("none", byline(HEADLINE + "<p>New Harbour</p>" + date));
    assertEquals("none", byline(HEADLINE + "<p>My Turn</p>" + date));
    assertEquals("none", byline(HEADLINE + "<p>John Marsh</p><p>On bridges.</p>" + date));
  }

  @Test
  void aNameThatIsGivenNowhereElseIsABylineIfThePageSaysWhoThatIs() {
    String head = HEADLINE + "<p>Quillon Marsh</p><p>3 March 2003</p>" + FAR;
    assertEquals("none", byline(head));
    assertEquals(
        "[Quillon Marsh] name beside a date",
        byline(head + "<p>Quillon Marsh teaches history at the harbour school.</p>"));
  }

  @Test
  void anEditorialBoardIsNamedAsItIsPrinted() {
    assertEquals(
        "[The Editorial Board] line near the headline",
        byline(HEADLINE + "<p>By the Editorial Board</p>"));
    assertEquals(
        "[Editorial Board] line near the headline", byline(HEADLINE + "<p>By Editorial Board</p>"));
    assertEquals(
        "[The Upper Harbour Evening Post Editorial Board] line near the headline",
        byline(HEADLINE + "<p>By The Upper Harbour Evening Post Editorial Board</p>"));
    assertEquals(
        "[The Editorial Board] name beside a date",
        byline(HEADLINE + "<p>The Editorial Board</p><p>3 March 2013</p>"));
  }

  @Test
  void aGenreOfSomebodyIsABylineUnlessItIsTheHeadline() {
    assertEquals(
        "[Ida Marsh] line near the headline",
        byline(HEADLINE + "<p>La chronique de Ida Marsh</p>"));
    assertEquals(
        "[João da Silva] line near the headline",
        byline(HEADLINE + "<p>Texto de João da Silva</p>"));
    assertEquals("none", byline("<h1>Análisis de Nueva Orilla</h1>" + FAR));
  }

  @Test
  void aNameBesideADateIsAByline() {
    assertEquals(
        "[Ida Marsh] name beside a date",
        byline(HEADLINE + "<p>Ida Marsh<b>|</b>Published 4 months ago</p>"));
    assertEquals(
        "[Selin Aras] name beside a date", byline(HEADLINE + "<p>05.04.2025 • Selin Aras</p>"));
  }

  @Test
  void aSectionBesideADateIsNoByline() {
    assertEquals(
        "none",
        byline(
            "<nav><a href=/local>Local Matters</a></nav>"
                + HEADLINE
                + "<p>Local Matters | 5 May 2019</p>"));
  }

  @Test
  void linksThatRunIntoANameAreCutOff() {
    assertEquals(
        "[Ida Marsh] line near the headline",
        byline(HEADLINE + "<h2>By <a>Ida Marsh</a><a><span>Twitter</span></a></h2>"));
  }

  @Test
  void houseRulesBesideANameAreNoPerson() {
    assertEquals(List.of(), BylineParser.people("Post Editorial Guidelines"));
  }

  @Test
  void aSentenceOnAnAuthorIsNoByline() {
    assertEquals(
        "none",
        byline(
            HEADLINE
                + FAR
                + "<p>Author Rosa Narker, from Kensington, said she began with what was closest to"
                + " her own street.</p>"));
  }

  @Test
  void theOnlyPersonOfAGraphWroteThePage() {
    assertEquals(
        "[Ida Marsh] structured person",
        byline(
            "<meta name=author content='Studio Tal'><script type=application/ld+json>"
                + "{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"Mend the east bridge first\"},"
                + "{\"@type\":[\"Person\"],\"@id\":\"https://a.example/#/schema/person/4\","
                + "\"name\":\"Ida Marsh\"}]}</script>"
                + HEADLINE
                + FAR));
  }

  @Test
  void boxesBetweenHeadlineAndBylineAreSteppedOver() {
    assertEquals(
        "[Ida Marsh] dom byline",
        byline(
            HEADLINE
                + "<aside>"
                + "<p>Advertisement</p>".repeat(20)
                + "</aside><p><span class=byline>Ida Marsh</span></p>"
                + FAR));
  }

  @Test
  void aPageMayStandInOneForm() {
    assertEquals(
        "[Ida Marsh] line near the headline",
        byline("<form id=aspnetForm>" + HEADLINE + "<p>By Ida Marsh</p>" + FAR + "</form>"));
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

  @Test
  void theEntrySaysWhoPostedIt() {
    assertEquals(
        "[Ida Marsh] line that says posted",
        byline(
            HEADLINE
                + FAR
                + "<p>This entry was posted by Ida Marsh on Monday, March 3rd, 2008 at 9:14 pm and"
                + " is filed under Bridges. You can follow any responses to this entry through"
                + " the feed, or leave one of your own.</p>"));
    assertEquals(
        "[ida_m] line near the headline",
        byline(HEADLINE + "<p>Submitted by ida_m on Mon, 03/17/2008 - 14:22</p>"));
  }

  @Test
  void aNameAloneUnderTheTextSignsIt() {
    String text =
        "<p>" + "The council has not seen the accounts of the bridge. ".repeat(4) + "</p>";
    assertEquals("[Ida Marsh] signature", byline(HEADLINE + text + "<p><b>Ida Marsh</b></p>"));
    assertEquals("none", byline(HEADLINE + text + "<p><b>Related Stories</b></p>"));
    assertEquals("none", byline(HEADLINE + text + "<p><a href='/ida'>Ida Marsh</a></p>"));
  }

  @Test
  void aNameBesideAnAddressForLettersIsRead() {
    assertEquals(
        "[Ida Marsh] name beside a date",
        byline(HEADLINE + "<p>Ida Marsh | ida@wenna.example | The Wenna Post</p>"));
  }

  @Test
  void whatSomebodyDoesIsNoName() {
    assertEquals(
        "[Ida Marsh] dom author-card__name",
        byline(
            HEADLINE
                + "<div class=author-card__name>Ida Marsh</div>"
                + "<div class=author-card__role>Bridges and Harbours, Wenna College</div>"));
  }

  @Test
  void whoTookThePictureForAnAgencyIsNoAuthor() {
    assertEquals("none", byline(HEADLINE + "<p>Copyright Oren Tal/AP</p>"));
    assertEquals(
        "[AP] line with an agency", byline(HEADLINE + "<p>WENNA, AP</p>"), "as it is no credit");
  }

  @Test
  void anAgencyBesideAPersonIsAnAuthorToo() {
    String both =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":["
            + "{\"@type\":\"Person\",\"name\":\"Ida Marsh\"},"
            + "{\"@type\":\"Organization\",\"name\":\"%s\"}]}</script>";
    assertEquals("[Ida Marsh, SDA] structured author", byline(both.formatted("SDA") + HEADLINE));
    assertEquals("[Ida Marsh] structured author", byline(both.formatted("Harbour") + HEADLINE));
  }

  @Test
  void anAgencyMayStandBelowTheText() {
    String paragraph =
        "<p>" + "The council has not seen the accounts of the bridge. ".repeat(5) + "</p>";
    String text = paragraph.repeat(3);
    for (String line : List.of("SDA/im", "(SDA)", "Quelle: SDA")) {
      assertEquals(
          "[SDA] line with an agency below the text",
          byline(HEADLINE + text + "<p>" + line + "</p>"),
          line);
    }
    assertEquals("none", byline(HEADLINE + text + "<p>Quelle: Hafenamt</p>"));
  }

  @Test
  void sourceAndDayMayStandBetweenTextAndSignature() {
    String text =
        "<p>" + "The council has not seen the accounts of the bridge. ".repeat(4) + "</p>";
    assertEquals(
        "[Ida Marsh] signature",
        byline(
            HEADLINE
                + text
                + "<p>Quelle: Hafenamt, Wenna College</p><p>28. November 2022</p>"
                + "<p>- Ida Marsh</p>"));
  }

  @Test
  void anEntryMaySayWhereItWasPosted() {
    assertEquals(
        "[idamarsh] line near the headline",
        byline(HEADLINE + "<p>Posted in Bridges by idamarsh on August 3, 2019</p>"));
  }

  @Test
  void whereAnAuthorsIsIsNoName() {
    assertEquals(
        "[Ida Marsh] dom author_name",
        byline(
            HEADLINE
                + "<p class=author_name>Ida Marsh</p>"
                + "<p class=author_location>Puerto Sal, Wenna</p>"));
  }

  @Test
  void authorAndDateMayShareABox() {
    assertEquals(
        "[Ida Marsh] dom authordateline",
        byline(HEADLINE + "<div class=authorDateLine><b>Ida Marsh</b><p>on Mar 27</p></div>"));
  }

  @Test
  void theTeamOfThePaperIsNamedInFull() {
    assertEquals(
        "[Team The Wenna Post] line near the headline",
        byline(HEADLINE + "<p>By Team The Wenna Post | September 21, 2023</p>"));
  }

  @Test
  void thePapersFirstWordBesideAPersonIsNone() {
    OwnName own = new OwnName("Wennanews Harbour Edition");
    assertEquals(List.of("Ida Marsh"), own.without(List.of("Ida Marsh", "Wennanews")));
    assertEquals(List.of("Wennanews"), own.without(List.of("Wennanews", "wennanews")));
  }

  @Test
  void whereThePaperSignsAuthorsFurtherDownAreOfOtherArticles() {
    String far = FAR + "<div class=author-name>Oren Tal</div>";
    assertEquals("[Oren Tal] dom author-name", byline(HEADLINE + far));
    assertEquals(
        "[The Wenna Post] dom author",
        byline(HEADLINE + "<span class=author>The Wenna Post</span>" + far));
  }

  @Test
  void namesBesideADateMayBeSeveral() {
    assertEquals(
        "[Lucille Okafor-Byrne, Gus Petrakis] name beside a date",
        byline(
            HEADLINE
                + "<div>Lucille Okafor-Byrne and Gus Petrakis · Aug 3, 2021 · 4 min read</div>"));
  }

  @Test
  void whoSignsTheLastOfSeveralLettersIsNotTheAuthorOfThePage() {
    String letter = "<p>" + "The bridge is shut, and the boat is late. ".repeat(4) + "</p>";
    String signed = letter + "<p><b>Ruth Abernathy</b></p>";
    assertEquals("[Ruth Abernathy] signature", byline(HEADLINE + signed));
    assertEquals("none", byline(HEADLINE + signed + letter + "<p><b>Dolores Pruitt</b></p>"));
  }

  private static String byline(String html) {
    PageScan scan = PageScan.of(Jsoup.parse(html, ""));
    SchemaItems data = SchemaItems.of(scan, "");
    int headline = HeadlineFinder.find(scan, data, "", "").get(0).value().order();
    List<Candidate<Byline>> found =
        BylineFinder.find(scan, data, "The Wenna Post", HeadlineZone.of(scan, headline));
    return found.isEmpty() ? "none" : found.get(0).value().people() + " " + found.get(0).signal();
  }
}
