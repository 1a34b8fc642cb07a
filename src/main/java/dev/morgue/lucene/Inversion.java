package dev.morgue.lucene;

import java.util.Arrays;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.Version;

/**
 * Turns the words that one article has in one field round: from words in order to each different
 * term with its places. Used over and over again.
 */
final class Inversion {

  /** By word, in order. */
  private int[] terms = new int[64];

  private int[] positions = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  /** By different term: its number, how often it comes, and where it is packed. */
  private int[] different = new int[64];

  private int[] counts = new int[64];
  private int[] packedAt = new int[64];
  private int found;
  private int length;
  private int overlaps;

  /** By a term's number: its place among the different ones, from {@link #base} on. */
  private int[] places = {};

  private int base = 1;

  /** Begins with the next field or article. */
  void clear() {
    base += found;
    if (base < 0) {
      Arrays.fill(places, 0);
      base = 1;
    }
    size = 0;
    found = 0;
    length = 0;
    overlaps = 0;
  }

  /**
   * Adds the words of a text.
   *
   * @param numbers of its terms
   * @param from the position of its first word
   */
  void add(FormTerms words, int[] numbers, int from) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      int position = words.position(i);
      add(numbers[words.number(i)], from + position, words.start(i), words.end(i));
      overlaps += position == last ? 1 : 0;
      last = position;
    }
  }

  /** Counts the words of a text, each so many times. */
  void count(FormTerms words, int[] numbers, int times) {
    int[] counts = words.counts();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        count(numbers[i], times * counts[i]);
      }
    }
  }

  private void add(int term, int position, int start, int end) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      positions = Arrays.copyOf(positions, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    terms[size] = term;
    positions[size] = position;
    starts[size] = start;
    ends[size] = end;
    size++;
    count(term, 1);
  }

  /** Adds a term that comes so many times, wherever. */
  void count(int term, int times) {
    if (term >= places.length) {
      places = Arrays.copyOf(places, 2 * term + 64);
    }
    if (places[term] < base) {
      if (found == different.length) {
        different = Arrays.copyOf(different, 2 * found);
        counts = Arrays.copyOf(counts, 2 * found);
        packedAt = Arrays.copyOf(packedAt, 2 * found);
      }
      places[term] = base + found;
      different[found] = term;
      counts[found] = 0;
      found++;
    }
    counts[places[term] - base] += times;
    length += times;
  }

  /** What the norm of such a field follows from. */
  FieldInvertState state(String field, IndexOptions options) {
    return new FieldInvertState(
        Version.LATEST.major, field, options, 0, length, overlaps, 0, 0, found);
  }

  /**
   * Each different term: its number; how often it comes, if {@code options} want that; and for each
   * time its position, start and end, as far as they want those.
   */
  int[] packed(IndexOptions options) {
    int each = width(options);
    int head = options == IndexOptions.DOCS ? 1 : 2;
    int[] packed = new int[found * head + size * each];
    int at = 0;
    for (int i = 0; i < found; i++) {
      packed[at] = different[i];
      if (head > 1) {
        packed[at + 1] = counts[i];
      }
      packedAt[i] = at + head;
      at += head + (each > 0 ? each * counts[i] : 0);
    }
    for (int i = 0; i < size && each > 0; i++) {
      int place = places[terms[i]] - base;
      int next = packedAt[place];
      packed[next] = positions[i];
      if (each > 1) {
        packed[next + 1] = starts[i];
        packed[next + 2] = ends[i];
      }
      packedAt[place] = next + each;
    }
    return packed;
  }

  /** Numbers that {@link #packed} has for each time that a term comes. */
  static int width(IndexOptions options) {
    return switch (options) {
      case NONE, DOCS, DOCS_AND_FREQS -> 0;
      case DOCS_AND_FREQS_AND_POSITIONS -> 1;
      case DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS -> 3;
      default -> throw new IllegalArgumentException(options.toString());
    };
  }
}
