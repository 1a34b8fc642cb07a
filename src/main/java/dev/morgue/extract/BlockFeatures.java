package dev.morgue.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes each block of a page by numbers, from which {@link BlockScorer} judges it. */
final class BlockFeatures {

  /** Names of the features by index, for people. */
  static final List<String> NAMES = names();

  private static final String[] TAGS = {"p", "h1", "h2", "h3", "h4", "li", "div", "td", "span"};

  private final PageShape shape;
  private final TextTrace structured;
  private final TextTrace description;
  private final TextTrace headline;
  private final TextTrace byline;
  private final int headlineAt;
  private int headingCues;
  private int headingDepth;
  private boolean commentsBegun;

  BlockFeatures(PageShape shape, BodyFinder.Known known, List<String> descriptions) {
    this.shape = shape;
    structured = new TextTrace(known.articleBodies());
    description = new TextTrace(descriptions);
    headline = new TextTrace(List.of(known.headline()));
    byline = new TextTrace(List.of(known.bylineLine()));
    headlineAt = headlineBlock();
  }

  /** One row for each block; to be called once. */
  float[][] rows() {
    float[][] rows = new float[shape.blocks.size()][];
    int[] before = new int[rows.length + 1];
    for (int at = 0; at < rows.length; at++) {
      before[at + 1] = before[at] + shape.blocks.get(at).text().length();
    }
    for (int at = 0; at < rows.length; at++) {
      Row row = new Row();
      text(row, shape.blocks.get(at));
      place(row, at, before);
      region(row, shape.blocks.get(at));
      traces(row, shape.letters[at]);
      bits(row, shape.blocks.get(at), shape.cues[at]);
      under(row, at);
      rows[at] = row.values();
    }
    neighbours(rows);
    return rows;
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
      if (block.text().length() > 400) {
        continue;
      }
      double share = headline.share(shape.letters[at]);
      double length = shape.letters[at].length() / (double) headline.length();
      double score = share * Math.min(length, 1);
      score += block.region().tag.equals("h1") ? 0.2 : block.region().tag.startsWith("h") ? 0.1 : 0;
      if (share > 0.8 && score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best;
  }

  private static void text(Row row, TextBlock block) {
    String text = block.text();
    int words = 1;
    int ends = 0;
    int commas = 0;
    int digits = 0;
    int capitals = 0;
    int letters = 0;
    int wide = 0;
    boolean start = true;
    int capitalWords = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      words += c == ' ' ? 1 : 0;
      ends += ".!?…。！？؟।".indexOf(c) >= 0 ? 1 : 0;
      commas += ",;،、，".indexOf(c) >= 0 ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      capitalWords += start && Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      wide += c >= '\u3040' && Character.isLetter(c) ? 1 : 0;
      start = c == ' ';
    }
    double size = text.length() + wide * 2.0;
    row.add(size);
    row.add(size - block.linkChars() * (size / text.length()));
    row.add(words);
    row.add(block.linkDensity());
    row.add((double) block.strongChars() / text.length());
    row.add((double) block.emphasisChars() / text.length());
    row.add(ends);
    row.add(PageShape.endsSentence(text) ? text.endsWith(":") ? 0.5 : 1 : 0);
    row.add(commas);
    row.add((double) digits / text.length());
    row.add(letters == 0 ? 1 : (double) capitals / letters);
    row.add((double) capitalWords / words);
    row.add((double) letters / text.length());
    row.add((double) text.length() / words);
    row.add(block.breaks());
    char first = text.charAt(0);
    row.add(Character.isLowerCase(first) ? 1 : 0);
    row.add("\"“„«»‘'”「『".indexOf(first) >= 0 ? 1 : 0);
    row.add("([*•-–—|>→©+#".indexOf(first) >= 0 ? 1 : 0);
    row.add(text.indexOf('|') >= 0 || text.indexOf('•') >= 0 || text.indexOf('»') > 0 ? 1 : 0);
    row.add(text.indexOf('?') >= 0 ? 1 : 0);
  }

  private void place(Row row, int at, int[] before) {
    row.add((double) at / shape.blocks.size());
    row.add((double) before[at] / Math.max(1, shape.chars));
    row.add(headlineAt < 0 ? -99 : Math.clamp(at - headlineAt, -50, 300));
    row.add(headlineAt < 0 ? -1 : (before[at] - before[headlineAt]) / 1000.0);
    row.add(at == headlineAt ? 1 : 0);
    row.add(shape.blocks.size());
    row.add(shape.longChars);
  }

  private void region(Row row, TextBlock block) {
    Region region = block.region();
    Region parent = region.blockParent();
    Region grand = parent.blockParent();
    Region core = shape.core;
    row.add(indexOf(region.tag));
    row.add(indexOf(parent.tag));
    row.add(region.depth);
    row.add(
        core != null && region.within(core) ? region.depth - core.depth : -distance(region, core));
    row.add(shape.mass != null && region.within(shape.mass) ? region.depth - shape.mass.depth : -1);
    row.add(shape.bestArticle == null ? -2 : region.within(shape.bestArticle) ? 1 : 0);
    double best = core == null ? 1 : Math.max(core.score, 1e-9);
    row.add(parent.score / best);
    row.add(Math.max(region.score, Math.max(parent.score, grand.score)) / best);
    for (Region some : List.of(parent, grand)) {
      row.add(some.linkDensity());
      row.add(some.chars);
      row.add(some.blocks);
      row.add((double) some.chars / Math.max(1, some.blocks));
      row.add((double) some.longChars / Math.max(1, shape.longChars));
      row.add((double) some.longBlocks / Math.max(1, some.blocks));
    }
    Region.Layout layout = shape.layoutOf(block.region());
    row.add(layout.blocks);
    row.add((double) layout.chars / layout.blocks);
    row.add((double) layout.chars / Math.max(1, shape.chars));
    row.add((double) layout.linkChars / layout.chars);
    row.add((double) layout.sentences / layout.blocks);
    row.add(Math.min(9, shape.repeats.getOrDefault(block.text(), 1)));
  }

  private static int distance(Region region, @Nullable Region core) {
    int steps = 1;
    Region around = core;
    while (around != null && !region.within(around)) {
      around = around.parent;
      steps++;
    }
    return steps;
  }

  private static int indexOf(String tag) {
    for (int at = 0; at < TAGS.length; at++) {
      if (TAGS[at].equals(tag)) {
        return at;
      }
    }
    return TAGS.length;
  }

  private void traces(Row row, String letters) {
    row.add(structured.length() < 200 ? -1 : structured.share(letters));
    row.add(Math.min(2, (double) structured.length() / Math.max(1, shape.longChars)));
    row.add(description.length() < 20 ? -1 : description.share(letters));
    row.add(headline.length() < 8 ? -1 : headline.share(letters));
    row.add(byline.length() < 3 ? -1 : byline.share(letters));
  }

  private static void bits(Row row, TextBlock block, int cues) {
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
  private void under(Row row, int at) {
    TextBlock block = shape.blocks.get(at);
    if (at > headlineAt && block.text().length() < 80) {
      boolean heading = isHeading(block);
      int says = shape.cues[at] & (TextCues.READ_MORE | TextCues.COMMENT | TextCues.SIGN_UP);
      if (heading || (says != 0 && block.linkDensity() < 0.5)) {
        headingCues = says;
        headingDepth = block.region().depth;
      }
      commentsBegun |= heading && (shape.cues[at] & TextCues.COMMENT) != 0;
    }
    boolean below = block.region().depth >= headingDepth - 1;
    row.add(below && (headingCues & TextCues.READ_MORE) != 0 ? 1 : 0);
    row.add(below && (headingCues & ~TextCues.READ_MORE) != 0 ? 1 : 0);
    row.add(commentsBegun ? 1 : 0);
  }

  private static boolean isHeading(TextBlock block) {
    String tag = block.region().tag;
    return BodyAssembly.isHeading(tag) || block.strongChars() > 0.9 * block.text().length();
  }

  /** Adds the previous two and the next two blocks' length, links, tag and end of sentence. */
  private void neighbours(float[][] rows) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    for (int at = 0; at < rows.length; at++) {
      float[] row = Arrays.copyOf(rows[at], NAMES.size());
      int to = width;
      for (int step : new int[] {-2, -1, 1, 2}) {
        int other = at + step;
        boolean there = other >= 0 && other < rows.length;
        row[to++] = there ? rows[other][1] : -1;
        row[to++] = there ? rows[other][3] : -1;
        row[to++] = there ? rows[other][7] : -1;
        row[to++] =
            there
                    && shape.blocks.get(other).region().blockParent()
                        == shape.blocks.get(at).region().blockParent()
                ? 1
                : 0;
      }
      rows[at] = row;
    }
  }

  /** Collects a row's values in order. */
  private static final class Row {
    private float[] values = new float[NAMES.size()];
    private int size;

    void add(double value) {
      values[size++] = (float) value;
    }

    float[] values() {
      return Arrays.copyOf(values, size);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    names.addAll(
        List.of(
            "length",
            "plain length",
            "words",
            "link density",
            "bold share",
            "italic share",
            "sentence ends",
            "ends as a sentence",
            "commas",
            "digit share",
            "capital share",
            "capitalised words",
            "letter share",
            "word length",
            "line breaks",
            "starts in lower case",
            "starts with a quotation mark",
            "starts with a sign",
            "has separators",
            "asks"));
    names.addAll(
        List.of(
            "place among blocks",
            "place in the text",
            "blocks after the headline",
            "text after the headline",
            "is the headline",
            "blocks on the page",
            "long text on the page"));
    names.addAll(
        List.of(
            "tag",
            "parent's tag",
            "depth",
            "depth in the core",
            "depth in the text mass",
            "in the largest article",
            "parent's score",
            "best score around"));
    for (String whose : List.of("parent's ", "grandparent's ")) {
      names.addAll(
          List.of(
              whose + "link density",
              whose + "length",
              whose + "blocks",
              whose + "block length",
              whose + "share of long text",
              whose + "share of long blocks"));
    }
    names.addAll(
        List.of(
            "blocks of this layout",
            "block length in this layout",
            "share of this layout",
            "link density of this layout",
            "sentences in this layout",
            "times on the page"));
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
    for (String whose : List.of("second before: ", "before: ", "after: ", "second after: ")) {
      names.addAll(
          List.of(
              whose + "plain length",
              whose + "link density",
              whose + "ends as a sentence",
              whose + "same parent"));
    }
    return List.copyOf(names);
  }
}
