package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's text on its page. A page is cut into blocks, each block is judged by its text,
 * its place and what is around it, and the blocks that are likely enough are the text. Structured
 * data, semantic elements and a score of paragraphs are heard as witnesses: what they point to are
 * features of a block. Where the blocks give too little the text is what structured data give, or
 * else all that the best paragraph score holds.
 */
final class BodyFinder {

  private static final float KEPT = 0.5f;
  private static final String DESCRIPTION = "description";

  /** A text of fewer letters than this is worth a second look. */
  private static final int FEW_LETTERS = 200;

  /**
   * What is known of the article before its text is looked for.
   *
   * @param headline empty if none was found
   * @param standfirst text shown under the headline, which the body must not repeat
   * @param bylineLine line as printed, which the body must not hold
   * @param people the authors' names
   * @param articleBodies texts that structured data give as the body
   */
  record Known(
      String headline,
      String standfirst,
      String bylineLine,
      List<String> people,
      List<String> articleBodies) {}

  /** A page's blocks with a row of features for each. */
  @SuppressWarnings("ArrayRecordComponent")
  record Blocks(PageShape shape, float[] @Nullable [] rows, int headlineAt) {}

  /** The page's text; no blocks if there is none. The document is not changed. */
  Body find(Document page, Known known) {
    return find(page, BlockWalk.outline(page), known, () -> page);
  }

  /**
   * The text of a page whose outline is known already.
   *
   * @param whole the page with what its scripts hold; asked for where it shows next to no text
   */
  Body find(Document page, BlockWalk.Outline outline, Known known, Supplier<Document> whole) {
    Blocks blocks = describe(page, outline, known);
    BlockScorer.Scores scores = BlockScorer.shared().score(blocks.shape(), blocks.rows());
    BodyAssembly assembly = new BodyAssembly(blocks, scores, known);
    Body judged = assembly.likelierThan(KEPT);
    int letters = letters(judged);
    StructuredText structured = StructuredText.longest(known.articleBodies(), letters * 5 / 2);
    if (structured.letters() >= FEW_LETTERS && letters < structured.letters() * 2 / 5) {
      return instead(judged, structured, "structured articleBody");
    }
    if (letters < FEW_LETTERS) {
      return amongLittle(judged, assembly.core(), whole, known.headline());
    }
    return judged;
  }

  /** What a page holds that shows next to no text where the judgement looked for it. */
  private static Body amongLittle(
      Body judged, Body core, Supplier<Document> whole, String headline) {
    if (letters(core) < FEW_LETTERS) {
      StructuredText script = ScriptText.find(whole, headline);
      if (script.letters() >= FEW_LETTERS) {
        return instead(judged, script, "data of a script");
      }
    }
    return letters(core) > 2 * letters(judged) ? core : judged;
  }

  private static Body instead(Body judged, StructuredText text, String signal) {
    return new Body(
        text.blocks(),
        judged.notes(),
        judged.standfirst(),
        signal,
        judged.signal() + " with " + letters(judged) + " letters",
        judged.dropped(),
        List.of(),
        judged.verdicts());
  }

  private static int letters(Body body) {
    int letters = 0;
    for (Body.Block block : body.blocks()) {
      letters += TextTrace.count(block.text());
    }
    return letters;
  }

  static Blocks describe(Document page, BlockWalk.Outline outline, Known known) {
    PageShape shape = new PageShape(outline);
    BlockFeatures features = new BlockFeatures(shape, known, descriptions(page));
    return new Blocks(shape, features.rows(), features.headlineAt());
  }

  private static List<String> descriptions(Document page) {
    List<String> descriptions = new ArrayList<>();
    for (Element child = page.head().firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.nameIs("meta")
          && (isDescription(child.attr("property")) || isDescription(child.attr("name")))) {
        descriptions.add(child.attr("content"));
      }
    }
    return descriptions;
  }

  private static boolean isDescription(String name) {
    int length = DESCRIPTION.length();
    return name.regionMatches(true, name.length() - length, DESCRIPTION, 0, length);
  }
}
