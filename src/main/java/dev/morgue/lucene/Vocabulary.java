package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The stems of some articles, each with a number of its own, counted from 0: what is known of stems
 * is then kept in arrays and compared without a look at their letters.
 */
final class Vocabulary {

  private final BytesRefHash stems = new BytesRefHash();
  private final BitSet figures = new BitSet();

  /** The number of a stem, which is new if the stem is. */
  int number(BytesRef stem) {
    int added = stems.add(stem);
    if (added < 0) {
      return -added - 1;
    }
    figures.set(added, Character.isDigit(stem.utf8ToString().charAt(0)));
    return added;
  }

  /** The numbers of stems, in their order. */
  int[] numbers(List<String> stems) {
    return stems.stream().mapToInt(stem -> number(new BytesRef(stem))).toArray();
  }

  /** The stem of that number. */
  BytesRef stem(int number) {
    return stems.get(number, new BytesRef());
  }

  /** True for a stem that begins with a digit: it tells of no matter. */
  boolean isFigure(int number) {
    return figures.get(number);
  }

  /** How many stems there are. */
  int size() {
    return stems.size();
  }

  /** The stems from that number on in the order of the index, but the figures. */
  List<BytesRef> sortedFrom(int number) {
    List<BytesRef> sorted = new ArrayList<>();
    for (int i = number; i < size(); i++) {
      if (!isFigure(i)) {
        sorted.add(stem(i));
      }
    }
    Collections.sort(sorted);
    return sorted;
  }
}
