package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.morgue.article.ArticlePart;
import dev.morgue.article.Evidence;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteRulesTest {

  private static final String PAGE =
      """
      <html><head><title>Mend the quay</title></head><body>
      <div class=x1>Mend the quay, and then the road</div>
      <div class=x2>Maud Hesketh and J. Prys</div><div class=x3>5 March 1998</div>
      <div class=x4><p>The quay has been mended three times since the war, and each time with the
      stones that the time before had thrown away as unfit for it.</p><p class=x5>Win a boat!</p>
      <p>The harbour board has a plan, and the plan has a model of the quay in balsa wood, which is
      admired on Thursdays. The quay itself is admired by nobody, and it is the quay that ships tie
      up to, when they come, and that children walk along, when they are told not to.</p>
      <p>Nobody has asked the stones. They were cut for a church that was never built, and they
      have been waiting for one ever since, under our feet.</p></div></body></html>
      """;

  /** Named in META-INF/services of the tests. */
  public static final class ForAMadeUpSite implements SiteRules {
    @Override
    public List<SiteRule> rules() {
      return List.of(
          new SiteRule(
              "ledger.example",
              Map.of(
                  ArticlePart.HEADLINE, ".x1",
                  ArticlePart.BYLINE, ".x2",
                  ArticlePart.PUBLISHED, ".x3",
                  ArticlePart.STANDFIRST, ".nowhere",
                  ArticlePart.BODY, ".x4"),
              List.of(".x5")));
    }
  }

  private static Extraction.Found extract(String url) {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("page.html", url, bytes, Item.Page.Type.HTML, "utf-8", null);
    return assertInstanceOf(Extraction.Found.class, new Extractor().extract(page));
  }

  @Test
  void aRuleForTheSiteTakesTheFirstWord() {
    Extraction.Found found = extract("https://www.ledger.example/1998/quay");
    assertEquals("Mend the quay, and then the road", found.article().headline());
    assertEquals(List.of("Maud Hesketh", "J. Prys"), found.article().byline().people());
    assertEquals("1998-03-05", String.valueOf(found.article().published()));
    assertEquals(
        """
        The quay has been mended three times since the war, and each time with the stones that the \
        time before had thrown away as unfit for it.

        The harbour board has a plan, and the plan has a model of the quay in balsa wood, which is \
        admired on Thursdays. The quay itself is admired by nobody, and it is the quay that ships tie \
        up to, when they come, and that children walk along, when they are told not to.

        Nobody has asked the stones. They were cut for a church that was never built, and they have \
        been waiting for one ever since, under our feet.\
        """,
        found.article().body());
    Evidence.Trace trace = found.evidence().traces().get(ArticlePart.HEADLINE);
    assertEquals("site rule", trace == null ? "" : trace.signal());
  }

  @Test
  void otherSitesAreReadWithoutIt() {
    assertEquals("Mend the quay", extract("https://ledger.test/1998/quay").article().headline());
  }
}
