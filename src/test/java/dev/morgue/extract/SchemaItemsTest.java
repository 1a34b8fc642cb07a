package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.morgue.article.Article;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose structured data counts: the page's own, not that of what it links to. */
class SchemaItemsTest {

  private static final String TEXT =
      "<p>The county has had three years to mend the east bridge, and has spent them on a lobby."
          + " The river does not wait for lobbies, and neither do the people who have to cross it"
          + " on a winter morning, when the ferry lies at the wrong bank.</p>"
          + "<p>There is money for it. It was voted in the spring, for this bridge and no other,"
          + " and it sits in an account that nobody at the county has been able to name.</p>";

  private static Article article(String html) {
    Item.Page page =
        new Item.Page(
            "page", "", html.getBytes(StandardCharsets.UTF_8), Item.Page.Type.HTML, "utf-8", null);
    return assertInstanceOf(Extraction.Found.class, new Extractor().extract(page)).article();
  }

  private static List<String> fields(Article article) {
    return List.of(
        article.headline(),
        article.byline().people().toString(),
        String.valueOf(article.published()),
        article.section());
  }

  @Test
  void theMicrodataOfARelatedCardIsNotThePages() {
    String page =
        """
        <html><head><title>Mend the east bridge first - The Wenna Post</title>
        <meta name="author" content="Ida Marsh"></head><body><main>
        <h1>Mend the east bridge first</h1>
        """
            + TEXT
            + TEXT
            + """
            <div itemscope itemtype="https://schema.org/NewsArticle">
            <h3 class="headline" itemprop="headline">Quarry owners want another decade</h3>
            <b itemprop="articleSection">Business</b>
            <span itemprop="author">Tom Ferrand</span></div></main></body></html>
            """;
    assertEquals(
        List.of("Mend the east bridge first", "[Ida Marsh]", "null", ""), fields(article(page)));
  }

  @Test
  void aDescriptionWithAnotherHeadlineButThisAddressIsThePages() {
    String page =
        """
        <html><head><title>Mend the east bridge first - The Wenna Post</title>
        <link rel="canonical" href="https://wenna.example/mend-the-east-bridge">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"County dithers while
        river rises","url":"https://wenna.example/mend-the-east-bridge",
        "datePublished":"2019-05-14","articleSection":"Opinion","author":{"name":"Ida Marsh"}}
        </script></head><body><main><h1>Mend the east bridge first</h1>
        """
            + TEXT
            + "</main></body></html>";
    assertEquals(
        List.of("Mend the east bridge first", "[Ida Marsh]", "2019-05-14", "Opinion"),
        fields(article(page)));
  }
}
