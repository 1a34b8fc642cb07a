package dev.morgue.search;

import dev.morgue.article.Article;
import dev.morgue.error.InvalidRequestException;

/**
 * What to find coverage on the same matter for. The article itself, told by its id, is never among
 * the answers.
 *
 * @param article what it is about; it need not be in the archive
 * @param period when the other articles were published
 * @param copies also answer with near-copies of the article: reprints and corrected versions
 * @param limit most hits wanted
 */
public record RelatedRequest(Article article, Period period, boolean copies, int limit) {

  /**
   * Checks the limit.
   *
   * @throws InvalidRequestException if it is negative
   */
  public RelatedRequest {
    if (limit < 0) {
      throw new InvalidRequestException("a number of related articles is not negative: " + limit);
    }
  }

  /** The ten articles of any time that are closest, without near-copies. */
  public static RelatedRequest of(Article article) {
    return new RelatedRequest(article, Period.ALL, false, 10);
  }

  /** The same for another time. */
  public RelatedRequest withPeriod(Period period) {
    return new RelatedRequest(article, period, copies, limit);
  }

  /** The same with near-copies or without. */
  public RelatedRequest withCopies(boolean copies) {
    return new RelatedRequest(article, period, copies, limit);
  }

  /** The same with so many hits at most. */
  public RelatedRequest withLimit(int limit) {
    return new RelatedRequest(article, period, copies, limit);
  }

  /**
   * Time of the other articles, as exactly as both dates are known; what may be both is neither.
   */
  public enum Period {
    EARLIER,
    LATER,
    ALL
  }
}
