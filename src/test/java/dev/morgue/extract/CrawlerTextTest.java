package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrawlerTextTest {

  @Test
  void rulesForRobotsAreKnownByTheirDirectives() {
    assertEquals(
        Optional.of("rules for robots"),
        CrawlerText.kind(
            """
            # the harbour's site
            User-Agent: *
            Desallow: /drafts/
            disallow : /print/

            Sitemap: https://ledger.example/map.xml
            """));
  }

  @Test
  void aListOfAddressesIsNoArticle() {
    assertEquals(
        Optional.of("a list of addresses"),
        CrawlerText.kind("\ufeffhttps://ledger.example/a\r\nhttp://ledger.example/b?c=d\n\n"));
  }

  @Test
  void anArticleMayQuoteRulesAndAddresses() {
    assertEquals(
        Optional.empty(),
        CrawlerText.kind(
            """
            What the robots read
            By Ada Quill

            Every site has a file for machines. Ours says:
            Disallow: /drafts/
            https://ledger.example/robots.txt
            It is the shortest text that this paper prints, and the most obeyed.
            """));
    assertEquals(Optional.empty(), CrawlerText.kind("https://ledger.example/a was down"));
    assertEquals(Optional.empty(), CrawlerText.kind("# A heading\n"));
  }

  @Test
  void aPageOfThemIsSkippedWhateverItsName() {
    byte[] bytes = "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("www/rules-1.txt", "", bytes, Item.Page.Type.TEXT, "", null);
    assertEquals(
        new Extraction.Skipped(Reason.NOT_ARTICLE, "rules for robots"),
        new Extractor().extract(page));
  }
}
