package dev.morgue.ingest;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleJson;
import dev.morgue.search.ArchiveIndex;
import dev.morgue.search.ArchiveWriter.Put;
import dev.morgue.search.StoredArticle;
import java.util.Optional;

/** Compares with what an archive holds and writes nothing; it takes no lock either. */
record DryStorage(ArchiveIndex index) implements Storage {

  @Override
  public Put put(Finding.Candidate candidate) {
    Article article = candidate.article();
    Optional<StoredArticle> stored = index.get(article.id());
    if (stored.isEmpty()) {
      return Put.ADDED;
    }
    String before = ArticleJson.contentHash(stored.get().article());
    if (before.equals(ArticleJson.contentHash(article))) {
      return Put.UNCHANGED;
    }
    return article.isUnlike(stored.get().article()) ? Put.REPLACED : Put.UPDATED;
  }

  @Override
  public boolean commit() {
    return false;
  }

  @Override
  public void settle() {}
}
