package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.morgue.article.ArticlePart;
import dev.morgue.article.Evidence;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which signal gave a field, and which one would have given it otherwise. */
class EvidenceTest {

  private static final String TEXT =
      "<p>The county has had three years to mend the east bridge, and has spent them on a lobby."
          + " The river does not wait for lobbies, and neither do the people who have to cross it"
          + " on a winter morning, when the ferry lies at the wrong bank.</p>"
          + "<p>There is money for it. It was voted in the spring, for this bridge and no other,"
          + " and it sits in an account that nobody at the county has been able to name.</p>";

  private static Map<ArticlePart, Evidence.Trace> traces(
      String text, Item.Page.Type type, String url) {
    Item.Page page =
        new Item.Page("page", url, text.getBytes(StandardCharsets.UTF_8), type, "utf-8", null);
    Extraction.Found found =
        assertInstanceOf(Extraction.Found.class, new Extractor().extract(page));
    Map<ArticlePart, Evidence.Trace> traces = new TreeMap<>(found.evidence().traces());
    traces.remove(ArticlePart.BODY);
    return traces;
  }

  private static Evidence.Trace trace(String signal, String runnerUp) {
    return new Evidence.Trace(signal, runnerUp);
  }

  @Test
  void everyFieldNamesTheNextSignalAndItsValueWhereThatDiffers() {
    String page =
        """
        <html lang="en-GB"><head><title>Bridge row deepens - The Wenna Post</title>
        <link rel="canonical" href="https://wenna.example/opinion/mend-the-bridge">
        <meta property="og:url" content="https://wenna.example/opinion/mend">
        <meta property="og:locale" content="de_DE">
        <meta property="og:site_name" content="The Wenna Post">
        <meta name="application-name" content="Wenna Online">
        <meta property="og:title" content="Mend the east bridge, now">
        <meta name="author" content="Oren Tal">
        <meta property="article:section" content="Opinion">
        <meta name="section" content="Editorials">
        <meta property="article:published_time" content="2019-05-14T06:00:00-04:00">
        <meta name="dc.date.issued" content="2019-05-13">
        <meta property="article:modified_time" content="2019-05-15T06:00:00-04:00">
        <meta property="og:updated_time" content="2019-05-16T06:00:00-04:00">
        </head><body><article><p class="kicker">Low Water</p><p class="series">Series: The River</p>
        <h1>Mend the east bridge first</h1><p class="byline">By Ida Marsh</p>
        """
            + TEXT
            + "</article></body></html>";
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry(
                    ArticlePart.URL,
                    trace("link canonical", "meta og:url: https://wenna.example/opinion/mend")),
                Map.entry(
                    ArticlePart.HEADLINE,
                    trace("dom h1", "meta og:title: Mend the east bridge, now")),
                Map.entry(
                    ArticlePart.BYLINE, trace("line near the headline", "meta author: Oren Tal")),
                Map.entry(
                    ArticlePart.PUBLISHED,
                    trace("meta article:published_time", "meta dc.date.issued: 2019-05-13")),
                Map.entry(
                    ArticlePart.MODIFIED,
                    trace(
                        "meta article:modified_time",
                        "meta og:updated_time: 2019-05-16T06:00:00-04:00")),
                Map.entry(
                    ArticlePart.PUBLICATION,
                    trace("meta og:site_name", "meta application-name: Wenna Online")),
                Map.entry(
                    ArticlePart.SECTION, trace("meta article:section", "meta section: Editorials")),
                Map.entry(ArticlePart.KIND, trace("column name", "")),
                Map.entry(
                    ArticlePart.COLUMN, trace("label above the headline", "kicker: Low Water")),
                Map.entry(ArticlePart.LANGUAGE, trace("html lang", "meta og:locale: de")))),
        traces(
            page, Item.Page.Type.HTML, "https://wenna.example/opinion/mend-the-bridge?page=all"));
  }

  @Test
  void signalsThatAgreeOrSayLessAreNamedAsTheSame() {
    String page =
        """
        <html lang="en"><head><title>Mend the east bridge first</title>
        <link rel="canonical" href="https://wenna.example/opinion/mend">
        <meta property="og:site_name" content="The Wenna Post">
        <meta property="article:published_time" content="2019-05-14T06:00:00-04:00">
        <meta name="dc.date.issued" content="2019-05-14">
        </head><body><article><h1>Mend the east bridge first</h1>
        """
            + TEXT
            + "</article></body></html>";
    assertEquals(
        new TreeMap<>(
            Map.of(
                ArticlePart.URL, trace("link canonical", "fetched, the same"),
                ArticlePart.HEADLINE, trace("dom h1", "title, the same"),
                ArticlePart.PUBLISHED,
                    trace("meta article:published_time", "meta dc.date.issued, the same"),
                ArticlePart.PUBLICATION, trace("meta og:site_name", ""),
                ArticlePart.LANGUAGE, trace("html lang", "detected, the same"))),
        traces(page, Item.Page.Type.HTML, "https://wenna.example/opinion/mend"));
  }

  @Test
  void aStatedAddressOfAnotherHostIsARunnerUpWithTheReason() {
    String page =
        "<html><head><link rel=canonical href='https://other.example/mend'></head><body><h1>Mend"
            + " the east bridge first</h1>"
            + TEXT
            + "</body></html>";
    assertEquals(
        trace("fetched", "ignored, other host: https://other.example/mend"),
        traces(page, Item.Page.Type.HTML, "https://wenna.example/mend").get(ArticlePart.URL));
  }

  @Test
  void aTextSaysOfEveryFieldWhichLineGaveIt() {
    String text =
        """
        ---
        title: Mend the bridge
        author: Ida Marsh
        date: 2019-05-14
        paper: The Wenna Post
        section: Comment
        series: Low Water
        modified: 2019-05-15
        kind: column
        ---
        By Oren Tal

        The bridge at Stow has been closed for three years now. Nobody at the county can say when.
        """;
    assertEquals(
        new TreeMap<>(
            Map.of(
                ArticlePart.HEADLINE, trace("front matter", ""),
                ArticlePart.BYLINE, trace("front matter", "byline line: Oren Tal"),
                ArticlePart.PUBLISHED, trace("front matter", ""),
                ArticlePart.MODIFIED, trace("front matter", ""),
                ArticlePart.PUBLICATION, trace("front matter", ""),
                ArticlePart.SECTION, trace("front matter", ""),
                ArticlePart.KIND, trace("front matter", "column name, the same"),
                ArticlePart.COLUMN, trace("front matter", ""))),
        traces(text, Item.Page.Type.TEXT, ""));
  }
}
