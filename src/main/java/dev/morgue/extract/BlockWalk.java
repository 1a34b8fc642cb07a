package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks of text in one walk without recursion. Two line breaks in a row end a
 * block, and so does a blank line in preformatted text.
 */
final class BlockWalk implements PageReader {

  /** Longer than any book; each block costs half a kilobyte of features. */
  private static final int MOST_BLOCKS = 30_000;

  private final List<Region> regions = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Region top;
  private int skipping;
  private int linkDepth;
  private int strongDepth;
  private int emphasisDepth;
  private int linkChars;
  private int strongChars;
  private int emphasisChars;
  private boolean lastLink;
  private boolean lastStrong;
  private boolean lastEmphasis;
  private boolean afterBreak;
  private boolean spaceDue;
  private int inlineWords;

  /** The page's regions in document order, and its blocks of text. */
  record Outline(List<Region> regions, List<TextBlock> blocks) {}

  static Outline outline(Document page) {
    BlockWalk walk = new BlockWalk();
    PageWalk.over(page, walk);
    return walk.outline();
  }

  /** What was read so far. */
  Outline outline() {
    return new Outline(regions, blocks);
  }

  @Override
  public void text(String words) {
    if (skipping == 0 && top != null) {
      append(words, (top.kinds & Region.PRE) != 0);
    }
  }

  @Override
  public void close(PageElement element) {
    if (element.kind.skipped()) {
      skipping--;
      return;
    }
    if (skipping > 0 || top == null || element.element instanceof Document) {
      return;
    }
    if (top.block) {
      flush();
    }
    switch (element.tag) {
      case "a" -> linkDepth--;
      case "b", "strong" -> strongDepth--;
      case "i", "em" -> emphasisDepth--;
      default -> {}
    }
    top.last = regions.size() - 1;
    top = top.parent;
  }

  @Override
  public void open(PageElement element) {
    if (element.element instanceof Document) {
      return;
    }
    if (element.kind.skipped()) {
      skipping++;
      return;
    }
    if (skipping > 0) {
      return;
    }
    if (element.kind.block()) {
      flush();
    }
    Region region = region(element);
    regions.add(region);
    top = region;
    switch (element.tag) {
      case "br" -> lineBreak();
      case "a" -> linkDepth++;
      case "b", "strong" -> strongDepth++;
      case "i", "em" -> emphasisDepth++;
      default -> {}
    }
  }

  private Region region(PageElement element) {
    int kinds = element.kind.region();
    int words = 0;
    boolean block = element.kind.block();
    boolean page = element.tag.equals("body") || element.tag.equals("html");
    if (!element.isPlain()) {
      if (!page) {
        words =
            element.classes.words()
                | ClassWords.meanings(element.id)
                | ClassWords.meanings(element.role);
      }
      kinds |= kindsByAttributes(element);
    }
    if (!block && words != 0 && text.isEmpty()) {
      inlineWords |= words;
    }
    return new Region(
        regions.size(), top, element.tag, element.classes.names(), block, kinds, words);
  }

  private static int kindsByAttributes(PageElement element) {
    int kinds = 0;
    if (element.hidden || hides(element.style)) {
      kinds |= Region.HIDDEN;
    }
    if (element.itemprop.toLowerCase(Locale.ROOT).contains("articlebody")) {
      kinds |= Region.ARTICLE_BODY;
    }
    return kinds
        | switch (element.role) {
          case "main" -> Region.MAIN;
          case "navigation", "menu", "menubar" -> Region.NAV;
          case "complementary" -> Region.ASIDE;
          case "contentinfo" -> Region.FOOTER;
          case "article" -> Region.ARTICLE;
          case "button" -> Region.BUTTON;
          default -> 0;
        };
  }

  private static boolean hides(String style) {
    int display = style.indexOf("display");
    int none = display < 0 ? -1 : style.indexOf("none", display);
    return none > 0 && style.substring(display + "display".length(), none).strip().equals(":");
  }

  private void lineBreak() {
    if (afterBreak) {
      flush();
    } else {
      afterBreak = true;
      spaceDue = true;
    }
  }

  private void append(String words, boolean preformatted) {
    int newLines = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (!isPlain(c) && isSpace(c)) {
        spaceDue = true;
        newLines += c == '\n' ? 1 : 0;
        if (preformatted && newLines == 2) {
          flush();
        }
        continue;
      }
      if (!isPlain(c) && isInvisible(c)) {
        continue;
      }
      newLines = 0;
      afterBreak = false;
      boolean space = spaceDue && !text.isEmpty();
      if (space) {
        text.append(' ');
      }
      spaceDue = false;
      int end = endOfWords(words, at);
      count(space, end - at);
      text.append(words, at, end);
      at = end - 1;
    }
  }

  /** Where the run of plain words with single spaces between them ends that begins here. */
  private static int endOfWords(String words, int at) {
    int end = at + 1;
    while (end < words.length()) {
      boolean gap = words.charAt(end) == ' ' && end + 1 < words.length();
      int next = gap ? end + 1 : end;
      if (!isPlain(words.charAt(next))) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) || c == '\u200b' || c == '\u00ad' || c == '\ufeff';
  }

  /** True for most letters and marks of the Western languages, and for no space. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7f) || (c >= 'À' && c < 0x250) || Folding.isPunctuation(c);
  }

  /** Counts characters, and the space before them if that lies in the same element. */
  private void count(boolean space, int chars) {
    boolean link = linkDepth > 0;
    boolean strong = strongDepth > 0;
    boolean emphasis = emphasisDepth > 0;
    linkChars += !link ? 0 : space && lastLink ? chars + 1 : chars;
    strongChars += !strong ? 0 : space && lastStrong ? chars + 1 : chars;
    emphasisChars += !emphasis ? 0 : space && lastEmphasis ? chars + 1 : chars;
    lastLink = link;
    lastStrong = strong;
    lastEmphasis = emphasis;
  }

  private void flush() {
    if (!text.isEmpty() && top != null && blocks.size() < MOST_BLOCKS) {
      Region region = top.blockRegion();
      blocks.add(
          new TextBlock(
              text.toString(), region, linkChars, strongChars, emphasisChars, inlineWords));
      region.chars += text.length();
      region.linkChars += linkChars;
      region.blocks++;
      int plain = text.length() - linkChars;
      region.longBlocks += plain > 100 ? 1 : 0;
      region.longChars += plain > 100 ? plain : 0;
    }
    text.setLength(0);
    linkChars = 0;
    strongChars = 0;
    emphasisChars = 0;
    afterBreak = false;
    spaceDue = false;
    inlineWords = 0;
  }
}
