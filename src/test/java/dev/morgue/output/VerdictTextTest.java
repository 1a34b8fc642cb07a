package dev.morgue.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.extract.Verdict;
import dev.morgue.extract.Verdict.Fate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTextTest {

  private static final String LONG =
      "Nobody who pays the tolls twice a day will be surprised that the board asks for more.";

  @Test
  void aBlockIsOneLineWithReasonsAtTheRightEdge() {
    assertEquals(
        """
        keep  .97 Nobody who pays the tolls twice a day …  amid the text, full sentences
        note  .40 Mary Anning is a columnist.                        tells of the author
        drop 1.00 The harbour tolls                                      is the headline
        """,
        print(
            new Verdict(Fate.KEEP, .97f, LONG, List.of("amid the text", "full sentences")),
            new Verdict(
                Fate.NOTE, .4f, "Mary Anning is a columnist.", List.of("tells of the author")),
            new Verdict(Fate.DROP, 1, "The harbour tolls", List.of("is the headline"))));
  }

  @Test
  void reasonsThatDoNotFitAreLeftOut() {
    assertEquals(
        "drop  .04 Nobody who pays the tolls twice …  short line after the last paragraph\n",
        print(
            new Verdict(
                Fate.DROP,
                .04f,
                LONG,
                List.of("short line after the last paragraph", "away from the text"))));
  }

  @Test
  void aMenuIsShortened() {
    List<Verdict> blocks = new ArrayList<>();
    for (String entry : List.of("Home", "News", "Opinion", "Sport", "Weather", "Log in")) {
      blocks.add(new Verdict(Fate.DROP, .01f, entry, List.of("in nav")));
    }
    assertEquals(
        """
        drop  .01 Home                                                            in nav
                  …  4 more short blocks like these
        drop  .01 Log in                                                          in nav
        """,
        print(blocks.toArray(Verdict[]::new)));
  }

  private static String print(Verdict... blocks) {
    return Printed.by(out -> new VerdictText(out, Screen.PLAIN).print(List.of(blocks)));
  }
}
