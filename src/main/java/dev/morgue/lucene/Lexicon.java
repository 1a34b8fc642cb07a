package dev.morgue.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.StringSorter;

/**
 * A number for each term, whatever fields have it. Terms are numbered as they come.
 *
 * <p>The terms of an article lie anywhere among those of all articles, and to look one up is mostly
 * to wait for the memory. Therefore an entry has all that a lookup needs together, and the terms of
 * a text are looked up side by side, so that they wait at the same time; Lucene's {@code
 * BytesRefHash} goes to three places for each, one after the other.
 */
final class Lexicon {

  /** Of an entry before the term's bytes: its number, and their length. */
  private static final int NUMBER_BYTES = Integer.BYTES;

  private static final int HEAD_BYTES = NUMBER_BYTES + Short.BYTES;

  /** Entries one behind the other, the first at 1. */
  private byte[] entries = new byte[1 << 10];

  private int end = 1;

  /** By number: where its entry is. */
  private int[] places = new int[64];

  private int size;

  /** By hash, with open addressing: the hash, and the place of the entry; or zero. */
  private long[] table = new long[128];

  /**
   * The term's number, a new one if need be.
   *
   * @throws IllegalArgumentException if the term is too long for an index
   */
  int number(BytesRef term) {
    return number(term, hash(term));
  }

  /** The number of each; otherwise the same. */
  int[] numbers(List<BytesRef> all) {
    int[] numbers = new int[all.size()];
    int[] hashes = new int[numbers.length];
    int[] likely = new int[numbers.length];
    // What one loop reads does not hang on what it read before. At place 0 is no entry.
    for (int i = 0; i < numbers.length; i++) {
      hashes[i] = hash(all.get(i));
      long slot = table[hashes[i] & (table.length - 1)];
      likely[i] = hashOf(slot) == hashes[i] ? placeOf(slot) : 0;
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numberAt(likely[i]);
    }
    for (int i = 0; i < numbers.length; i++) {
      BytesRef term = all.get(i);
      if (likely[i] == 0 || !isAt(likely[i], term)) {
        numbers[i] = number(term, hashes[i]);
      }
    }
    return numbers;
  }

  private static int hash(BytesRef term) {
    return StringHelper.murmurhash3_x86_32(term, StringHelper.GOOD_FAST_HASH_SEED);
  }

  private static int hashOf(long slot) {
    return (int) (slot >>> Integer.SIZE);
  }

  private static int placeOf(long slot) {
    return (int) slot;
  }

  private int number(BytesRef term, int hash) {
    int at = hash & (table.length - 1);
    while (table[at] != 0) {
      if (hashOf(table[at]) == hash && isAt(placeOf(table[at]), term)) {
        return numberAt(placeOf(table[at]));
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = ((long) hash << Integer.SIZE) | append(term);
    if (size > table.length / 2) {
      rehash();
    }
    return size - 1;
  }

  /** Makes an entry of the term; gives its place. */
  private int append(BytesRef term) {
    if (term.length > IndexWriter.MAX_TERM_LENGTH) {
      throw new IllegalArgumentException(
          "a term of " + term.length + " bytes; " + IndexWriter.MAX_TERM_LENGTH + " are the most");
    }
    int place = end;
    end = Math.addExact(place, HEAD_BYTES + term.length);
    entries = ArrayUtil.grow(entries, end);
    BitUtil.VH_LE_INT.set(entries, place, size);
    BitUtil.VH_LE_SHORT.set(entries, place + NUMBER_BYTES, (short) term.length);
    System.arraycopy(term.bytes, term.offset, entries, place + HEAD_BYTES, term.length);
    places = ArrayUtil.grow(places, size + 1);
    places[size] = place;
    size++;
    return place;
  }

  private void rehash() {
    long[] former = table;
    table = new long[2 * former.length];
    for (long slot : former) {
      if (slot != 0) {
        int at = hashOf(slot) & (table.length - 1);
        while (table[at] != 0) {
          at = (at + 1) & (table.length - 1);
        }
        table[at] = slot;
      }
    }
  }

  private int numberAt(int place) {
    return (int) BitUtil.VH_LE_INT.get(entries, place);
  }

  private int lengthAt(int place) {
    return (short) BitUtil.VH_LE_SHORT.get(entries, place + NUMBER_BYTES);
  }

  private boolean isAt(int place, BytesRef term) {
    int from = place + HEAD_BYTES;
    return lengthAt(place) == term.length
        && Arrays.equals(
            entries, from, from + term.length, term.bytes, term.offset, term.offset + term.length);
  }

  /** How many numbers are given. */
  int size() {
    return size;
  }

  /** Makes {@code term} the term of that number. */
  BytesRef term(int number, BytesRef term) {
    int place = places[number];
    term.bytes = entries;
    term.offset = place + HEAD_BYTES;
    term.length = lengthAt(place);
    return term;
  }

  /** The numbers in the order of their terms' bytes. */
  int[] inOrder() {
    int[] numbers = new int[size];
    Arrays.setAll(numbers, i -> i);
    new StringSorter(BytesRefComparator.NATURAL) {

      @Override
      protected void get(BytesRefBuilder builder, BytesRef result, int i) {
        term(numbers[i], result);
      }

      @Override
      protected void swap(int i, int j) {
        int number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
      }
    }.sort(0, size);
    return numbers;
  }
}
