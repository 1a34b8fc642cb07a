package dev.morgue.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String TEXT =
      "One two three four five six seven eight nine ten eleven twelve thirteen fourteen.";

  private static double similarity(String one, String other) {
    return Fingerprint.of(one).similarity(Fingerprint.of(other));
  }

  @Test
  void caseAccentsAndPunctuationDoNotCount() {
    assertEquals(1, similarity(TEXT, TEXT.toUpperCase(java.util.Locale.ROOT).replace(".", "!")));
    assertEquals(1, similarity(TEXT.replace("six", "café"), TEXT.replace("six", "cafe")));
    assertEquals(1, similarity(TEXT, TEXT.replace(" ", "\n\n")));
  }

  /** A mark that stands alone leaves nothing, but has Unicode's rules asked in place of a table. */
  @Test
  void wordsAreTheSameByTheTableAndByTheRules() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 90; i++) {
        text.append((char) (random.nextInt(6) == 0 ? ' ' : 0x20 + random.nextInt(0xe0)));
      }
      byte[] byRules = Fingerprint.sketch(text + " \u0301").toBytes();
      assertArrayEquals(byRules, Fingerprint.sketch(text.toString()).toBytes(), text::toString);
    }
  }

  @Test
  void aWordThatChangesTakesFourRunsWithIt() {
    assertEquals(14.0 / 22, similarity(TEXT, TEXT.replace("seven", "7")), 1e-9);
    assertEquals(20.0 / 21, similarity(TEXT, TEXT.replace("One two", "two")), 1e-9);
  }

  @Test
  void aShortTextIsNeverACopy() {
    Fingerprint print = Fingerprint.of("See the letters page.");
    assertTrue(print.isEmpty());
    assertFalse(print.isCopy(print));
    assertEquals(List.of(), print.sketch().bands());
    assertFalse(print.sketch().mayBeCopyOf(print.sketch()));
  }

  @Test
  void charactersOfScriptsWithoutSpacesAreWords() {
    String text = "港口的收费将在春天再次上涨渡轮业主说市议会必须先修好码头";
    assertEquals(1, similarity(text, text));
    assertEquals(0.85, similarity(text, text.substring(6)), 0.05);
  }

  @Test
  void aSketchIsTheTextsAlone() {
    byte[] sketch = Fingerprint.of(TEXT).sketch().toBytes();
    assertArrayEquals(sketch, Fingerprint.of(TEXT + " ").sketch().toBytes());
    assertArrayEquals(sketch, Sketch.ofBytes(sketch).toBytes());
    assertEquals(34, sketch.length);
  }

  @Test
  void sketchesTellCopiesFromOtherTexts() {
    String other = TEXT.replace("e", "i").replace("o", "u");
    assertTrue(mayBeCopies(TEXT, TEXT));
    assertTrue(mayBeCopies(TEXT, TEXT.replace("One two", "two")));
    assertFalse(mayBeCopies(TEXT, other));
    assertFalse(mayBeCopies(TEXT, TEXT.substring(0, 20) + other));
  }

  private static boolean mayBeCopies(String one, String other) {
    return Fingerprint.of(one).sketch().mayBeCopyOf(Fingerprint.of(other).sketch());
  }
}
