package dev.morgue.lucene;

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
}
