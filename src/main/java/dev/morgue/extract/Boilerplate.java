package dev.morgue.extract;

import java.util.Optional;

/**
 * Second thoughts on blocks that are likely body text. Each needs two witnesses that agree, of
 * which one is the block's own text or element: what the class words around it say, what its text
 * says, its links, its place at the {@link BodyEdges}.
 */
final class Boilerplate {

  /** Text of at least so many characters with the end of a sentence is a paragraph. */
  private static final int PARAGRAPH = 80;

  private static final int SHORT = 60;

  /** A quotation of at least so many letters that the text holds as well is pulled from it. */
  private static final int PULLED = 20;

  /** So many quotations are looked for in the text. */
  private static final int MOST_QUOTATIONS = 300;

  /** Links below one line that leads to them, at most. */
  private static final int LIST = 12;

  /** An element whose name says "comments" but that holds more of the text than this is no such. */
  private static final double MOST = 0.3;

  private final PageShape shape;
  private final boolean[] likely;
  private final BodyEdges edges;
  private final Furniture furniture;
  private final String headline;
  private final int commentsAt;
  private final int lastParagraph;

  /** Index of the line below the text that asks to subscribe; -1 if there is none. */
  private final int wall;

  private int likelyChars;
  private int quotations;

  Boilerplate(PageShape shape, boolean[] likely, String headline, NoteFinder author) {
    this.shape = shape;
    this.likely = likely;
    this.headline = TextTrace.letters(headline);
    furniture = new Furniture(shape, author);
    forget();
    for (int at = 0; at < likely.length; at++) {
      if (likely[at]) {
        count(shape.blocks.get(at));
      }
    }
    commentsAt = CommentsHeading.find(shape, likely, likelyChars);
    int first = -1;
    int second = -1;
    int last = -1;
    for (int at = 0; at < commentsAt; at++) {
      boolean paragraph = likely[at] && isParagraph(at);
      if (paragraph || (likely[at] && second < 0 && isDense(at))) {
        second = first >= 0 && second < 0 ? at : second;
        first = first < 0 ? at : first;
      }
      last = paragraph ? at : last;
    }
    lastParagraph = last;
    edges = new BodyEdges(shape, likely, author, first, second, last);
    wall = wall();
  }

  /** Takes back what an earlier choice of likely blocks has counted. */
  private void forget() {
    for (TextBlock block : shape.blocks) {
      Region region = block.region();
      while (region.parent != null && region.likelyChars != 0) {
        region.likelyChars = 0;
        region = region.parent;
      }
    }
  }

  private void count(TextBlock block) {
    likelyChars += block.text().length();
    Region region = block.region();
    while (region.parent != null) {
      region.likelyChars += block.text().length();
      region = region.parent;
    }
  }

  private boolean isParagraph(int at) {
    String text = shape.blocks.get(at).text();
    return text.length() >= PARAGRAPH
        && byClass(shape.blocks.get(at), shape.cues(at)).isEmpty()
        && (PageShape.endsSentence(text) || text.contains(". ") || text.contains("。"))
        && !PaywallFinder.isWall(text)
        && furniture.anywhere(at).isEmpty()
        && furniture.atEnd(at).isEmpty();
  }

  /** True for a sentence in a script without spaces, where a third of the letters say as much. */
  private boolean isDense(int at) {
    String text = shape.blocks.get(at).text();
    return text.length() * 3 >= PARAGRAPH && text.endsWith("。");
  }

  private int wall() {
    for (int at = lastParagraph + 1; lastParagraph >= 0 && at < likely.length; at++) {
      if (likely[at] && PaywallFinder.isWall(shape.blocks.get(at).text())) {
        return at;
      }
    }
    return -1;
  }

  private boolean isBelowText(int at) {
    return lastParagraph >= 0 && at > lastParagraph;
  }

  /** True for what shares a box with the line that asks to subscribe: what one gets for it. */
  private boolean isBelowWall(int at) {
    if (wall < 0 || at <= wall) {
      return false;
    }
    Region box = shape.blocks.get(wall).region().blockParent();
    return shape.blocks.get(at).region().within(box)
        && !shape.blocks.get(lastParagraph).region().within(box);
  }

  /** Why a likely block is no body text after all; empty if it is. */
  Optional<String> objection(int at) {
    TextBlock block = shape.blocks.get(at);
    String letters = shape.letters(at);
    boolean title =
        letters.equals(headline)
            || (headline.length() > 8
                && letters.length() < headline.length() + SHORT / 2
                && letters.contains(headline));
    if (title && edges.isUpToFirst(at)) {
      return Optional.of("is the headline");
    }
    if (at >= commentsAt) {
      return Optional.of("stands below the heading of the comments");
    }
    if ((block.region().kinds & Region.FIGURE) != 0 && !isFigureText(block)) {
      return Optional.of("is a caption");
    }
    if (isBelowWall(at)) {
      return Optional.of("stands below the line that asks to subscribe");
    }
    if (isQuoted(block) && repeats(at)) {
      return Optional.of("repeats the text");
    }
    if (isListed(at)) {
      return Optional.of("is listed among other articles");
    }
    if (at + 1 < likely.length && leadsElsewhere(at) && isLink(at + 1)) {
      return Optional.of("leads to other articles");
    }
    return byClass(block, shape.cues(at))
        .or(() -> byText(block, shape.cues(at)))
        .or(() -> furniture.anywhere(at))
        .or(() -> isBelowText(at) ? furniture.atEnd(at) : Optional.empty())
        .or(() -> edges.objection(at));
  }

  private static boolean isQuoted(TextBlock block) {
    boolean kind = (block.region().kinds & (Region.ASIDE | Region.BLOCKQUOTE)) != 0;
    return kind || (block.region().words & ClassWords.QUOTE) != 0;
  }

  /** True if another likely block holds all of this one and more. */
  private boolean repeats(int at) {
    String letters = shape.letters(at);
    boolean worth = letters.length() >= PULLED && ++quotations <= MOST_QUOTATIONS;
    for (int other = 0; other < likely.length && worth; other++) {
      boolean longer = likely[other] && shape.letters(other).length() > letters.length();
      if (longer && shape.letters(other).contains(letters)) {
        return true;
      }
    }
    return false;
  }

  /** True for a link, or one of several, right below a line that leads to other articles. */
  private boolean isListed(int at) {
    Region around = shape.blocks.get(at).region().blockParent();
    int above = at;
    while (above > 0 && at - above < LIST && isLink(above)) {
      above--;
      if (!shape.blocks.get(above).region().within(around)) {
        return false;
      }
      if (leadsElsewhere(above)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsElsewhere(int at) {
    String text = shape.blocks.get(at).text();
    return (shape.cues(at) & TextCues.READ_MORE) != 0
        && text.length() < SHORT
        && !PageShape.endsSentence(text);
  }

  private boolean isLink(int at) {
    TextBlock block = shape.blocks.get(at);
    return block.linkDensity() > 0.9 && block.text().length() < 2 * SHORT;
  }

  private static boolean isFigureText(TextBlock block) {
    return (block.region().kinds & (Region.BLOCKQUOTE | Region.TABLE | Region.PRE)) != 0;
  }

  private Optional<String> byClass(TextBlock block, int cues) {
    int minor = 0;
    for (Region r = block.region(); r.parent != null; r = r.parent) {
      minor |= r.likelyChars < MOST * likelyChars ? r.ownWords : 0;
    }
    if ((minor & ClassWords.COMMENT) != 0) {
      return Optional.of("class says comment");
    }
    if ((minor & ClassWords.NEWSLETTER) != 0) {
      return Optional.of("class says newsletter");
    }
    if ((minor & ClassWords.SIGN_UP) != 0 && (cues & TextCues.SIGN_UP) != 0) {
      return Optional.of("class and text ask to sign up");
    }
    if ((minor & ClassWords.FOOTER) != 0 && (cues & TextCues.COPYRIGHT) != 0) {
      return Optional.of("class and text speak of rights");
    }
    int elsewhere = ClassWords.RELATED | ClassWords.SIGN_UP;
    return (minor & elsewhere) != 0 && (cues & TextCues.READ_MORE) != 0
        ? Optional.of("class and text speak of other articles")
        : Optional.empty();
  }

  private static Optional<String> byText(TextBlock block, int cues) {
    boolean brief = block.text().length() < 2 * SHORT;
    if (block.linkDensity() > 0.4 && brief && (cues & TextCues.READ_MORE) != 0) {
      return Optional.of("links to other articles");
    }
    if (block.linkDensity() > 0.4 && brief && (cues & TextCues.TOPICS) != 0) {
      return Optional.of("names topics");
    }
    if (block.text().length() < SHORT && (cues & TextCues.ADVERT) != 0) {
      return Optional.of("announces an advertisement");
    }
    return Optional.empty();
  }
}
