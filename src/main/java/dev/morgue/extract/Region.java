package dev.morgue.extract;

import org.jspecify.annotations.Nullable;

/** An element of a page with what is known of the text in it. */
final class Region {

  /** What an element or one of its ancestors is, one bit each. */
  static final int ARTICLE = 1;

  static final int MAIN = 1 << 1;
  static final int ASIDE = 1 << 2;
  static final int NAV = 1 << 3;
  static final int HEADER = 1 << 4;
  static final int FOOTER = 1 << 5;
  static final int FIGURE = 1 << 6;
  static final int LIST = 1 << 7;
  static final int TABLE = 1 << 8;
  static final int FORM = 1 << 9;
  static final int BLOCKQUOTE = 1 << 10;
  static final int LINK = 1 << 11;
  static final int HIDDEN = 1 << 12;
  static final int ARTICLE_BODY = 1 << 13;
  static final int SECTION = 1 << 14;
  static final int PRE = 1 << 15;
  static final int NOSCRIPT = 1 << 16;
  static final int BUTTON = 1 << 17;

  /** Number of kinds, each one bit from 0 up. */
  static final int KINDS = 18;

  final int order;

  /** The order of the last region in this one; its own if there is none. */
  int last;

  final @Nullable Region parent;
  final String tag;
  final String className;
  final boolean block;

  /** The nearest region that is laid out as a block, this one included; the root if none is. */
  private final Region blockRegion;

  final int depth;

  /** What this element is, and what its ancestors are. */
  final int ownKinds;

  final int kinds;

  /** What the class words of this element say, and those of its ancestors below the body. */
  final int ownWords;

  final int words;

  /** Characters of text in this element, all below included. */
  int chars;

  int linkChars;
  int blocks;

  /** Characters of the blocks in it that are likely body text. */
  int likelyChars;

  /** Blocks with more than a hundred characters that are no links. */
  int longBlocks;

  /** Characters in those. */
  int longChars;

  /** How likely this element is the one that holds the article's paragraphs. */
  double score;

  /** See {@link RegionFeatures}; 0 if not known yet. */
  int coreSteps;

  /** What all elements with these classes share; null until a block in it was met. */
  @Nullable Layout layout;

  /** What the blocks of one layout, the same tags and classes, have together. */
  static final class Layout {

    /** Its place among the page's layouts. */
    final int order;

    int blocks;
    int chars;
    int linkChars;
    int sentences;

    Layout(int order) {
      this.order = order;
    }
  }

  /**
   * A region just opened.
   *
   * @param order its place among the page's regions in document order
   */
  Region(
      int order,
      @Nullable Region parent,
      String tag,
      String className,
      boolean block,
      int ownKinds,
      int ownWords) {
    this.order = order;
    this.last = order;
    this.parent = parent;
    this.tag = tag;
    this.className = className;
    this.block = block;
    this.blockRegion = block || parent == null ? this : parent.blockRegion;
    this.ownKinds = ownKinds;
    this.ownWords = ownWords;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.kinds = parent == null ? ownKinds : parent.kinds | ownKinds;
    this.words = parent == null ? ownWords : parent.words | ownWords;
  }

  /** The nearest region that is laid out as a block, this one included; the root if none is. */
  Region blockRegion() {
    return blockRegion;
  }

  /** The nearest block around this region; the root is its own. */
  Region blockParent() {
    return parent == null ? this : parent.blockRegion;
  }

  /** True if the other one has the same tag and classes and lies beside this one. */
  boolean isAlike(Region other) {
    return tag.equals(other.tag)
        && className.equals(other.className)
        && blockParent() == other.blockParent();
  }

  /** The same, or they lie in two boxes side by side, as the parts of a page of letters do. */
  boolean isLike(Region other) {
    return isAlike(other)
        || (tag.equals(other.tag)
            && className.equals(other.className)
            && blockParent().blockParent() == other.blockParent().blockParent());
  }

  double linkDensity() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  /** True if this is the other region or lies in it. */
  boolean within(Region other) {
    return order >= other.order && order <= other.last;
  }
}
