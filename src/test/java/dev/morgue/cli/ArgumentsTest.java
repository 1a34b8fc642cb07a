package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.error.InvalidRequestException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static Arguments search(String... words) {
    return Arguments.parse(new SearchCommand().model(), List.of(words));
  }

  private static String refused(String... words) {
    return assertThrows(InvalidRequestException.class, () -> search(words)).getMessage();
  }

  @Test
  void wordsAreJoinedBySpaces() {
    assertEquals("flood wall", search("flood", "wall").text());
  }

  @Test
  void wordsWithOneDashAreText() {
    assertEquals("climate -policy -nuclear", search("climate", "-policy", "-nuclear").text());
  }

  @Test
  void wordsWithAnAtSignReadNoFile() {
    assertEquals("@handle", search("@handle").text());
  }

  @Test
  void optionsMayStandAnywhere() {
    Arguments arguments = search("flood", "-n", "3", "wall", "--sort=newest");
    assertEquals("flood wall", arguments.text());
    assertEquals(3, arguments.number("--limit", 10, 0, 100));
    assertEquals("newest", arguments.choice("--sort", "relevance", "newest", "oldest"));
  }

  @Test
  void aNumberMayBeJoinedToItsOption() {
    assertEquals(20, search("flood", "-n20").number("--limit", 10, 0, 100));
  }

  @Test
  void everythingAfterTwoDashesIsText() {
    assertEquals("--limit -n 3", search("--", "--limit", "-n", "3").text());
  }

  @Test
  void aMisspeltOptionNamesTheNearest() {
    assertEquals(
        "there is no option --limt; did you mean --limit? (morgue help search)",
        refused("flood", "--limt", "3"));
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    assertEquals(
        "--sort needs a value: relevance, newest or oldest (morgue help search)",
        refused("flood", "--sort"));
  }

  @Test
  void aNumberOutOfBoundsIsRefused() {
    Arguments arguments = search("flood", "-n", "ten");
    assertEquals(
        "--limit takes a number from 0 to 100, not \"ten\" (morgue help search)",
        assertThrows(InvalidRequestException.class, () -> arguments.number("--limit", 10, 0, 100))
            .getMessage());
  }

  @Test
  void aDateIsAYearAMonthOrADay() {
    assertEquals("1998-03", String.valueOf(search("x", "--from", "1998-03").date("--from")));
    Arguments arguments = search("x", "--from", "March");
    assertEquals(
        "--from takes a date such as 1998, 1998-03 or 1998-03-05, not \"March\""
            + " (morgue help search)",
        assertThrows(InvalidRequestException.class, () -> arguments.date("--from")).getMessage());
  }
}
