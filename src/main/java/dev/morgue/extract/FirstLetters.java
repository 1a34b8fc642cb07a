package dev.morgue.extract;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells most texts that none of several patterns can begin with from their first three characters,
 * and remembers what it found for those. Safe for use by several threads.
 */
final class FirstLetters {

  private static final int LENGTH = 3;
  private static final int SLOT_BITS = 11;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int IS_KNOWN = 1;
  private static final int MAY_BEGIN = 2;

  private final List<Pattern> patterns;

  /** In each slot the last characters that fell into it, and what is known of them. */
  private final AtomicLongArray known = new AtomicLongArray(1 << SLOT_BITS);

  FirstLetters(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  FirstLetters(Pattern pattern) {
    this(List.of(pattern));
  }

  /** False only if none of the patterns matches from the beginning of the text on. */
  boolean mayBegin(String text) {
    if (text.length() < LENGTH) {
      return true;
    }
    long letters = text.charAt(0) | (long) text.charAt(1) << 16 | (long) text.charAt(2) << 32;
    int slot = (int) ((letters * SPREAD) >>> (Long.SIZE - SLOT_BITS));
    long entry = known.getPlain(slot);
    if (entry >>> 2 != letters || (entry & IS_KNOWN) == 0) {
      entry = letters << 2 | IS_KNOWN | (tried(text.substring(0, LENGTH)) ? MAY_BEGIN : 0);
      known.setPlain(slot, entry);
    }
    return (entry & MAY_BEGIN) != 0;
  }

  @SuppressWarnings("JdkObsolete") // the end is asked for as it tells whether more text could match
  private boolean tried(String beginning) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(beginning);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
