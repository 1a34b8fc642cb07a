package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.surface(i) + '@' + tokens.start(i) + '-' + tokens.end(i));
    }
    return words;
  }

  /** Before a blank a word goes through the tokenizer, which one alone need not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "toll", "Toll", "B2B", "1998", "2nd", "x", "7", "o'neill", "U.S", "naïve", "", "_"
      })
  void aWordAloneIsTakenAsInAText(String word) {
    assertEquals(words(word + ' '), words(word));
  }

  @Test
  void aLongWordAloneIsTakenAsInAText() {
    for (int length : new int[] {254, 255, 256, 600}) {
      String word = "a1".repeat(length).substring(0, length);
      assertEquals(words(word + ' '), words(word), length + " characters");
    }
  }
}
