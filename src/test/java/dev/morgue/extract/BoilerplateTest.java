package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

  private static final String PARAGRAPH =
      "<p>The council meets on Tuesday to decide whether the ferry keeps running, and everyone who"
          + " will be in the room has been told that the matter is one of money.</p>";

  @Test
  void aCaptionIsNone() {
    assertEquals(
        List.of("is a caption"),
        objections(
            PARAGRAPH + "<figure><figcaption>The quay at dawn.</figcaption></figure>" + PARAGRAPH));
  }

  @Test
  void aQuotationInAFigureIsText() {
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH
                + "<figure><blockquote>We never asked for it.</blockquote></figure>"
                + PARAGRAPH));
  }

  @Test
  void whatStandsBelowTheHeadingOfTheCommentsIsNone() {
    assertEquals(
        List.of(
            "stands below the heading of the comments", "stands below the heading of the comments"),
        objections(
            PARAGRAPH
                + PARAGRAPH
                + "<h2>Comments (1)</h2><p>I was in the room, and it was hot.</p>"));
  }

  @Test
  void aSubheadOnCommentsAmongTheTextIsText() {
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH + "<h2>Comments on the sums</h2>" + PARAGRAPH + PARAGRAPH + PARAGRAPH));
  }

  @Test
  void anElementOfCommentsThatHoldsTheArticleIsBelieved() {
    assertEquals(
        List.of(), objections("<div class=comments-open>" + PARAGRAPH + PARAGRAPH + "</div>"));
  }

  @Test
  void aLinkToAnotherArticleIsNone() {
    assertEquals(
        List.of("links to other articles"),
        objections(PARAGRAPH + "<p>Read more: <a href=x>The gate is back</a></p>" + PARAGRAPH));
  }

  @Test
  void aParagraphThatIsMostlyALinkIsText() {
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH + "<p><a href=x>The county’s own report says so.</a></p>" + PARAGRAPH));
  }

  @Test
  void aDateBeforeTheFirstParagraphIsNone() {
    assertEquals(
        List.of("short line before the first paragraph"),
        objections("<h2>April 5, 2004</h2>" + PARAGRAPH));
  }

  @Test
  void topicsAndTheLineOnAuthorAndDateAreNone() {
    assertEquals(
        List.of("names author and date", "names topics"),
        objections(
            PARAGRAPH
                + "<p>Posted by Walt Dubicki on April 13, 2004 at 8:03 AM in <a href=x>Levee</a>"
                + "<p>Filed under: <a href=x>Daylight Saving</a>, <a href=y>Baseball</a>"));
  }

  @Test
  void aPulledQuotationIsNotRepeated() {
    assertEquals(
        List.of("repeats the text"),
        objections(
            PARAGRAPH + "<aside class=pull>The matter is one of money.</aside>" + PARAGRAPH));
  }

  @Test
  void aListAtTheEndIsText() {
    assertEquals(List.of(), objections(PARAGRAPH + "<ul><li>Two boats<li>One quay</ul>"));
  }

  @Test
  void aSignatureIsText() {
    assertEquals(List.of(), objections(PARAGRAPH + "<p>Maud Hesketh, Fish Street</p>"));
    assertEquals(
        List.of("short line after the last paragraph"),
        objections(PARAGRAPH + "<p>Photos by the county</p>"));
  }

  private static List<String> objections(String html) {
    PageShape shape = new PageShape(BlockWalk.outline(Jsoup.parse("<article>" + html)));
    boolean[] likely = new boolean[shape.blocks.size()];
    Arrays.fill(likely, true);
    Boilerplate boilerplate =
        new Boilerplate(shape, likely, "Keep the ferry", new NoteFinder("By Maud Hesketh"));
    List<String> objections = new ArrayList<>();
    for (int at = 0; at < likely.length; at++) {
      boilerplate.objection(at).ifPresent(objections::add);
    }
    return objections;
  }
}
