package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.ArticlePart;
import dev.morgue.article.Byline;
import dev.morgue.article.Evidence;
import dev.morgue.article.PublicationDate;
import dev.morgue.source.Item;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageTest {

  private static Extraction.Found found(String text, Item.Page.Type type) {
    Item.Page page =
        new Item.Page(
            "drafts/bridge.txt", "", text.getBytes(StandardCharsets.UTF_8), type, "", null);
    return assertInstanceOf(Extraction.Found.class, new Extractor().extract(page));
  }

  @Test
  void aBylineRightBelowTheTitleIsNoPartOfIt() {
    Extraction.Found found =
        found(
            """
            THE BRIDGE AT STOW
            by Ida Marsh
            March 3, 1999

            The bridge at Stow has been closed for three years now. Nobody at the county
            can say when it will open.
            """,
            Item.Page.Type.TEXT);
    assertEquals("THE BRIDGE AT STOW", found.article().headline());
    assertEquals(new Byline(List.of("Ida Marsh"), "by Ida Marsh"), found.article().byline());
    assertEquals(
        "The bridge at Stow has been closed for three years now. Nobody at the county can say when"
            + " it will open.",
        found.article().body());
  }

  @Test
  void aTextWithoutHeadlineOrDateKeepsItsBylineAndSaysWhatItMadeUp() {
    Extraction.Found found =
        found(
            """
            Editorial Writer

            The bridge at Stow has been closed for three years now. Nobody at the county
            can say when it will open.

            Meanwhile the ferry, which was to be free, costs four dollars.
            """,
            Item.Page.Type.TEXT);
    assertEquals(
        "The bridge at Stow has been closed for three years now.", found.article().headline());
    assertTrue(found.article().headlineDerived());
    assertEquals("Editorial Writer", found.article().byline().line());
    assertNull(found.article().published());
    assertEquals(
        "The bridge at Stow has been closed for three years now. Nobody at the county can say when"
            + " it will open.\n\nMeanwhile the ferry, which was to be free, costs four dollars.",
        found.article().body());
    assertEquals(
        new Evidence.Trace("derived from the first sentence", ""),
        found.evidence().traces().get(ArticlePart.HEADLINE));
  }

  @Test
  void frontMatterIsHonoured() {
    Extraction.Found found =
        found(
            """
            ---
            title: "Open the bridge"
            author: Jane Doe
            date: 1998-03-05
            tags: [bridges, county]
            ---
            ## A long wait

            The *bridge* at [Stow](http://example.org/) has been closed.
            """,
            Item.Page.Type.MARKDOWN);
    assertEquals("Open the bridge", found.article().headline());
    assertEquals(new Byline(List.of("Jane Doe"), "Jane Doe"), found.article().byline());
    assertEquals(new PublicationDate.OfDay(LocalDate.of(1998, 3, 5)), found.article().published());
    assertEquals(List.of("bridges", "county"), found.article().topics());
  }
}
