package dev.morgue.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the text begins and ends. Short lines without an end of sentence, credits and addresses
 * before the first and after the last paragraph are of the page and not of the text.
 */
final class BodyEdges {

  private static final int SHORT = 60;

  private static final Pattern ADDRESS = Pattern.compile("\\S@\\S{1,80}\\.\\S");

  private final PageShape shape;
  private final boolean[] likely;
  private final NoteFinder author;
  private final int firstParagraph;
  private final int secondParagraph;
  private final int lastParagraph;

  /** The edges by the numbers of the blocks that are paragraphs; -1 where there is none. */
  BodyEdges(PageShape shape, boolean[] likely, NoteFinder author, int first, int second, int last) {
    this.shape = shape;
    this.likely = likely;
    this.author = author;
    this.firstParagraph = first;
    this.secondParagraph = second;
    this.lastParagraph = last;
  }

  /** True for the first paragraph and what stands before it. */
  boolean isUpToFirst(int at) {
    return at <= firstParagraph;
  }

  /** Why a likely block at an edge is no body text after all; empty if it is, or stands inside. */
  Optional<String> objection(int at) {
    String text = shape.blocks.get(at).text();
    boolean line = text.length() < SHORT && !PageShape.endsSentence(text);
    if (at < secondParagraph && DateLine.is(text, author)) {
      return Optional.of("is a line with the date");
    }
    if (line && at < firstParagraph && !isFirstSubhead(at)) {
      return Optional.of("short line before the first paragraph");
    }
    boolean outside = at < firstParagraph || (lastParagraph >= 0 && at > lastParagraph);
    if (outside && isCreditLine(at, text)) {
      return Optional.of("names author and date");
    }
    boolean below = lastParagraph >= 0 && at > lastParagraph && text.length() < 3 * SHORT;
    if (below && ((shape.cues(at) & TextCues.CONTACT) != 0 || ADDRESS.matcher(text).find())) {
      return Optional.of("tells how to write in");
    }
    if ((at <= firstParagraph || at >= lastParagraph) && Disclaimer.is(text)) {
      return Optional.of("says whose opinion it is");
    }
    if (at >= lastParagraph && PaywallFinder.isWall(text)) {
      return Optional.of("asks to subscribe");
    }
    boolean signature = text.indexOf(',') > 0 && author.isNamedIn(text);
    if (line
        && at > lastParagraph
        && lastParagraph >= 0
        && !isItem(at)
        && !signature
        && !isOneOfMany(at)) {
      return Optional.of("short line after the last paragraph");
    }
    return Optional.empty();
  }

  /** A line that is no sentence, of a byline and a number or of the author's name and a date. */
  private boolean isCreditLine(int at, String text) {
    if (text.length() >= 3 * SHORT || PageShape.endsSentence(text) || !hasDigit(text)) {
      return false;
    }
    return (shape.cues(at) & TextCues.BYLINE) != 0
        || (author.isNamedIn(text, text.length()) && DateText.parse(text, true).isPresent());
  }

  /** A heading right above the first paragraph; others in the text are set as it is. */
  private boolean isFirstSubhead(int at) {
    Region region = shape.blocks.get(at).region();
    if (at + 1 != firstParagraph || !BodyAssembly.isHeading(region.tag)) {
      return false;
    }
    for (int other = firstParagraph + 1; other < lastParagraph; other++) {
      if (likely[other] && shape.blocks.get(other).region().isLike(region)) {
        return true;
      }
    }
    return false;
  }

  /** A line in bold such as several between paragraphs, as the names below letters are. */
  private boolean isOneOfMany(int at) {
    int others = 0;
    for (int other = firstParagraph + 1; other < lastParagraph; other++) {
      others +=
          likely[other]
                  && shape.blocks.get(other).isBoldLine()
                  && shape.blocks.get(other).region().isLike(shape.blocks.get(at).region())
              ? 1
              : 0;
    }
    return others > 1 && shape.blocks.get(at).isBoldLine();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private boolean isItem(int at) {
    return (shape.blocks.get(at).region().kinds & (Region.LIST | Region.TABLE | Region.BLOCKQUOTE))
        != 0;
  }
}
