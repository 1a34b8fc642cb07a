package dev.morgue.extract;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a costly function says of short strings. The pages of a paper share their classes
 * and menus, so most are met again. Bounded: a string takes the place of another one with its hash.
 * Safe for use by several threads.
 */
final class Memo<V> {

  private static final int SLOTS = 1 << 13;

  /** Longer strings are seldom met twice. */
  private static final int LONGEST = 120;

  private record Known<V>(String key, V value) {}

  private final AtomicReferenceArray<@Nullable Known<V>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, V> function;

  Memo(Function<String, V> function) {
    this.function = function;
  }

  /** What the function says of the string. */
  V of(String key) {
    if (key.length() > LONGEST) {
      return function.apply(key);
    }
    int hash = key.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Known<V> known = slots.getPlain(slot);
    if (known == null || !known.key.equals(key)) {
      known = new Known<>(key, function.apply(key));
      slots.setRelease(slot, known);
    }
    return known.value;
  }
}
