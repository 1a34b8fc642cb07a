package dev.morgue.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the blocks of a page say together: its core, its repeated layouts, its totals. */
final class PageShape {

  private static final int LONG = 100;

  /** A link of fewer characters may be one of a menu. */
  private static final int LONGEST_ENTRY = 80;

  /** So many links before an entry of a menu and after it are short ones, too. */
  private static final int ENTRIES = 2;

  private static final int UNREAD = -1;

  final List<TextBlock> blocks;

  /** Which blocks are {@link #inMenu}. */
  private final boolean[] menu;

  private final @Nullable String[] letters;

  private final int[] cues;

  /** What each block is by {@link StandingLine}; null until it was asked for. */
  private final @Nullable StandingLine[] standing;

  private final Map<String, Region.Layout> layouts = new HashMap<>();

  /** The region whose layout was found last: those beside it mostly have the same. */
  private @Nullable Region last;

  final Map<String, Integer> repeats = new HashMap<>();
  final @Nullable Region core;
  final @Nullable Region mass;
  final @Nullable Region bestArticle;
  final int longChars;
  final int chars;

  /** Number of the page's regions. */
  final int regions;

  PageShape(BlockWalk.Outline outline) {
    blocks = outline.blocks();
    regions = outline.regions().size();
    menu = menu(blocks);
    letters = new String[blocks.size()];
    cues = new int[letters.length];
    Arrays.fill(cues, UNREAD);
    standing = new StandingLine[letters.length];
    int sumLong = 0;
    int sum = 0;
    for (TextBlock block : blocks) {
      Region.Layout layout = layoutOf(block.region());
      layout.blocks++;
      layout.chars += block.text().length();
      layout.linkChars += block.linkChars();
      layout.sentences += endsSentence(block.text()) ? 1 : 0;
      repeats.merge(block.text(), 1, Integer::sum);
      sum += block.text().length();
      sumLong += plainChars(block) > LONG ? plainChars(block) : 0;
      score(block);
    }
    chars = sum;
    longChars = sumLong;
    addUp(outline.regions());
    core = best(outline.regions());
    mass = narrowest(outline.regions(), sumLong);
    bestArticle = largestArticle(outline.regions());
  }

  private static boolean[] menu(List<TextBlock> blocks) {
    boolean[] menu = new boolean[blocks.size()];
    int start = 0; // of the run of entries
    for (int at = 0; at <= menu.length; at++) {
      if (at == menu.length || !mayBeEntry(blocks.get(at))) {
        int first = start == 0 ? 0 : start + ENTRIES;
        int end = at == menu.length ? at : at - ENTRIES;
        for (int entry = first; entry < end; entry++) {
          menu[entry] = true;
        }
        start = at + 1;
      }
    }
    return menu;
  }

  private static boolean mayBeEntry(TextBlock block) {
    return block.text().length() < LONGEST_ENTRY
        && block.linkDensity() > 0.9
        && !BodyAssembly.isHeading(block.region().tag);
  }

  /**
   * True for a short link between short links, two on each side unless the page ends there. A third
   * of the blocks on real pages are that, and one in 2,400 of them is body text.
   */
  boolean inMenu(int at) {
    return menu[at];
  }

  /** A block's text as {@link TextTrace#letters} gives it. */
  String letters(int at) {
    String known = letters[at];
    if (known == null) {
      known = TextTrace.letters(blocks.get(at).text());
      letters[at] = known;
    }
    return known;
  }

  /** A block's meanings by {@link TextCues}. */
  int cues(int at) {
    if (cues[at] == UNREAD) {
      cues[at] = TextCues.meanings(blocks.get(at).text());
    }
    return cues[at];
  }

  Region.Layout layoutOf(Region region) {
    Region.Layout layout = region.layout;
    if (layout == null) {
      layout = last != null && region.isAlike(last) ? last.layout : null;
      layout = layout == null ? find(region) : layout;
      region.layout = layout;
      last = region;
    }
    return layout;
  }

  private Region.Layout find(Region region) {
    Region parent = region.blockParent();
    String key = region.tag + ' ' + region.className + ' ' + parent.tag + ' ' + parent.className;
    return layouts.computeIfAbsent(key, some -> new Region.Layout(layouts.size()));
  }

  /** What line a block is that papers set around every text. */
  StandingLine standing(int at) {
    StandingLine line = standing[at];
    if (line == null) {
      line = StandingLine.of(blocks.get(at).text());
      standing[at] = line;
    }
    return line;
  }

  /** Number of the layouts that blocks were met in. */
  int layouts() {
    return layouts.size();
  }

  static int plainChars(TextBlock block) {
    return block.text().length() - block.linkChars();
  }

  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’»)]“".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…。！？؟।:".indexOf(text.charAt(at)) >= 0;
  }

  private static void score(TextBlock block) {
    int plain = plainChars(block);
    if (plain < 25) {
      return;
    }
    double score = (1 + Math.min(plain / 100.0, 4)) * (1 - block.linkDensity());
    Region region = block.region();
    boolean paragraph = region.tag.equals("p") || region.tag.equals("blockquote");
    if (paragraph) {
      region = region.blockParent();
    }
    double share = 1;
    for (int level = 0; level < 4; level++) {
      region.score += score * share;
      share = level == 0 ? 0.5 : share * 0.6;
      region = region.blockParent();
    }
  }

  private static void addUp(List<Region> regions) {
    for (int at = regions.size() - 1; at >= 0; at--) {
      Region region = regions.get(at);
      Region parent = region.parent;
      if (parent != null) {
        parent.chars += region.chars;
        parent.linkChars += region.linkChars;
        parent.blocks += region.blocks;
        parent.longBlocks += region.longBlocks;
        parent.longChars += region.longChars;
      }
    }
  }

  private static @Nullable Region best(List<Region> regions) {
    Region best = null;
    for (Region region : regions) {
      double factor = 1 - region.linkDensity();
      int negative = ClassWords.COMMENT | ClassWords.RELATED | ClassWords.FOOTER | ClassWords.SIDE;
      factor *= (region.ownWords & ClassWords.CONTENT) != 0 ? 1.2 : 1;
      factor *= (region.words & negative & ~ClassWords.SIDE) != 0 ? 0.6 : 1;
      factor *= (region.kinds & (Region.ASIDE | Region.NAV | Region.FOOTER)) != 0 ? 0.5 : 1;
      factor *= (region.ownKinds & Region.ARTICLE_BODY) != 0 ? 1.5 : 1;
      region.score *= factor;
      if (region.block && (best == null || region.score > best.score)) {
        best = region;
      }
    }
    return best;
  }

  /** The narrowest element with at least three quarters of the text in long blocks. */
  private static @Nullable Region narrowest(List<Region> regions, int longChars) {
    Region narrowest = null;
    for (Region region : regions) {
      if (region.block && region.longChars >= 0.75 * longChars) {
        narrowest = region;
      }
    }
    return narrowest;
  }

  private static @Nullable Region largestArticle(List<Region> regions) {
    Region largest = null;
    for (Region region : regions) {
      if ((region.ownKinds & Region.ARTICLE) != 0
          && (largest == null || region.longChars > largest.longChars)) {
        largest = region;
      }
    }
    return largest;
  }
}
