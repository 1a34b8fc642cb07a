package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages that no person wrote. The bound for each is far above what it takes, also on a machine that
 * is busy; it fails on work that grows with the square of a page's size.
 */
class HostilePagesTest {

  private static final int MANY = 100_000;
  private static final Duration BOUND = Duration.ofMinutes(2);
  private static final String PARAGRAPH =
      "<p>The board met on Tuesday to hear what had been found under the pier, and went home.</p>";

  @TestFactory
  Stream<DynamicTest> noPageTakesLong() {
    return pages().entrySet().stream()
        .map(page ->
            DynamicTest.dynamicTest(
                page.getKey(),
                () -> assertTimeoutPreemptively(BOUND, () -> extract(page.getValue()))));
  }

  @Test
  void aPageOfTooManyTagsIsNotParsed() {
    String html = "<p>x".repeat(Limits.MAX_PAGE_TAGS + 1);
    Item.Page page =
        new Item.Page(
            "page.html", "", html.getBytes(StandardCharsets.UTF_8), Item.Page.Type.HTML, "", null);
    assertEquals(
        new Extraction.Skipped(Reason.TOO_LARGE, "250001 tags"), new Extractor().extract(page));
  }

  /** Quotation marks, comments and other tags before an attribute do not hide it. */
  @Test
  void aPageOfTooManyAttributesIsNotParsed() {
    String tag = "<p " + "a/b c=1 d='>' e = \">\" =f ".repeat(20) + ">x";
    assertEquals(Optional.empty(), MarkupSize.excess(tag.repeat(4_000)));
    Optional<String> tooMany = Optional.of("more than 500000 attributes");
    assertEquals(tooMany, MarkupSize.excess(tag.repeat(4_200)));
    assertEquals(tooMany, MarkupSize.excess("<!-- <a b=\" -->" + tag.repeat(4_200)));
    assertEquals(tooMany, MarkupSize.excess(("<!-- <a b=' -->" + tag).repeat(4_200)));
    assertEquals(tooMany, MarkupSize.excess("<a b=\"".repeat(2 * MANY)));
    assertEquals(Optional.empty(), MarkupSize.excess("a < b c d e f ".repeat(2 * MANY)));
  }

  private static void extract(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Item.Page page = new Item.Page("page.html", "", bytes, Item.Page.Type.HTML, "", null);
    boolean fault =
        new Extractor().extract(page) instanceof Extraction.Skipped skipped
            && skipped.reason() == Reason.INTERNAL;
    assertFalse(fault);
  }

  private static Map<String, String> pages() {
    String end = PARAGRAPH.repeat(20);
    Map<String, String> pages = new TreeMap<>();
    pages.put("nested divs of authors", "<div class=author>".repeat(2 * MANY) + end);
    pages.put("nested spans of authors", "<span class=author>".repeat(MANY) + end);
    pages.put("nested bold", "<b>".repeat(MANY) + end);
    pages.put(
        "boxes around the headline", "<div class=widget>".repeat(MANY) + "<h1>Pier</h1>" + end);
    pages.put("many paragraphs", "<p>x".repeat(2 * MANY));
    pages.put("one long text", "<p>" + "word and words. ".repeat(10 * MANY));
    pages.put("unclosed tables", "<table><tr><td>cell".repeat(MANY * 3 / 4));
    pages.put("attributes", "<div " + numbered("a# ", MANY) + ">" + end);
    pages.put("links", numbered("<a rel=tag href=/t/#>topic #</a> ", MANY) + end);
    pages.put("authors", numbered("<a rel=author href=/author/#>Ada B#</a> ", MANY) + end);
    pages.put(
        "quotations",
        numbered(
            "<blockquote>Quotation # says what the board found out there.</blockquote>", MANY));
    pages.put(
        "structured items",
        "<script type='application/ld+json'>["
            + numbered("{\"@type\":\"NewsArticle\",\"headline\":\"Head #\"},", MANY)
            + "{}]</script>"
            + end);
    pages.putAll(heads(end));
    pages.putAll(baits(end));
    return pages;
  }

  /** Much of what is looked for in a page's head, or in its first bytes. */
  private static Map<String, String> heads(String end) {
    Map<String, String> pages = new TreeMap<>();
    pages.put("comments never closed", "<!--".repeat(20_000) + "<meta ".repeat(20_000));
    pages.put("meta tags", numbered("<meta name=author content='Ann Bee#'>", MANY) + end);
    pages.put(
        "titles and headings",
        numbered("<meta property=og:title content='Head # | Site'>", MANY)
            + numbered("<h1>Head #</h1>", 5_000)
            + end);
    pages.put("a title never closed", "<title>" + " | a".repeat(5 * MANY));
    pages.put(
        "nested structured items",
        "<script type='application/ld+json'>" + "{\"mainEntity\":".repeat(MANY) + "</script>");
    return pages;
  }

  /** Long runs of what the patterns repeat. */
  private static Map<String, String> baits(String end) {
    Map<String, String> pages = new TreeMap<>();
    for (String bait :
        List.of(" ", "a", ". ", "1", "1/", "a@", "–", "A. ", "\u00a0 ", "(", "by ")) {
      String run = bait.repeat(2 * MANY);
      pages.put(
          "runs of \"" + bait + '"',
          "<title>" + run + "x</title><h1>" + run + "x</h1><p class='byline date'>By " + run + end);
    }
    pages.put(
        "headings of several parts",
        numbered("<h1><b class=label>Op #</b>Head # of them<small>sub</small></h1>", 20_000) + end);
    pages.put(
        "labels on lines of their own",
        "<h1>Pier</h1>" + "<p>By</p><p>Ann Bee</p><p>and</p>".repeat(20_000) + end);
    pages.put(
        "authors of other work",
        "<h1>Pier</h1>" + numbered("<p>Edited by <a rel=author>Ann B#</a></p>", 20_000) + end);
    pages.put("figures in figures", "<figure>".repeat(MANY) + end);
    pages.put("a long class", "<div class='" + "ab ".repeat(10 * MANY) + "'>" + end);
    pages.put("entities", "<p>" + "&amp;&bogus;".repeat(MANY) + end);
    pages.put(
        "corrections",
        numbered("<p>Correction: number # was wrong in an earlier version of this.</p>", MANY));
    return pages;
  }

  /** The pattern so many times with numbers for the sign #. */
  private static String numbered(String pattern, int times) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < times; number++) {
      text.append(pattern.replace("#", Integer.toString(number)));
    }
    return text.toString();
  }
}
