package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.article.Flag;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaywallFinderTest {

  private static final String FIRST =
      "<p>Nobody who pays the tolls twice a day will be surprised that the harbour board has found"
          + " another hole in its accounts, or that it looks to the drivers to fill it.</p>";
  private static final String SECOND =
      "<p>The board says that the quay must be mended before the winter. It said so last year,"
          + " when the tolls went up for the second time, and the quay is as it was.</p>";
  private static final String WHOLE = (FIRST + SECOND).repeat(6);
  private static final Set<Flag> CLOSED = EnumSet.of(Flag.PAYWALLED);
  private static final Set<Flag> CUT = EnumSet.of(Flag.PAYWALLED, Flag.TRUNCATED);

  @Test
  void structuredDataStateThatThePageIsClosed() {
    assertEquals(CLOSED, flags(structured("\"isAccessibleForFree\":false"), WHOLE));
    assertEquals(CLOSED, flags(structured("\"isAccessibleForFree\":\"False\""), WHOLE));
    assertEquals(
        CLOSED, flags(structured("\"isAccessibleForFree\":\"https://schema.org/False\""), WHOLE));
    assertEquals(Set.of(), flags(structured("\"isAccessibleForFree\":true"), WHOLE));
  }

  @Test
  void aClosedPartCountsUnlessTheArticleIsFree() {
    String part = "\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\"}";
    assertEquals(CLOSED, flags(structured(part), WHOLE));
    assertEquals(Set.of(), flags(structured("\"isAccessibleForFree\":true," + part), WHOLE));
  }

  @Test
  void onlyALockedTierIsClosed() {
    assertEquals(CLOSED, flags("<meta property=article:content_tier content=locked>", WHOLE));
    assertEquals(Set.of(), flags("<meta property=article:content_tier content=metered>", WHOLE));
    assertEquals(Set.of(), flags("<meta property=article:content_tier content=free>", WHOLE));
  }

  @Test
  void aBeginningAboveALineThatAsksToSubscribeIsCut() {
    for (String line :
        new String[] {
          "Subscribe to continue reading",
          "This article is for subscribers only.",
          "Already a subscriber? Log in",
          "Weiterlesen mit dem Digitalabo",
          "Dieser Artikel ist nur für Abonnenten.",
          "Il vous reste 72 % de cet article à lire.",
          "Suscríbete para seguir leyendo",
          "この記事は有料会員限定です。"
        }) {
      assertEquals(CUT, flags("", FIRST + SECOND + "<div><p>" + line + "</p></div>"), line);
    }
  }

  @Test
  void aLongTextThatEndsInDotsIsCutToo() {
    String cut =
        WHOLE + "<p>What the board does not say is who signed for the cranes, and when …</p>";
    assertEquals(CUT, flags("", cut + "<h3>Subscribe to continue reading</h3>"));
  }

  @Test
  void anOfferBelowAWholeTextSaysNothing() {
    assertEquals(Set.of(), flags("", WHOLE + "<p>Already a subscriber? Log in</p>"));
    assertEquals(Set.of(), flags("", FIRST + SECOND));
    assertEquals(
        Set.of(), flags("", WHOLE + "<div class=paywall-offer><p>Read us for a pound.</p></div>"));
  }

  @Test
  void aShortTextBesideAWallIsClosed() {
    String box = "<div class=paywall><p>Read us for a pound a week.</p></div>";
    assertEquals(CLOSED, flags("", FIRST + SECOND + box));
  }

  @Test
  void theLineIsNoPartOfTheText() {
    String html = FIRST + SECOND + "<p>To continue reading this article, please subscribe.</p>";
    assertEquals(
        (FIRST + "\n\n" + SECOND).replace("<p>", "").replace("</p>", ""), article("", html).body());
  }

  private static String structured(String property) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The"
        + " harbour tolls\","
        + property
        + "}</script>";
  }

  private static Set<Flag> flags(String head, String body) {
    return article(head, body).flags();
  }

  private static Article article(String head, String body) {
    String html =
        "<html><head><title>The harbour tolls</title>"
            + head
            + "</head><body><article><h1>The harbour tolls</h1><p class=byline>By Mary Anning</p>"
            + body
            + "</article><footer>Copyright 2014 The Ledger.</footer></body></html>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("tolls.html", "", bytes, Item.Page.Type.HTML, "UTF-8", null);
    if (new Extractor().extract(page) instanceof Extraction.Found found) {
      return found.article();
    }
    throw new AssertionError("no article");
  }
}
