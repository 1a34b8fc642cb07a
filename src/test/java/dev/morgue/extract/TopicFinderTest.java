package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TopicFinderTest {

  private static final String TEXT = "The council will mend the east bridge from the rivers fund.";

  @Test
  void ofSeveralListsTheOneThatSpeaksOfTheTextCounts() {
    assertEquals(
        "meta news_keywords: bridge, council",
        topics(
            "<meta name=news_keywords content='news, weather, football, shares'>"
                + "<meta name=news_keywords content='bridge, council'>"));
  }

  @Test
  void tagsOfOneWordEachAreOneList() {
    assertEquals(
        "meta article:tag: bridge, council",
        topics(
            "<meta property=article:tag content=bridge><meta property=article:tag"
                + " content=council>"));
  }

  @Test
  void internalTagsComeAfterStructuredKeywords() {
    assertEquals(
        "structured keywords: bridge",
        topics(
            "<meta name=sailthru.tags content='newsdesk, bridge'>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Mend it\",\"keywords\":[\"bridge\"]}</script>"));
  }

  @Test
  void wordsOfScriptsWithoutSpacesAreSplitAtSpaces() {
    assertEquals(
        "meta keywords: 航天技术, 合作论坛, 太空", topics("<meta name=keywords content='航天技术 合作论坛 太空'>"));
  }

  @Test
  void whatAnArticleIsAboutIsItsTopicWhereNothingElseSays() {
    assertEquals(
        "structured about: Cronaca",
        topics(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Mend it\","
                + "\"about\":[{\"@type\":\"Thing\",\"name\":\"Cronaca\"}]}</script>"));
  }

  @Test
  void headlinesUnderALabelAreNoTopics() {
    String label = "<aside><h3>Mehr zum Thema</h3><ul><li><a href=/a>";
    assertEquals(
        "none", topics(label + "Brückenbau: Stadtrat vertagt Entscheidung</a></ul></aside>"));
    assertEquals(
        "links under a label aside: Serie: Brücken",
        topics(label + "Serie: Brücken</a></ul></aside>"));
  }

  @Test
  void linksMayFollowTheirLabelInOneLine() {
    assertEquals(
        "links under a label: Bridges, Rivers",
        topics("<h2>Ähnliche Themen</h2><div><a href=/b>Bridges</a><a href=/r>Rivers</a></div>"));
  }

  @Test
  void whereSomeLinksHaveAHashTheOthersAreNoTopics() {
    assertEquals(
        "links under a label: 退任, 会社人事",
        topics(
            "<h2>関連キーワード</h2><ul><li><a href=/1>#退任</a><li><a href=/2>#会社人事</a>"
                + "<li><a href=/3>速報</a></ul>"));
  }

  @Test
  void linksInABoxNamedAfterTagsCountWhereNothingElseDoes() {
    assertEquals(
        "links in a box of tags: Ida Marsh",
        topics(
            "<p>"
                + TEXT
                + "</p><div class=articleTags><span><a href=/p/1>Ida Marsh</a></span></div>"));
    assertEquals("none", topics("<div class=stage><p><a href=/p/1>Ida Marsh</a></p></div>"));
  }

  @Test
  void linksToPagesOfTopicsCountWhereNothingElseDoes() {
    assertEquals(
        "links to topics: bridge, council",
        topics("<ul><li><a href=/motcle/bridge>bridge</a><li><a href=/motcle/c>council</a></ul>"));
    assertEquals(
        "none",
        topics("<ul><li><a href=/tag/a>Weather</a><li><a href=/tag/b>Football</a></ul>"),
        "a menu that the text says nothing of");
    assertEquals(
        "none",
        topics(
            "<p>They met at the <a href=/tag/bridge>bridge</a> and then the <a"
                + " href=/tag/council>council</a> spoke of what there was to be done.</p>"));
  }

  @Test
  void aTopicMayStandAboveTheHeadline() {
    assertEquals(
        "links to topics: Bridge",
        found("<a href=/thema/7-bridge>Bridge</a><h1>Mend the east bridge first</h1>", 5));
  }

  @Test
  void linksUnderALabelMayBeIndented() {
    assertEquals(
        "links under a label: Bridge, River",
        topics(
            "<h4>Mehr lesen über</h4><ul><li>\n      <a href=/p/b>Bridge</a>\n    </li><li>\n   "
                + "   <a href=/p/r>River</a>\n    </li><li><a href=/>zur Startseite</a></ul>"));
  }

  @Test
  void aListUnderALabelEndsWhereItsLinksLeadElsewhere() {
    assertEquals(
        "links under a label: Bridge, River",
        topics(
            "<p>Topics</p><ul><li><a href=/tag/b>Bridge</a><li><a href=/tag/r>River</a>"
                + "<li><a href=/help/7>How we work</a></ul>"));
  }

  @Test
  void linksWithoutTextAreNotCountedInAList() {
    assertEquals(
        "links under a label: Bridge, River",
        topics(
            "<p>Topics</p><ul><li><a href=/i/1></a><a href=/tag/b>Bridge</a><li><a"
                + " href=/tag/r>River</a><li><a href=/help/7>How we work</a></ul>"));
  }

  @Test
  void numbersOfArticlesAreNoPartOfTopics() {
    assertEquals(
        "links under a label: Bridge, River",
        topics(
            "<p>Tags</p><ul><li><a href=/b>Bridge (611 posts)</a><li><a href=/r>River"
                + " (27)</a></ul>"));
  }

  @Test
  void aMenuUnderALabelComesAfterTagLinks() {
    assertEquals(
        "tag links: Bridge, River",
        topics(
            "<div><a class=tags__item href=/1>Bridge</a> <a class=tags__item"
                + " href=/2>River</a></div><footer><p>Topics</p><ul><li><a href=/w>World</a><li><a"
                + " href=/s>Sport</a></ul></footer>"));
  }

  @Test
  void lettersOfTagInALongerWordAreNoTag() {
    assertEquals(
        "none", topics("<div class=x><a class=partage href=/share>sur une page</a></div>"));
  }

  @Test
  void tagsBelowTheTextFollowTheCategoriesAboveIt() {
    assertEquals(
        "tag links: Town, Rivers, bridge",
        topics(
            "<a rel='category tag' href=/c/t>Town</a> <a rel='category tag' href=/c/r>Rivers</a>"
                + "<p>One.</p>".repeat(40)
                + "<a rel=tag href=/t/b>bridge</a>"));
  }

  @Test
  void shownTagsThatHoldAllStatedOnesComeFirst() {
    assertEquals(
        "tag links: Town, bridge",
        topics(
            "<meta property=article:tag content=bridge><a rel='category tag' href=/c/t>Town</a>"
                + " <a rel=tag href=/t/b>bridge</a>"));
  }

  @Test
  void labelsOfMachinesAreTakenOffKeywords() {
    assertEquals(
        "structured keywords: rivers, bridge & road",
        topics(keywords("\"sections/rivers\",\"topic/bridge & road\"")));
    assertEquals(
        "structured keywords: bridge, council",
        topics(
            keywords(
                "\"0ab1c2d3-0000-4abc-8def-0123456789ab\",\"Category: bridge\",\"channel: web\","
                    + "\"council\"")));
    assertEquals(
        "structured keywords: Review: the bridge, AC/DC",
        topics(keywords("\"Review: the bridge\",\"AC/DC\"")));
  }

  @Test
  void wordsCutFromTheAddressComeLast() {
    assertEquals(
        "tag links: Bridge, River",
        topics(
            "<link rel=canonical href=https://post.example/a/council-will-mend-bridge.html>"
                + "<meta name=news_keywords content='council, will, mend, bridge'>"
                + "<a rel=tag href=/t/b>Bridge</a> <a rel=tag href=/t/r>River</a>"));
  }

  private static String keywords(String list) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Mend"
        + " it\",\"keywords\":["
        + list
        + "]}</script>";
  }

  private static String topics(String html) {
    return found("<h1>Mend the east bridge first</h1>" + html, 1);
  }

  private static String found(String html, int order) {
    PageScan scan = PageScan.of(Jsoup.parse(html));
    HeadlineFinder.Headline headline =
        new HeadlineFinder.Headline("Mend the east bridge first", order);
    List<Candidate<List<String>>> found =
        TopicFinder.find(scan, SchemaItems.of(scan, ""), "The Wenna Post", headline, TEXT);
    return found.isEmpty() ? "none" : found.get(0).toString();
  }
}
