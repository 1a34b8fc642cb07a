package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  /** A pattern walks along the text where it can, and must see there what it would in the index. */
  @ParameterizedTest
  @ValueSource(strings = {"*", "t*", "*s", "o'n*", "us", "u.s", "na?ve", "?", "1*0", "toll", "zz*"})
  void aPatternTakesTheWordsThatItTakesInTheIndex(String pattern) {
    Tokens tokens =
        Tokens.of(
            "Toll tolls O’Neill's o'neill U.S us naïve Naive NAI\u0308VE 1,000 1000 _ x 東京 ß");
    CharacterRunAutomaton automaton = Pattern.of(new Clause.Wildcard(pattern)).runner();
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(
          automaton.run(tokens.folded(i)), tokens.matches(i, automaton), tokens.surface(i));
    }
  }

  @Test
  void eachDifferentWordIsThereOnce() {
    Tokens tokens = Tokens.of("Aa BB aa Aa U.K. UK BB don’t don't 1,000 1000 don’t up u.p Up");
    Tokens different = tokens.different();
    List<String> words = IntStream.range(0, different.size()).mapToObj(different::word).toList();
    assertEquals(List.of("Aa", "BB", "aa", "UK", "don't", "1000", "up", "u.p", "Up"), words);
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(tokens.word(i), words.get(tokens.kind(i)));
    }
  }

  /** All have one {@link String#hashCode}; compared with each other they take minutes. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void wordsMadeToHaveOneHashCodeAreToldApartAsFast() {
    int bits = 17;
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 1 << bits; word++) {
      for (int bit = 0; bit < bits; bit++) {
        text.append(((word >> bit) & 1) == 0 ? "Aa" : "BB");
      }
      text.append(' ');
    }
    assertEquals(1 << bits, Tokens.of(text.toString()).different().size());
  }
}
