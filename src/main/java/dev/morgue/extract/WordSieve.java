package dev.morgue.extract;

import java.util.BitSet;

/**
 * Words by their first two letters, their last one and their length, in whatever case: tells most
 * other words from them without a look-up.
 */
final class WordSieve {

  private static final int SLOTS = 1 << 13;

  private final BitSet taken = new BitSet(SLOTS);

  /** Adds the part of a text that is a word. */
  void add(String text, int start, int end) {
    taken.set(slot(text, start, end));
  }

  /** False if the part of a text is none of the words. */
  boolean mayHave(String text, int start, int end) {
    return taken.get(slot(text, start, end));
  }

  private static int slot(String text, int start, int end) {
    int hash = end - start;
    hash = hash * 31 + Character.toLowerCase(text.charAt(start));
    hash = hash * 31 + Character.toLowerCase(text.charAt(Math.min(start + 1, end - 1)));
    hash = hash * 31 + Character.toLowerCase(text.charAt(end - 1));
    return (hash * 0x9E3779B1) >>> 19;
  }
}
