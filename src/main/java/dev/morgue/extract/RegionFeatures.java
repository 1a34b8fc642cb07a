package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;

/** Describes a block by the elements around it and by the blocks that are laid out like it. */
final class RegionFeatures {

  /** Names of the features in order, for people. */
  static final List<String> NAMES = names();

  private static final String[] TAGS = {"p", "h1", "h2", "h3", "h4", "li", "div", "td", "span"};

  private final PageShape shape;
  private final double best;

  RegionFeatures(PageShape shape) {
    this.shape = shape;
    best = shape.core == null ? 1 : Math.max(shape.core.score, 1e-9);
    int steps = 1;
    for (Region region = shape.core; region != null; region = region.parent) {
      region.coreSteps = steps++;
    }
  }

  void add(FeatureRow row, TextBlock block) {
    Region region = block.region();
    Region parent = region.blockParent();
    Region grand = parent.blockParent();
    Region core = shape.core;
    row.add(indexOf(region.tag));
    row.add(indexOf(parent.tag));
    row.add(region.depth);
    row.add(core != null && region.within(core) ? region.depth - core.depth : -coreSteps(region));
    row.add(shape.mass != null && region.within(shape.mass) ? region.depth - shape.mass.depth : -1);
    row.add(shape.bestArticle == null ? -2 : region.within(shape.bestArticle) ? 1 : 0);
    row.add(parent.score / best);
    row.add(Math.max(region.score, Math.max(parent.score, grand.score)) / best);
    around(row, parent);
    around(row, grand);
    Region.Layout layout = shape.layoutOf(region);
    row.add(layout.blocks);
    row.add((double) layout.chars / layout.blocks);
    row.add((double) layout.chars / Math.max(1, shape.chars));
    row.add((double) layout.linkChars / layout.chars);
    row.add((double) layout.sentences / layout.blocks);
    row.add(Math.min(9, shape.repeats.getOrDefault(block.text(), 1)));
  }

  private void around(FeatureRow row, Region region) {
    row.add(region.linkDensity());
    row.add(region.chars);
    row.add(region.blocks);
    row.add((double) region.chars / Math.max(1, region.blocks));
    row.add((double) region.longChars / Math.max(1, shape.longChars));
    row.add((double) region.longBlocks / Math.max(1, region.blocks));
  }

  /** Levels up from the core to the nearest element that holds the region too, and one. */
  private static int coreSteps(Region region) {
    Region known = region;
    while (known.coreSteps == 0 && known.parent != null) {
      known = known.parent;
    }
    int steps = Math.max(1, known.coreSteps);
    for (Region r = region; r.coreSteps == 0 && r.parent != null; r = r.parent) {
      r.coreSteps = steps;
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

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
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
    return List.copyOf(names);
  }
}
