package dev.morgue.search;

import org.jspecify.annotations.Nullable;

/**
 * What to tell besides the hits. Nothing of it costs anything unless it is asked for.
 *
 * @param timeline count all matches by periods of this length; null for no timeline
 * @param terms so many words that tell what the best matches are about, 0 for none
 * @param suggest if nothing or little matches, offer another spelling that finds more
 * @param explain say how each hit came by its score
 */
public record Besides(
    Timeline.@Nullable Unit timeline, int terms, boolean suggest, boolean explain) {

  /** Hits and facets alone. */
  public static final Besides NOTHING = new Besides(null, 0, false, false);

  /** The same with a timeline. */
  public Besides withTimeline(Timeline.@Nullable Unit timeline) {
    return new Besides(timeline, terms, suggest, explain);
  }

  /** The same with so many words. */
  public Besides withTerms(int terms) {
    return new Besides(timeline, terms, suggest, explain);
  }

  /** The same with a suggestion where one is due, or without. */
  public Besides withSuggest(boolean suggest) {
    return new Besides(timeline, terms, suggest, explain);
  }

  /** The same with an explanation of each hit, or without. */
  public Besides withExplain(boolean explain) {
    return new Besides(timeline, terms, suggest, explain);
  }
}
