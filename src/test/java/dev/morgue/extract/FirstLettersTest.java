package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstLettersTest {

  private static final List<Pattern> LEADS =
      List.of(
          Pattern.compile("^(?:by|von|ab cd)\\b\\s", BylineWords.I),
          Pattern.compile("[(*\\s]*notes?:", BylineWords.I),
          Pattern.compile("記者\\s?(?=\\p{L})"));

  @Test
  void tellsWhatNoPatternBeginsWith() {
    FirstLetters letters = new FirstLetters(LEADS);

    assertFalse(letters.mayBegin("The wall"));
    assertFalse(letters.mayBegin("byte by byte"));
    assertTrue(letters.mayBegin("By Iris"));
    assertTrue(letters.mayBegin("(* NOTE: x"));
    assertTrue(letters.mayBegin("記者 Iris"));
  }

  @Test
  void textsShorterThanItLooksAtMayBegin() {
    assertTrue(new FirstLetters(LEADS).mayBegin("Th"));
  }

  @Test
  void neverHidesAMatch() {
    FirstLetters letters = new FirstLetters(LEADS);
    Random random = new Random(7);
    int matches = 0;
    int told = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < 7; at++) {
        text.append("abBcdnoteyvs:(* 記者".charAt(random.nextInt(18)));
      }
      String line = text.toString();
      boolean matched = LEADS.stream().anyMatch(lead -> lead.matcher(line).lookingAt());
      boolean may = letters.mayBegin(line);
      assertTrue(may || !matched, line);
      matches += matched ? 1 : 0;
      told += may ? 0 : 1;
    }
    assertTrue(matches > 100, "matches: " + matches);
    assertTrue(told > 100_000, "told: " + told);
  }

  @Test
  void whatWasAskedBeforeChangesNoAnswer() {
    FirstLetters used = new FirstLetters(LEADS);
    for (char first = 'a'; first < 'z'; first++) {
      for (char second = 'A'; second < 'z'; second++) {
        String text = "" + first + second + "tes: By x";
        assertEquals(new FirstLetters(LEADS).mayBegin(text), used.mayBegin(text), text);
        assertEquals(new FirstLetters(LEADS).mayBegin(text), used.mayBegin(text), text);
      }
    }
  }
}
