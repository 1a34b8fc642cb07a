package dev.morgue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static Arguments search(String... words) {
    return Arguments.parse(new SearchCommand().model(), List.of(words));
  }

  private static String refused(String... words) {
    return assertThrows(InvalidRequestException.class, () -> search(words)).getMessage();
  }

  private static String outcome(List<String> words) {
    CommandModel model = new SearchCommand().model();
    try {
      Arguments arguments = Arguments.parse(model, words);
      StringBuilder outcome = new StringBuilder(arguments.operands().toString());
      for (CommandModel.Option option : model.options()) {
        String name = option.names().getLast();
        outcome.append(name.equals("--any") ? "" : name + arguments.values(name));
      }
      return outcome.toString();
    } catch (InvalidRequestException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** A flag, which only the parser reads, changes nothing else. */
  @Test
  void whatTheParserIsSparedItWouldReadAlike() {
    List<String> words =
        List.of(
            "flood",
            "wall",
            "-n",
            "--limit",
            "3",
            "-n3",
            "--archive",
            "-a",
            "a folder",
            "@x",
            "",
            "'q'",
            "\"q\"",
            "-not",
            "x=y",
            "--sort",
            "newest",
            "--sort=oldest",
            "-",
            "--by",
            "--no");
    Random random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      List<String> call = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        call.add(words.get(random.nextInt(words.size())));
      }
      List<String> withFlag = new ArrayList<>(call);
      withFlag.addFirst("--any");
      assertEquals(outcome(withFlag), outcome(call), call::toString);
    }
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
