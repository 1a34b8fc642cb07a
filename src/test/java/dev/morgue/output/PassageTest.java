package dev.morgue.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.output.Screen.Style;
import dev.morgue.schema.Field;
import dev.morgue.search.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final Screen COLOUR = new Screen(80, true);

  @Test
  void linesBreakAtSpacesAndAreIndented() {
    assertEquals(
        List.of("1. the council", "   raised the", "   tolls"),
        new Passage().add("the council raised the tolls").wrap(Screen.PLAIN, 15, "1. ", 3));
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertEquals(
        List.of("aaaaaaaaaa", "aaaa b"),
        new Passage().add("aaaaaaaaaaaaaa b").wrap(Screen.PLAIN, 10, "", 0));
  }

  @Test
  void aLineEndsBeforeTheSpaceThatWouldNotFit() {
    assertEquals(
        List.of("0123456789", "ab"),
        new Passage().add("0123456789 ab").wrap(Screen.PLAIN, 10, "", 0));
  }

  @Test
  void wideLettersCountTwice() {
    assertEquals(List.of("東京都東京", "都"), new Passage().add("東京都東京都").wrap(Screen.PLAIN, 10, "", 0));
  }

  @Test
  void marksStartAnewOnEachLine() {
    assertEquals(
        List.of("\u001b[1;31mthe\u001b[0m", "\u001b[1;31mcouncillor\u001b[0m"),
        new Passage().add(Style.MATCH, "the councillor").wrap(COLOUR, 10, "", 0));
  }

  @Test
  void matchesOfASnippetAreMarked() {
    Snippet snippet =
        new Snippet(
            Field.BODY,
            "toll \u001broad tolls",
            List.of(new Snippet.Match(0, 4), new Snippet.Match(11, 16)));
    assertEquals(
        List.of("\u001b[1;31mtoll\u001b[0m road \u001b[1;31mtolls\u001b[0m"),
        new Passage().add(snippet, null).wrap(COLOUR, 80, "", 0));
  }

  @Test
  void tiedWordsStayOnOneLine() {
    assertEquals(
        List.of("by", "Mary Anning"),
        new Passage().add("by " + Passage.tied("Mary Anning")).wrap(Screen.PLAIN, 13, "", 0));
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertEquals(List.of("x "), new Passage().wrap(Screen.PLAIN, 10, "x ", 2));
  }
}
