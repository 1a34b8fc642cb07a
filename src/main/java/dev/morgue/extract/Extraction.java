package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.article.Reason;

/** What became of a page: an article, or the reason why it is none. */
public sealed interface Extraction {

  /** The page holds an article. Its id follows from its URL or its source key. */
  record Found(Article article, Evidence evidence) implements Extraction {}

  /**
   * The page holds no article; the detail is a short phrase for a person, such as a status line.
   */
  record Skipped(Reason reason, String detail) implements Extraction {}
}
