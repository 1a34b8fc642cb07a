package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = new Lexicon();

  private static List<BytesRef> terms(String... terms) {
    return Arrays.stream(terms).map(BytesRef::new).toList();
  }

  @Test
  void termsAreNumberedAsTheyCome() {
    assertArrayEquals(new int[] {0, 1, 0, 2, 1}, lexicon.numbers(terms("b", "a", "b", "", "a")));
    assertArrayEquals(new int[] {3, 2, 1}, lexicon.numbers(terms("c", "", "a")));
    assertEquals(4, lexicon.number(new BytesRef("d")));
    assertEquals(3, lexicon.number(new BytesRef("c")));
    assertEquals(5, lexicon.size());
    assertArrayEquals(new int[] {2, 1, 0, 3, 4}, lexicon.inOrder());
  }

  /** Against a map: so many that some have one hash, from buffers that hold more than the term. */
  @Test
  void manyTermsKeepTheirNumbers() {
    Random random = new Random(7);
    Map<BytesRef, Integer> expected = new TreeMap<>();
    for (int text = 0; text < 1000; text++) {
      List<BytesRef> terms = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        byte[] buffer = new byte[2 + random.nextInt(random.nextInt(100) == 0 ? 300 : 8) + 1];
        random.nextBytes(buffer);
        terms.add(new BytesRef(buffer, 1, buffer.length - 2));
      }
      int[] numbers = lexicon.numbers(terms);
      for (int i = 0; i < numbers.length; i++) {
        int number = expected.computeIfAbsent(terms.get(i), term -> expected.size());
        assertEquals(number, numbers[i]);
      }
    }
    assertEquals(expected.size(), lexicon.size());
    assertArrayEquals(
        expected.values().stream().mapToInt(Integer::intValue).toArray(), lexicon.inOrder());
    BytesRef term = new BytesRef();
    expected.forEach((bytes, number) -> assertEquals(bytes, lexicon.term(number, term)));
  }

  @Test
  void aTermThatIsTooLongIsRefusedAndNothingElseIsLost() {
    BytesRef longest = new BytesRef(new byte[IndexWriter.MAX_TERM_LENGTH]);
    BytesRef tooLong = new BytesRef(new byte[IndexWriter.MAX_TERM_LENGTH + 1]);
    assertEquals(0, lexicon.number(longest));
    assertThrows(
        IllegalArgumentException.class,
        () -> lexicon.numbers(List.of(new BytesRef("a"), tooLong, new BytesRef("b"))));
    assertArrayEquals(
        new int[] {2, 1, 0},
        lexicon.numbers(List.of(new BytesRef("b"), new BytesRef("a"), longest)));
    assertEquals(longest, lexicon.term(0, new BytesRef()));
  }
}
