package dev.morgue.extract;

import java.util.HashSet;
import java.util.Set;

/** Finds the heading above what readers wrote on an article. */
final class CommentsHeading {

  private static final int SHORT = 60;
  private static final int PARAGRAPH = 80;

  /** A heading of comments that outweigh the text stands below so many characters of it. */
  private static final int LEAST_TEXT = 300;

  private final PageShape shape;
  private final boolean[] likely;

  private CommentsHeading(PageShape shape, boolean[] likely) {
    this.shape = shape;
    this.likely = likely;
  }

  /** Index of the heading; the number of blocks if there is none below the text. */
  static int find(PageShape shape, boolean[] likely, int likelyChars) {
    CommentsHeading heading = new CommentsHeading(shape, likely);
    int before = 0;
    for (int at = 0; at < likely.length; at++) {
      boolean belowMost = before > likelyChars / 2;
      if ((belowMost && heading.mayBe(at)) || (before > LEAST_TEXT && heading.is(at, belowMost))) {
        return at;
      }
      before += likely[at] ? shape.blocks.get(at).text().length() : 0;
    }
    return likely.length;
  }

  /** True for a heading that begins with a word for comments. */
  private boolean mayBe(int at) {
    TextBlock block = shape.blocks.get(at);
    return block.text().length() < SHORT
        && (shape.cues(at) & TextCues.COMMENT) != 0
        && BodyAssembly.isHeading(block.region().tag);
  }

  /**
   * True for a line that says nothing but that comments follow. One that is set as no heading, or
   * that has more of the text below it, is believed where the text does not go on.
   */
  private boolean is(int at, boolean belowMost) {
    TextBlock block = shape.blocks.get(at);
    boolean set =
        BodyAssembly.isHeading(block.region().tag)
            || block.strongChars() * 10 > block.text().length() * 9;
    return (belowMost || set)
        && block.linkDensity() < 0.5
        && shape.standing(at) == StandingLine.COMMENTS
        && ((belowMost && set) || !goesOn(at));
  }

  /** True if paragraphs below that block are laid out as some above it are. */
  private boolean goesOn(int middle) {
    Set<Region.Layout> above = new HashSet<>();
    for (int at = 0; at < likely.length; at++) {
      if (likely[at] && shape.blocks.get(at).text().length() >= PARAGRAPH) {
        Region.Layout layout = shape.layoutOf(shape.blocks.get(at).region());
        if (at < middle) {
          above.add(layout);
        } else if (above.contains(layout)) {
          return true;
        }
      }
    }
    return false;
  }
}
