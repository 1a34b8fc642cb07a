package dev.morgue.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link InertContent} leaves out of menus. */
class MenuScanTest {

  /** A link whose address makes a menu of three of them long enough. */
  private static final String LINK =
      "<a href=\"/harbour/tides/%s\">Tides</a>".formatted("and-currents/".repeat(15));

  private static final String LINKS = LINK.repeat(3);

  /** What is in menus and around them, and what may break either. */
  private static final List<String> PIECES =
      List.of(
          LINKS,
          "<nav>",
          "</nav>",
          "<ul>",
          "</ul>",
          "<li>",
          "</li>",
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<a>",
          "</a>",
          "<i>",
          "</i>",
          "<br>",
          "</br>",
          "<img src=pier.png>",
          "</img>",
          "<input>",
          "<button>",
          "</button>",
          "<form>",
          "</form>",
          "<select><option>",
          "</option></select>",
          "<select>",
          "</select>",
          "<h2>",
          "</h2>",
          "<h1>",
          "</h1>",
          "<main>",
          "</main>",
          "<table><tr><td>",
          "</table>",
          "<svg><path d=M0/>",
          "</svg>",
          "<script>a('<p>')",
          "</script>",
          "<my-menu>",
          "</my-menu>",
          "<!-- pier -->",
          "<title>",
          "</title>",
          "word");

  private static String leftOut(String html) {
    return new String(InertContent.leftOut(html.getBytes(UTF_8), false), UTF_8);
  }

  private static Document parse(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("script, svg").empty();
    return page;
  }

  /** Empties those menus that are empty in the other tree. */
  private static void emptyAsIn(Document other, Document page) {
    Iterator<Element> others = other.select("nav").iterator();
    for (Element menu : page.select("nav")) {
      if (menu.root().equals(page) && others.hasNext() && others.next().childNodeSize() == 0) {
        menu.empty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>%s</li></ul>",
        "<h2>Sections</h2><!-- all of them --><div class=row>%s</div><br>",
        "<form><input name=q><select><option>All</option></select></form>%s",
        "<button><svg><path d=M0/></svg></button><svg/><img src=a.png></img>%s",
        "<script>open('<p>')</script><site-menu>%s</site-menu>",
        "%s<nav>%1$s</nav>",
      })
  void menusAreEmptied(String content) {
    String page = "<p>a</p><nav class=main>%s</nav><p>b</p>";
    assertEquals(page.formatted(""), leftOut(page.formatted(content.formatted(LINKS))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>few</nav>",
        "<nav class=post-tags>%s</nav>",
        "<nav><p>The pier was built by subscription in the spring of 1871, and since then nobody"
            + " has been able to say to whom it belongs, least of all the town, which pays for"
            + " it.</p>%s</nav>",
        "<nav><h1>The pier</h1>%s</nav>",
        "<nav><article>%s</article></nav>",
        "<nav class=\"breadcrumb\">%s</nav>",
        "<nav>%s<span itemprop=author>J. Okafor</span></nav>",
        "<nav>%s<p>Copyright 1998 The Harbour Ledger</p></nav>",
        "<nav>%s<input type=password></nav>",
        "<nav><script type=\"application/ld+json\">{}</script>%s</nav>",
        "<nav>%s",
        "<nav><div>%s</nav></div>",
        "<div><nav>%s</div></nav>",
        "<nav><nav><nav>%s<h1>The pier</h1></nav></nav></nav>",
        "<a href=/><nav>%s</nav></a>",
        "<form><nav><form>%s</form></nav></form>",
        "<select><nav>%s</nav></select>",
      })
  void whatMayTellOfTheArticleOrChangeWhatIsAroundStays(String page) {
    String html = page.formatted(LINKS);
    assertEquals(html, leftOut(html));
  }

  private static String some(Random random) {
    StringBuilder some = new StringBuilder();
    for (int piece = random.nextInt(5); piece > 0; piece--) {
      some.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return some.toString();
  }

  @Test
  void theTreeOfTheRestIsTheSame() {
    Random random = new Random(7);
    int emptied = 0;
    for (int round = 0; round < 60_000; round++) {
      String html =
          some(random) + "<nav>" + some(random) + LINKS + some(random) + "</nav>" + some(random);
      String rest = leftOut(html);
      Document whole = parse(html);
      Document kept = parse(rest);
      emptied += html.length() - rest.length() >= LINKS.length() ? 1 : 0;
      emptyAsIn(kept, whole);
      assertEquals(whole.outerHtml(), kept.outerHtml(), html);
    }
    assertTrue(emptied > 1_000, emptied + " pages had menus");
  }

  /** Each menu read for all menus around it, or each link sought in all around it: minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"<nav>", "<nav><div>"})
  void deepMenusAreNotReadToTheEnd(String start) {
    int half = 100_000;
    String page = start + start.substring(start.length() - 5).repeat(half) + "<a></a>".repeat(half);
    String left = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> leftOut(page));
    assertEquals(page, left);
  }
}
