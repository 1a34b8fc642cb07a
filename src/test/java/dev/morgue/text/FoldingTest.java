package dev.morgue.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void wordsAreWhatIsLeft() {
    assertEquals(
        List.of("the", "quinones", "affair", "l", "ete", "a", "strasse"),
        Folding.words("The “Quiñones” affair — l’été à Straße!"));
    assertEquals("", Folding.fold(" … "));
  }

  /** Common characters are folded by a table, which says what Unicode's decomposition says. */
  @Test
  void theTableIsTheRule() {
    for (char c = 1; c < 0x2100; c++) {
      String text = "a" + c + "b";
      assertEquals(Folding.foldUnicode(text), Folding.fold(text), () -> text);
    }
    Random random = new Random(4);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(
            (char)
                (random.nextInt(8) == 0
                    ? 0x2000 + random.nextInt(0x80)
                    : 1 + random.nextInt(0x180)));
      }
      assertEquals(Folding.foldUnicode(text.toString()), Folding.fold(text.toString()));
    }
  }
}
