package dev.morgue.extract;

import dev.morgue.text.LowerCase;

/**
 * Words by their first two letters, their last one and their length, in whatever case: tells most
 * other words from them without a look-up.
 */
final class WordSieve {

  private static final int SLOTS = 1 << 15;
  private static final int BITS = 6;

  private final long[] taken = new long[SLOTS >> BITS];

  /** Adds the part of a text that is a word. */
  void add(String text, int start, int end) {
    int slot = slot(text, start, end);
    taken[slot >> BITS] |= 1L << slot;
  }

  /** False if the part of a text is none of the words. */
  boolean mayHave(String text, int start, int end) {
    int slot = slot(text, start, end);
    return (taken[slot >> BITS] >> slot & 1) != 0;
  }

  private static int slot(String text, int start, int end) {
    int hash = end - start;
    hash = hash * 31 + LowerCase.of(text.charAt(start));
    hash = hash * 31 + LowerCase.of(text.charAt(Math.min(start + 1, end - 1)));
    hash = hash * 31 + LowerCase.of(text.charAt(end - 1));
    return (hash * 0x9E3779B1) >>> 17;
  }
}
