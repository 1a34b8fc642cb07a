package dev.morgue.extract;

/**
 * Words by their first two letters, their last one and their length, in whatever case: tells most
 * other words from them without a look-up.
 */
final class WordSieve {

  private static final int SLOTS = 1 << 15;
  private static final int BITS = 6;

  private static final char[] LATIN = new char[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = Character.toLowerCase(c);
    }
  }

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
    hash = hash * 31 + lower(text.charAt(start));
    hash = hash * 31 + lower(text.charAt(Math.min(start + 1, end - 1)));
    hash = hash * 31 + lower(text.charAt(end - 1));
    return (hash * 0x9E3779B1) >>> 17;
  }

  /** A character's own lower case, which looks at none of those beside it. */
  static char lower(char c) {
    return c < LATIN.length ? LATIN[c] : Character.toLowerCase(c);
  }
}
