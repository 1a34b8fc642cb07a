package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes each block of a page by numbers, from which {@link BlockScorer} judges it. */
final class BlockFeatures {

  /** Names of the features by index, for people. */
  static final List<String> NAMES = names();

  /** What is known of the article, in the order of its traces. */
  private static final int STRUCTURED = 0;

  private static final int DESCRIPTION = 1;
  private static final int HEADLINE = 2;
  private static final int BYLINE = 3;

  private final PageShape shape;
  private final TextTrace known;

  /** For each block that is judged the {@link TextTrace#shares} of what is known. */
  private final double[] @Nullable [] shares;

  private final int headlineAt;

  /** How many characters stand before the headline. */
  private final int beforeHeadline;

  private final RegionFeatures regions;
  private int headingCues;
  private int headingDepth;
  private boolean commentsBegun;

  BlockFeatures(PageShape shape, BodyFinder.Known known, List<String> descriptions) {
    this.shape = shape;
    regions = new RegionFeatures(shape);
    this.known =
        new TextTrace(
            List.of(
                known.articleBodies(),
                descriptions,
                List.of(known.headline()),
                List.of(known.bylineLine())));
    shares = new double[shape.blocks.size()][];
    for (int at = 0; at < shares.length; at++) {
      if (!shape.inMenu(at)) {
        shares[at] = this.known.shares(shape.letters(at));
      }
    }
    headlineAt = headlineBlock();
    beforeHeadline =
        shape.blocks.stream().limit(Math.max(0, headlineAt)).mapToInt(b -> b.text().length()).sum();
  }

  /** One row for each block, none for what is {@link PageShape#inMenu}; to be called once. */
  float[] @Nullable [] rows() {
    float[] @Nullable [] rows = new float[shape.blocks.size()][];
    int before = 0;
    for (int at = 0; at < rows.length; at++) {
      TextBlock block = shape.blocks.get(at);
      if (!shape.inMenu(at)) {
        rows[at] = row(at, block, before);
      }
      before += block.text().length();
    }
    return rows;
  }

  private float[] row(int at, TextBlock block, int before) {
    FeatureRow row = new FeatureRow(NAMES.size());
    TextFeatures.add(row, block);
    place(row, at, before);
    regions.add(row, block);
    traces(row, at);
    bits(row, block, shape.cues(at));
    under(row, at);
    return row.values();
  }

  /** Index of the block with the headline, -1 if there is none. */
  int headlineAt() {
    return headlineAt;
  }

  private int headlineBlock() {
    int best = -1;
    double bestScore = 0.6;
    for (int at = 0; at < shape.blocks.size(); at++) {
      TextBlock block = shape.blocks.get(at);
      if (block.text().length() > 400 || shape.inMenu(at)) {
        continue;
      }
      double share = shares[at][HEADLINE];
      double length = shape.letters(at).length() / (double) known.length(HEADLINE);
      double score = share * Math.min(length, 1);
      score += block.region().tag.equals("h1") ? 0.2 : block.region().tag.startsWith("h") ? 0.1 : 0;
      if (share > 0.8 && score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best;
  }

  private void place(FeatureRow row, int at, int before) {
    row.add((double) at / shape.blocks.size());
    row.add((double) before / Math.max(1, shape.chars));
    row.add(headlineAt < 0 ? -99 : Math.clamp(at - headlineAt, -50, 300));
    row.add(headlineAt < 0 ? -1 : (before - beforeHeadline) / 1000.0);
    row.add(at == headlineAt);
    row.add(shape.blocks.size());
    row.add(shape.longChars);
  }

  private void traces(FeatureRow row, int at) {
    double[] share = shares[at];
    int structured = known.length(STRUCTURED);
    row.add(structured < 200 ? -1 : share[STRUCTURED]);
    row.add(Math.min(2, (double) structured / Math.max(1, shape.longChars)));
    row.add(known.length(DESCRIPTION) < 20 ? -1 : share[DESCRIPTION]);
    row.add(known.length(HEADLINE) < 8 ? -1 : share[HEADLINE]);
    row.add(known.length(BYLINE) < 3 ? -1 : share[BYLINE]);
  }

  private static void bits(FeatureRow row, TextBlock block, int cues) {
    Region region = block.region();
    Region parent = region.blockParent();
    int near = region.ownWords | parent.ownWords | block.inlineWords();
    for (int bit = 0; bit < ClassWords.MEANINGS; bit++) {
      int own = (region.ownWords | block.inlineWords()) >> bit & 1;
      row.add(own == 1 ? 3 : (near >> bit & 1) == 1 ? 2 : region.words >> bit & 1);
    }
    for (int bit = 0; bit < Region.KINDS; bit++) {
      row.add(region.kinds >> bit & 1);
    }
    for (int bit = 0; bit < TextCues.MEANINGS; bit++) {
      row.add(cues >> bit & 1);
    }
  }

  /** Adds what the heading above says, and whether comments have begun. */
  private void under(FeatureRow row, int at) {
    TextBlock block = shape.blocks.get(at);
    if (at > headlineAt && block.text().length() < 80) {
      boolean heading = isHeading(block);
      int says = shape.cues(at) & (TextCues.READ_MORE | TextCues.COMMENT | TextCues.SIGN_UP);
      if (heading || (says != 0 && block.linkDensity() < 0.5)) {
        headingCues = says;
        headingDepth = block.region().depth;
      }
      commentsBegun |= heading && (shape.cues(at) & TextCues.COMMENT) != 0;
    }
    boolean below = block.region().depth >= headingDepth - 1;
    row.add(below && (headingCues & TextCues.READ_MORE) != 0);
    row.add(below && (headingCues & ~TextCues.READ_MORE) != 0);
    row.add(commentsBegun);
  }

  private static boolean isHeading(TextBlock block) {
    String tag = block.region().tag;
    return BodyAssembly.isHeading(tag) || block.strongChars() > 0.9 * block.text().length();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    names.addAll(TextFeatures.NAMES);
    names.addAll(
        List.of(
            "place among blocks",
            "place in the text",
            "blocks after the headline",
            "text after the headline",
            "is the headline",
            "blocks on the page",
            "long text on the page"));
    names.addAll(RegionFeatures.NAMES);
    names.addAll(
        List.of(
            "in structured body",
            "length of structured body",
            "in description",
            "in headline",
            "in byline"));
    for (String meaning :
        List.of(
            "content",
            "intro",
            "comment",
            "related",
            "share",
            "sign-up",
            "advert",
            "navigation",
            "footer",
            "side",
            "caption",
            "author",
            "topics",
            "date",
            "teaser",
            "paywall",
            "headline",
            "box",
            "hidden",
            "quote",
            "newsletter")) {
      names.add("class says " + meaning);
    }
    for (String kind :
        List.of(
            "article",
            "main",
            "aside",
            "nav",
            "header",
            "footer",
            "figure",
            "list",
            "table",
            "form",
            "blockquote",
            "link",
            "hidden element",
            "articleBody",
            "section",
            "pre",
            "noscript",
            "button")) {
      names.add("in " + kind);
    }
    for (String cue :
        List.of(
            "read more",
            "sign-up",
            "copyright",
            "credit",
            "byline",
            "date",
            "share",
            "comment",
            "correction",
            "biography",
            "paywall",
            "advert",
            "topics",
            "contact")) {
      names.add("says " + cue);
    }
    names.addAll(
        List.of("under a heading of links", "under a heading of comments", "after comments began"));
    return List.copyOf(names);
  }
}
