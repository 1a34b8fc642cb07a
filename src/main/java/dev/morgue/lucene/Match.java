package dev.morgue.lucene;

import org.apache.lucene.util.NumericUtils;

/**
 * A match that was found.
 *
 * @param document its number in the commit
 * @param score higher is better; 0 where matches are not ordered by it
 * @param day the first day that it may be of, since 1970; far off if it is undated
 */
record Match(int document, float score, long day) {

  Match withScore(float other) {
    return new Match(document, other, day);
  }

  /** Score and day in one number, greater for a higher score and then for a later day. */
  static long key(float score, long day) {
    int near = Math.clamp(day, Integer.MIN_VALUE, Integer.MAX_VALUE);
    return (long) NumericUtils.floatToSortableInt(score) << Integer.SIZE
        | Integer.toUnsignedLong(near ^ Integer.MIN_VALUE);
  }

  /** The score in a {@link #key}. */
  static float scoreOf(long key) {
    return NumericUtils.sortableIntToFloat((int) (key >> Integer.SIZE));
  }

  static Match ofKey(int document, long key) {
    int day = (int) key ^ Integer.MIN_VALUE;
    return new Match(document, scoreOf(key), day == Integer.MIN_VALUE ? Long.MIN_VALUE : day);
  }
}
