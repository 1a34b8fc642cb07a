package dev.morgue.lucene;

import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** The different terms of some lexicons, sorted by their bytes: each has a rank, from 0 on. */
final class TermOrder {

  private final List<Lexicon> lexicons;

  /** By lexicon and number there: the rank. */
  private final int[][] ranks;

  /** By rank: a lexicon that has the term, and its number there. */
  private int[] owners = new int[64];

  private int[] numbers = new int[64];
  private int size;

  /** Sorts the terms. */
  TermOrder(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
    ranks = new int[lexicons.size()][];
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = new int[lexicons.get(i).size()];
      Cursor cursor = new Cursor(i);
      if (cursor.next()) {
        cursors.add(cursor);
      }
    }
    BytesRef last = new BytesRef();
    for (Cursor least = cursors.poll(); least != null; least = cursors.poll()) {
      if (size == 0 || !term(size - 1, last).bytesEquals(least.term)) {
        owners = ArrayUtil.grow(owners, size + 1);
        numbers = ArrayUtil.grow(numbers, size + 1);
        owners[size] = least.lexicon;
        numbers[size] = least.number();
        size++;
      }
      ranks[least.lexicon][least.number()] = size - 1;
      if (least.next()) {
        cursors.add(least);
      }
    }
  }

  /** Goes through the terms of one lexicon. */
  private final class Cursor implements Comparable<Cursor> {

    private final int lexicon;
    private final int[] inOrder;
    private final BytesRef term = new BytesRef();
    private int at = -1;

    Cursor(int lexicon) {
      this.lexicon = lexicon;
      this.inOrder = lexicons.get(lexicon).inOrder();
    }

    boolean next() {
      at++;
      if (at == inOrder.length) {
        return false;
      }
      lexicons.get(lexicon).term(inOrder[at], term);
      return true;
    }

    int number() {
      return inOrder[at];
    }

    @Override
    public int compareTo(Cursor other) {
      return term.compareTo(other.term);
    }
  }

  /** How many terms there are. */
  int size() {
    return size;
  }

  /** Makes {@code term} the term of that rank. */
  BytesRef term(int rank, BytesRef term) {
    return lexicons.get(owners[rank]).term(numbers[rank], term);
  }

  /** By their numbers the ranks of a lexicon's terms. */
  int[] ranks(int lexicon) {
    return ranks[lexicon];
  }
}
