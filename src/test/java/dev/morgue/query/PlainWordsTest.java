package dev.morgue.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

  @Test
  void severalWordsArePlain() {
    assertTrue(PlainWords.isPlain(parse("who runs the harbour?")));
    assertEquals(Optional.of(parse("harbour OR toll")), PlainWords.relaxed(parse("harbour toll")));
  }

  @Test
  void oneWordOrAnySyntaxIsNot() {
    for (String query :
        List.of(
            "harbour",
            "harbour OR toll",
            "harbour \"toll\"",
            "harbour -toll",
            "by:x toll",
            "a*  b")) {
      assertFalse(PlainWords.isPlain(parse(query)), query);
      assertEquals(Optional.empty(), PlainWords.relaxed(parse(query)));
    }
  }

  @Test
  void plainTextHasNoSyntax() {
    assertEquals(
        List.of("\"U.S", "AND", "-x", "by:y)"), PlainWords.words(" \"U.S . AND  -x \u2014 by:y) "));
    assertEquals(List.of(), PlainWords.words("  ... "));
  }

  private static Clause parse(String text) {
    return QueryParser.parse(text, LocalDate.of(2026, 11, 23));
  }
}
