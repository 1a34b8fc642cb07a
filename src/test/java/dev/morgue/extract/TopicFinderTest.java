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

  private static String topics(String html) {
    PageScan scan = PageScan.of(Jsoup.parse("<h1>Mend the east bridge first</h1>" + html));
    HeadlineFinder.Headline headline = new HeadlineFinder.Headline("Mend the east bridge first", 1);
    List<Candidate<List<String>>> found =
        TopicFinder.find(scan, SchemaItems.of(scan, ""), "The Wenna Post", headline, TEXT);
    return found.isEmpty() ? "none" : found.get(0).toString();
  }
}
