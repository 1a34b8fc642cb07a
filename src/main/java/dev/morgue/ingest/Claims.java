package dev.morgue.ingest;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Reason;
import java.util.HashMap;
import java.util.Map;

/**
 * Which ids the articles of a run have taken. Asked in reading order, so that a run over the same
 * input always decides the same.
 */
final class Claims {

  private final Map<ArticleId, Claim> taken = new HashMap<>();

  /**
   * Hashes of the article that took an id: enough to tell whether another is the same. Not the
   * articles, because a run may have a million.
   */
  private record Claim(int headline, int body, int whole) {
    static Claim of(Article article) {
      return new Claim(
          article.headline().hashCode(),
          article.body().hashCode(),
          article.toBuilder().source("").build().hashCode());
    }

    boolean isOtherStory(Claim other) {
      return headline != other.headline && body != other.body;
    }
  }

  /** The candidate to store, or what became of it as a second one under its id. */
  Finding decide(Finding.Candidate candidate) {
    Claim mine = Claim.of(candidate.article());
    Claim first = taken.putIfAbsent(candidate.article().id(), mine);
    if (first == null) {
      return candidate;
    }
    if (first.equals(mine)) {
      return settled(candidate, Outcome.Status.UNCHANGED, "the same article again");
    }
    if (candidate.claimsAddress() && first.isOtherStory(mine)) {
      Finding.Candidate own = candidate.withoutClaim();
      if (taken.putIfAbsent(own.article().id(), Claim.of(own.article())) == null) {
        return own;
      }
    }
    return duplicate(candidate);
  }

  /**
   * A second article under an id that the input gives is an error of the input. A second page under
   * one address is another edition of the same article.
   */
  private static Finding duplicate(Finding.Candidate candidate) {
    return candidate.hasGivenId()
        ? settled(candidate, Outcome.Status.FAILED, "another article of this run has the same id")
        : settled(
            candidate,
            Outcome.Status.SKIPPED,
            "another page of this run is the same article: " + name(candidate.article()));
  }

  private static String name(Article article) {
    return article.url().isEmpty() ? article.source() : article.url();
  }

  private static Finding settled(
      Finding.Candidate candidate, Outcome.Status status, String detail) {
    Reason reason = status == Outcome.Status.UNCHANGED ? null : Reason.DUPLICATE_ID;
    String id = candidate.article().id().value();
    return new Finding.Settled(new Outcome(candidate.key(), status, reason, id, detail));
  }
}
