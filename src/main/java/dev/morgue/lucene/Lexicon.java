package dev.morgue.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** A number for each term, whatever fields have it. Terms are numbered as they come. */
final class Lexicon {

  private final BytesRefHash terms = new BytesRefHash();

  /** The term's number, a new one if need be; refuses a term that is too long for an index. */
  int number(BytesRef term) {
    int number = terms.add(term);
    return number < 0 ? -number - 1 : number;
  }

  /** The number of each. */
  int[] numbers(List<BytesRef> all) {
    int[] numbers = new int[all.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(all.get(i));
    }
    return numbers;
  }

  /** How many numbers are given. */
  int size() {
    return terms.size();
  }

  /** Makes {@code term} the term of that number. */
  BytesRef term(int number, BytesRef term) {
    return terms.get(number, term);
  }

  /** The numbers in the order of their terms' bytes. No term can be added after that. */
  int[] inOrder() {
    return Arrays.copyOf(terms.sort(), terms.size());
  }
}
