package dev.morgue.ingest;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleUrl;
import dev.morgue.article.Evidence;
import dev.morgue.article.Reason;
import dev.morgue.extract.Extraction;
import dev.morgue.extract.Extractor;
import dev.morgue.source.Item;

/** What one item holds, before it is known what other items of the run hold. */
sealed interface Finding {

  /** Nothing to store; the outcome stands. */
  record Settled(Outcome outcome) implements Finding {}

  /**
   * An article to store under its id, if no other article of the run has that id.
   *
   * @param fetchedUrl the known address of the page; empty if unknown
   * @param note what the report should say of it
   */
  record Candidate(String key, Article article, Evidence evidence, String fetchedUrl, String note)
      implements Finding {

    /** True if the id follows from an address that the content claims for itself. */
    boolean claimsAddress() {
      return !article.url().isEmpty() && article.id().equals(ArticleId.of(article.url(), "", ""));
    }

    /** True if the input names the id. */
    boolean hasGivenId() {
      return !article.id().equals(ArticleId.of(article.url(), fetchedUrl, key));
    }

    /** The same article without the address that it claims. */
    Candidate withoutClaim() {
      Article own =
          article.toBuilder()
              .url(fetchedUrl.isEmpty() ? "" : ArticleUrl.normalise(fetchedUrl))
              .id(ArticleId.of("", fetchedUrl, key))
              .build();
      String detail = "canonical URL ignored, another page has it: " + article.url();
      return new Candidate(key, own, evidence, fetchedUrl, detail);
    }
  }

  /** Looks into an item. A fault of the program stays with the item, which then failed. */
  static Finding of(Item item, Extractor extractor) {
    return switch (item) {
      case Item.Page page -> ofPage(page, extractor);
      case Item.ReadyArticle ready ->
          new Candidate(ready.key(), ready.article(), Evidence.NONE, "", ready.note());
      case Item.Unreadable(String key, Reason reason, String detail) ->
          // Where there is no text nothing was lost.
          new Settled(
              reason == Reason.NO_TEXT
                  ? Outcome.skipped(key, reason, detail)
                  : Outcome.failed(key, reason, detail));
      case Item.Ignored ignored ->
          throw new IllegalArgumentException("no candidate: " + ignored.key());
    };
  }

  private static Finding ofPage(Item.Page page, Extractor extractor) {
    return switch (extractor.extract(page)) {
      case Extraction.Found(Article article, Evidence evidence) ->
          new Candidate(page.key(), article, evidence, page.url(), "");
      case Extraction.Skipped(Reason reason, String detail) ->
          new Settled(
              reason == Reason.INTERNAL
                  ? Outcome.failed(page.key(), reason, detail)
                  : Outcome.skipped(page.key(), reason, detail));
    };
  }
}
