package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlockWalkTest {

  @Test
  void twoLineBreaksEndABlockAndOneDoesNot() {
    assertEquals(
        List.of("The bill is dead. So is the clause.", "The mayor knows it."),
        texts("<td>The bill is dead.<br>So is the clause.<br><br>The mayor<br/>\nknows it.</td>"));
  }

  @Test
  void aBlankLineEndsABlockInPreformattedText() {
    assertEquals(
        List.of("The bill is dead.", "The mayor knows it."),
        texts("<pre>The bill\nis dead.\n\n  The mayor\nknows it.</pre>"));
  }

  @Test
  void fontTagsAroundParagraphsAreTransparent() {
    assertEquals(
        List.of("One vote decides.", "Whose is it?"),
        texts("<font size=2><p>One <font color=red>vote</font> decides.<p>Whose is it?</font>"));
  }

  @Test
  void textBesideParagraphsIsABlock() {
    assertEquals(
        List.of("Loose words", "A paragraph.", "more loose words"),
        texts("<div>Loose words<p>A paragraph.</p>more <b>loose</b> words</div>"));
  }

  @Test
  void customElementsAreBlocks() {
    assertEquals(
        List.of("First.", "Second."), texts("<x-story>First.</x-story><x-story>Second.</x-story>"));
  }

  @Test
  void scriptsStylesAndDrawingsHaveNoText() {
    assertEquals(
        List.of("Only this."),
        texts("<style>p{}</style><script>x()</script><svg><text>No</text></svg><p>Only this.</p>"));
  }

  @Test
  void softHyphensAndZeroWidthSpacesAreLeftOut() {
    assertEquals(List.of("Haushalt"), texts("<p>Haus\u00adhalt\u200b</p>"));
  }

  @Test
  void linksAndBoldAndItalicsAreCounted() {
    TextBlock block =
        BlockWalk.outline(Jsoup.parse("<p><a href=x>four</a> <b>bold</b> <em>it</em></p>"))
            .blocks()
            .get(0);
    assertEquals(
        List.of(4, 4, 2), List.of(block.linkChars(), block.strongChars(), block.emphasisChars()));
  }

  @Test
  void aLinkAroundBlocksMakesThemLinks() {
    assertEquals(
        1.0,
        BlockWalk.outline(Jsoup.parse("<a href=x><div>Next story</div></a>"))
            .blocks()
            .get(0)
            .linkDensity());
  }

  private static List<String> texts(String html) {
    return BlockWalk.outline(Jsoup.parse(html)).blocks().stream().map(TextBlock::text).toList();
  }
}
