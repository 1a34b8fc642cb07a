package dev.morgue.extract;

import java.util.List;

/**
 * What became of a page, and of each of its blocks.
 *
 * @param blocks in the page's order; empty for a page of plain text or Markdown, of which nothing
 *     is judged, and for one that could not be read
 */
public record Explanation(Extraction extraction, List<Verdict> blocks) {

  /** Copies the list. */
  public Explanation {
    blocks = List.copyOf(blocks);
  }
}
