package dev.morgue.extract;

import java.util.List;

/**
 * What became of one block of a page, and for what.
 *
 * @param probability that the block is part of the article's text, from 0 to 1, before second
 *     thoughts
 * @param text with single spaces
 * @param reasons what spoke most for what became of it, in words for a person; the strongest first,
 *     at most three
 */
public record Verdict(Fate fate, float probability, String text, List<String> reasons) {

  /** Copies the reasons. */
  public Verdict {
    reasons = List.copyOf(reasons);
  }

  /** What becomes of a block. */
  public enum Fate {
    /** It is part of the text. */
    KEEP,
    /** It belongs to the article but not to its text: a correction, a line on the author. */
    NOTE,
    /** It is no part of the article's text. */
    DROP
  }

  /** The same block, dropped for that reason. */
  Verdict dropped(String reason) {
    return new Verdict(Fate.DROP, probability, text, List.of(reason));
  }
}
