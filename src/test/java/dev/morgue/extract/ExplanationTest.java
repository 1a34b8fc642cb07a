package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String FIRST =
      "Nobody who pays the tolls twice a day will be surprised that the harbour board has found"
          + " another hole in its accounts, or that it looks to the drivers to fill it.";
  private static final String SECOND =
      "The board says that the quay must be mended before the winter. It said so last year, when"
          + " the tolls went up for the second time, and the quay is as it was.";
  private static final String PAGE =
      "<html><head><title>The harbour tolls</title></head><body>"
          + "<nav class=menu><ul><li><a href=a>Home</a></ul></nav><article>"
          + "<h1>The harbour tolls</h1><p class=byline>By Mary Anning</p><p>"
          + FIRST
          + "</p><p>"
          + SECOND
          + "</p><p><em>Mary Anning is a columnist for the Ledger.</em></p></article>"
          + "<aside class=related><h3>Related</h3><a href=b>The ferry must sail</a></aside>"
          + "<footer>Copyright 2014 The Ledger. All rights reserved.</footer></body></html>";

  @Test
  void everyBlockHasAFateAndReasonsInThePagesOrder() {
    Explanation explanation = new Extractor().explain(page(PAGE));
    assertEquals(
        List.of(
            "DROP Home",
            "DROP The harbour tolls",
            "DROP By Mary Anning",
            "KEEP " + FIRST,
            "KEEP " + SECOND,
            "NOTE Mary Anning is a columnist for the Ledger.",
            "DROP Related",
            "DROP The ferry must sail",
            "DROP Copyright 2014 The Ledger. All rights reserved."),
        explanation.blocks().stream().map(block -> block.fate() + " " + block.text()).toList());
    for (Verdict block : explanation.blocks()) {
      assertTrue(!block.reasons().isEmpty() && block.reasons().size() <= 3, block.toString());
    }
  }

  @Test
  void aNoteSaysWhatItIs() {
    String correction = "Correction: An earlier version gave a wrong year.";
    String html = PAGE.replace("</article>", "<p>" + correction + "</p></article>");
    assertEquals(
        List.of("is a line on the author", "is a correction"),
        new Extractor()
            .explain(page(html)).blocks().stream()
                .filter(block -> block.fate() == Verdict.Fate.NOTE)
                .flatMap(block -> block.reasons().stream())
                .toList());
  }

  @Test
  void aMenuIsSaidToBeARowOfLinksAndWhatIsNearAHeadingIsJudged() {
    String entries =
        "<li><a href=a>Home</a><li><a href=b>News</a><li><a href=c>Opinion</a>"
            + "<li><a href=d>Sport</a><li><a href=e>Letters</a>"
            + "<li><h3><a href=f>Places</a></h3><li><a href=g>Ports</a>";
    String html = PAGE.replace("<li><a href=a>Home</a>", entries);
    Explanation explanation = new Extractor().explain(page(html));
    List<String> menu =
        explanation.blocks().stream()
            .filter(block -> block.reasons().equals(List.of("one of a row of links")))
            .map(Verdict::text)
            .toList();
    assertEquals(List.of("Home", "News", "Opinion"), menu);
  }

  @Test
  void explainingChangesNothing() {
    assertEquals(
        new Extractor().extract(page(PAGE)), new Extractor().explain(page(PAGE)).extraction());
  }

  @Test
  void aPageThatIsNoArticleIsExplainedToo() {
    String error = "<html><head><title>Page not found</title></head><body><p>Go home.</p></body>";
    Explanation explanation = new Extractor().explain(page(error));
    assertTrue(explanation.extraction() instanceof Extraction.Skipped);
    assertEquals(List.of("Go home."), explanation.blocks().stream().map(Verdict::text).toList());
  }

  private static Item.Page page(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new Item.Page("tolls.html", "", bytes, Item.Page.Type.HTML, "UTF-8", null);
  }
}
