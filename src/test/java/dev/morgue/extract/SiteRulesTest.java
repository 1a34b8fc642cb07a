package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.ArticlePart;
import dev.morgue.article.Evidence;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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
    return extract(url, PAGE);
  }

  private static Extraction.Found extract(String url, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
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
  void aPageWhoseTextTheRuleFindsIsAnArticleHoweverShort() {
    String notice = "<title>Notice</title><div class=x4>The quay is mended. Go and look.</div>";
    Item.Page page =
        new Item.Page(
            "notices/1.html",
            "https://ledger.example/notices/1",
            notice.getBytes(StandardCharsets.UTF_8),
            Item.Page.Type.HTML,
            "utf-8",
            null);
    Extraction.Found found =
        assertInstanceOf(Extraction.Found.class, new Extractor().extract(page));
    assertEquals("The quay is mended. Go and look.", found.article().body());
  }

  /** Menus are cut out of other pages before anybody can select in them. */
  @Test
  void aRuleMaySelectInAMenu() {
    String link = "<a href=/%s>Letters</a>".formatted("letters/".repeat(30));
    String menu = "<nav>%s<div class=x1>Of stones</div>%s</nav>".formatted(link, link.repeat(2));
    String page = PAGE.replace("<div class=x1>", menu + "<div>");
    assertEquals("Of stones", extract("https://ledger.example/2", page).article().headline());
  }

  @Test
  void aHostMayBeWrittenInAnyCase() {
    assertEquals("ledger.example", rule("Ledger.Example", ArticlePart.BODY, "p").host());
  }

  @Test
  void aRuleThatIsOffSaysWhere() {
    assertEquals(
        "the site rule for \"https://ledger.example/\": a host is wanted, such as ledger.example,"
            + " without scheme, port and path",
        objection(() -> rule("https://ledger.example/", ArticlePart.BODY, "p")));
    assertEquals(
        "the site rule for \"ledger.example\": no rule selects TOPICS, only one of [HEADLINE,"
            + " STANDFIRST, BYLINE, PUBLISHED, SECTION, BODY]",
        objection(() -> rule("ledger.example", ArticlePart.TOPICS, ".kw")));
    String selector = objection(() -> rule("ledger.example", ArticlePart.HEADLINE, "div[[["));
    assertTrue(
        selector.startsWith(
            "the site rule for \"ledger.example\": the selector of HEADLINE is off: \"div[[[\": "),
        selector);
    String removed =
        objection(() -> new SiteRule("ledger.example", Map.of(), List.of(".ad", "p:nowhere")));
    assertTrue(removed.contains("the selector of what to remove is off: \"p:nowhere\""), removed);
  }

  private static SiteRule rule(String host, ArticlePart part, String selector) {
    return new SiteRule(host, Map.of(part, selector), List.of());
  }

  private static String objection(Executable making) {
    return assertThrows(InvalidRequestException.class, making).getMessage();
  }

  @Test
  void otherSitesAreReadWithoutIt() {
    assertEquals("Mend the quay", extract("https://ledger.test/1998/quay").article().headline());
  }
}
