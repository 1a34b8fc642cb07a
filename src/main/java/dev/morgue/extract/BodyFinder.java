package dev.morgue.extract;

import java.util.List;
import org.jsoup.nodes.Document;

/** Finds an article's text on its page. */
final class BodyFinder {

  /**
   * What is known of the article before its text is looked for.
   *
   * @param headline empty if none was found
   * @param standfirst text shown under the headline, which the body must not repeat
   * @param bylineLine line as printed, which the body must not hold
   * @param articleBodies texts that structured data give as the body
   */
  record Known(String headline, String standfirst, String bylineLine, List<String> articleBodies) {}

  /** The page's text; no blocks if there is none. The document is not changed. */
  Body find(Document page, Known known) {
    return new Body(List.of(), List.of(), known.headline(), page.title());
  }
}
