package dev.morgue.extract;

/**
 * A run of text on a page that nothing laid out as a block interrupts.
 *
 * @param text with single spaces
 * @param region the block that holds it
 * @param linkChars characters that are links
 * @param strongChars characters that are bold
 * @param emphasisChars characters that are italic
 * @param inlineWords class words of inline elements around most of it
 */
record TextBlock(
    String text,
    Region region,
    int linkChars,
    int strongChars,
    int emphasisChars,
    int inlineWords) {

  private static final int SHORT = 60;

  /** True for a short line with a good deal of bold, as names below letters have it. */
  boolean isBoldLine() {
    return text.length() < SHORT && strongChars * 3 > text.length();
  }

  double linkDensity() {
    return (double) linkChars / text.length();
  }
}
