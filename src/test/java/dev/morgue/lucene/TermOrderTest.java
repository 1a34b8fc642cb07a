package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TermOrderTest {

  @Test
  void aTermOfSeveralLexiconsHasOneRank() {
    TermOrder order =
        new TermOrder(
            List.of(
                lexicon("quay", "ferry", "tolls"), lexicon(), lexicon("winter", "tolls", "bees")));
    assertEquals(
        List.of("bees", "ferry", "quay", "tolls", "winter"),
        IntStream.range(0, order.size())
            .mapToObj(rank -> order.term(rank, new BytesRef()).utf8ToString())
            .toList());
    assertArrayEquals(new int[] {2, 1, 3}, order.ranks(0));
    assertArrayEquals(new int[] {}, order.ranks(1));
    assertArrayEquals(new int[] {4, 3, 0}, order.ranks(2));
  }

  private static Lexicon lexicon(String... terms) {
    Lexicon lexicon = new Lexicon();
    Stream.of(terms).map(BytesRef::new).forEach(lexicon::number);
    return lexicon;
  }
}
