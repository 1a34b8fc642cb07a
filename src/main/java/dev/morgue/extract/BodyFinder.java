package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds an article's text on its page. */
final class BodyFinder {

  private static final float KEPT = 0.5f;

  /**
   * What is known of the article before its text is looked for.
   *
   * @param headline empty if none was found
   * @param standfirst text shown under the headline, which the body must not repeat
   * @param bylineLine line as printed, which the body must not hold
   * @param articleBodies texts that structured data give as the body
   */
  record Known(String headline, String standfirst, String bylineLine, List<String> articleBodies) {}

  /** A page's blocks with a row of features for each. */
  @SuppressWarnings("ArrayRecordComponent")
  record Blocks(PageShape shape, float[][] rows) {}

  /** The page's text; no blocks if there is none. The document is not changed. */
  Body find(Document page, Known known) {
    Blocks blocks = describe(page, known);
    BlockScorer scorer = BlockScorer.shared();
    BlockScorer.Scores scores = scorer.score(blocks.shape(), blocks.rows());
    List<Body.Block> kept = new ArrayList<>();
    List<Body.Dropped> dropped = new ArrayList<>();
    for (int at = 0; at < blocks.rows().length; at++) {
      TextBlock block = blocks.shape().blocks.get(at);
      if (scores.probabilities()[at] > KEPT) {
        kept.add(new Body.Block(role(block), block.text()));
      } else {
        dropped.add(new Body.Dropped(block.text(), scorer.objection(scores.rows()[at])));
      }
    }
    return new Body(kept, List.of(), "dom blocks", "", dropped);
  }

  private static Body.Role role(TextBlock block) {
    String tag = block.region().tag;
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return Body.Role.SUBHEAD;
    }
    if ((block.region().kinds & Region.BLOCKQUOTE) != 0) {
      return Body.Role.QUOTE;
    }
    return tag.equals("li") ? Body.Role.LIST_ITEM : Body.Role.PARAGRAPH;
  }

  static Blocks describe(Document page, Known known) {
    PageShape shape = new PageShape(BlockWalk.outline(page));
    BlockFeatures features = new BlockFeatures(shape, known, descriptions(page));
    return new Blocks(shape, features.rows());
  }

  private static List<String> descriptions(Document page) {
    List<String> descriptions = new ArrayList<>();
    for (Element child : page.head().children()) {
      String name = child.attr("name") + child.attr("property");
      if (child.normalName().equals("meta")
          && name.toLowerCase(Locale.ROOT).endsWith("description")) {
        descriptions.add(child.attr("content"));
      }
    }
    return descriptions;
  }
}
