package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.error.QuerySyntaxException;
import dev.morgue.query.Clause;
import dev.morgue.query.QueryParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;

/** What the query language takes for a regular expression is one of Lucene's. */
class RegexTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<String> PIECES =
      List.of(
          "a", "b", "z", "ab", ".", "*", "+", "?", "|", "(", ")", "[", "]", "-", "^", "{", "}",
          "{2}", "{1,3}", "{3,1}", "{2,}", "[a-c]", "[^x]", "\\", "\\d", "\\.", "<", ">", "<1-9>",
          "\"", "\"x\"", "&", "#", "@", "~", "()", "1", "é", ",");

  @Test
  void whatParsesCompiles() {
    Random random = new Random(11);
    List<String> differences = new ArrayList<>();
    int good = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder pattern = new StringBuilder();
      int pieces = 1 + random.nextInt(7);
      for (int j = 0; j < pieces; j++) {
        pattern.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      if (parses(pattern.toString())) {
        good++;
        try {
          RegExp unused = new RegExp(pattern.toString());
        } catch (IllegalArgumentException e) {
          differences.add(pattern + ": " + e.getMessage());
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(good > 2_000, good + " expressions are good");
  }

  private static boolean parses(String pattern) {
    try {
      assertEquals(new Clause.Regex(pattern), QueryParser.parse('/' + pattern + '/', TODAY));
      return true;
    } catch (QuerySyntaxException e) {
      return false;
    }
  }

  @Test
  void expressionsAreFoldedLikeWords() {
    try (LuceneIndex index = Archive.ofBodies("The Café is open.", "No coffee, 24 hours.")) {
      assertEquals("a", Archive.matches(index, new Clause.Regex("CAF[ÉÈ]")));
      assertEquals("b", Archive.matches(index, new Clause.Regex("\\d+")));
      assertEquals("a b", Archive.matches(index, new Clause.Regex("\\D+")));
    }
  }
}
