package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.extract.ExtractionScore.Shingles;
import dev.morgue.extract.ExtractionScore.When;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The expected figures were computed by the scorer that defines the measure. */
class ExtractionScoreTest {

  @Test
  void wordsAreLettersNumbersAndUnderscoresWithoutMarks() {
    assertEquals(
        List.of("L", "été", "à", "1", "½", "a_b", "日本語", "नमस", "त"),
        ExtractionScore.words("L'été, à 1½? a_b 日本語 नमस्ते".replace("1½", "1 ½")));
  }

  @Test
  void shinglesOfFourWordsAreCountedAsSharesOfTheirUnion() {
    Shingles shingles =
        ExtractionScore.shingles(
            "The council voted on Monday to close the bridge.",
            "The council voted on Monday to close it. Read more");
    assertEquals(4 / 9.0, shingles.hit(), 1e-9);
    assertEquals(3 / 9.0, shingles.extra(), 1e-9);
    assertEquals(2 / 9.0, shingles.missing(), 1e-9);
    assertEquals(0.571, shingles.precision(), 5e-4);
    assertEquals(0.667, shingles.recall(), 5e-4);
    assertEquals(0.615, shingles.f1(), 5e-4);
  }

  @Test
  void aTextOfThreeWordsIsOneShingle() {
    assertEquals(
        new Shingles(1, 0, 0),
        ExtractionScore.shingles(
            "one two three", "One, two; three!".toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void nothingFoundIsAllMissing() {
    assertEquals(new Shingles(0, 0, 1), ExtractionScore.shingles("a b c d e", ""));
  }

  @Test
  void foldingDropsCaseAccentsAndPunctuation() {
    assertEquals("ou va l ecole strasse 2", ExtractionScore.fold("Où va l’École? Straße 2"));
  }

  @Test
  void namesComeWithoutBy() {
    assertEquals(
        Set.of("ann lee", "bo diaz"), ExtractionScore.foldNames(List.of("By Ann Lee", "Bo Díaz")));
  }

  @Test
  void aBylineIsTakenApartAtCommasAndAnd() {
    assertEquals(
        List.of("Ann Lee", "Bo Diaz", "Cy"), ExtractionScore.namesOf("Ann Lee, Bo Diaz und Cy"));
  }

  @Test
  void oneInstantIsOneDayInItsOwnZoneAndInUtc() {
    When late = When.read("2020-05-01T23:30:00-04:00").orElseThrow();
    assertEquals(true, late.sameDay(When.read("2020-05-02").orElseThrow()));
    assertEquals(true, late.sameDay(When.read("2020-05-01").orElseThrow()));
    assertEquals(true, late.sameMinute(When.read("2020-05-02 03:30:59Z").orElseThrow()));
    assertEquals(false, late.sameDay(When.read("2020-05-03").orElseThrow()));
  }

  @Test
  void whiteSpaceIsSquashed() {
    assertEquals("a b c", ExtractionScore.squash("  a\u00a0\n b \t c "));
  }
}
