package dev.morgue.extract;

import dev.morgue.article.Reason;
import dev.morgue.source.Item;

/**
 * Turns a page into an article, with evidence for each field, or into a reason why it is none. Safe
 * for use by several threads; never throws for what a page holds.
 */
public final class Extractor {

  /** Extracts the page's article. */
  public Extraction extract(Item.Page page) {
    return new Extraction.Skipped(Reason.UNSUPPORTED, page.type().name());
  }
}
