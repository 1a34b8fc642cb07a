package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.morgue.article.Article;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The picture that leads an article, and the words beneath it. */
class LeadImageTest {

  private static final String TEXT =
      "<p>The county has had three years to mend the east bridge, and has spent them on a lobby."
          + " The river does not wait for lobbies, and neither do the people who have to cross it"
          + " on a winter morning, when the ferry lies at the wrong bank.</p>";

  private static Extraction.Found found(String head, String lead, String rest) {
    String html =
        "<html><head><title>Mend the east bridge first</title>"
            + head
            + "</head><body><article><h1>Mend the east bridge first</h1>"
            + lead
            + TEXT.repeat(3)
            + rest
            + "</article></body></html>";
    Item.Page page =
        new Item.Page(
            "page",
            "https://wenna.example/opinion/mend",
            html.getBytes(StandardCharsets.UTF_8),
            Item.Page.Type.HTML,
            "utf-8",
            null);
    return assertInstanceOf(Extraction.Found.class, new Extractor().extract(page));
  }

  @Test
  void theFigureBelowTheHeadlineLeadsWhereMetadataNameNone() {
    String figure =
        "<figure><img src='data:image/gif;base64,R0' data-src='/img/bridge.jpg'>"
            + "<figcaption>The bridge in May. <span>Photo: Mae Quill</span></figcaption></figure>";
    assertEquals(
        new Article.Image(
            "https://wenna.example/img/bridge.jpg", "The bridge in May. Photo: Mae Quill"),
        found("", figure, "").article().image());
  }

  @Test
  void thePaperSLogoLeadsNoArticle() {
    String head = "<meta property='og:image' content='https://wenna.example/img/logo-1200.png'>";
    assertNull(found(head, "", "").article().image());
  }

  @Test
  void theCaptionIsThatOfTheSamePictureWhereverItStands() {
    String head = "<meta property='og:image' content='https://cdn.example/x/ferry.jpg?w=1200'>";
    String bridge =
        "<figure><img src='/img/bridge.jpg'><figcaption>The bridge.</figcaption></figure>";
    String ferry = "<figure><img src='/img/ferry.jpg'><figcaption>The ferry.</figcaption></figure>";
    assertEquals(
        new Article.Image("https://cdn.example/x/ferry.jpg?w=1200", "The ferry."),
        found(head, bridge, ferry).article().image());
  }

  @Test
  void aPictureFurtherDownLeadsNothing() {
    String figure =
        "<figure><img src='/img/bridge.jpg'><figcaption>The bridge.</figcaption></figure>";
    assertNull(found("", "", figure).article().image());
  }
}
