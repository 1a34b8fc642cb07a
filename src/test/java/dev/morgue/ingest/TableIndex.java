package dev.morgue.ingest;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleJson;
import dev.morgue.article.Evidence;
import dev.morgue.search.ArchiveIndex;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import dev.morgue.search.StoredArticle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The smallest backend: a table of articles, without search. Runs can be tried on it alone, and it
 * can be made to fail.
 */
final class TableIndex implements ArchiveIndex {

  private final Map<ArticleId, StoredArticle> committed = new ConcurrentHashMap<>();
  private final Consumer<Article> beforePut;
  private int commits;

  TableIndex() {
    this(article -> {});
  }

  /** Takes what is told of each article before it is stored, and may throw. */
  TableIndex(Consumer<Article> beforePut) {
    this.beforePut = beforePut;
  }

  /** Commits that changed something. */
  int commits() {
    return commits;
  }

  /** The committed articles by id. */
  Map<String, Article> articles() {
    Map<String, Article> articles = new TreeMap<>();
    committed.forEach((id, stored) -> articles.put(id.value(), stored.article()));
    return articles;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException("a table cannot be searched");
  }

  @Override
  public long scan(SearchRequest request, Consumer<Hit> sink) {
    throw new UnsupportedOperationException("a table cannot be searched");
  }

  @Override
  public Optional<StoredArticle> get(ArticleId id) {
    return Optional.ofNullable(committed.get(id));
  }

  @Override
  public List<ArticleId> resolve(String text, int limit) {
    throw new UnsupportedOperationException("a table knows no prefixes");
  }

  @Override
  public ArchiveStats stats() {
    return new ArchiveStats(committed.size(), 0, 0, null, null, 0, List.of());
  }

  @Override
  public ArchiveWriter writer() {
    return new Writer();
  }

  @Override
  public void close() {}

  private final class Writer implements ArchiveWriter {

    private final Map<ArticleId, StoredArticle> put = new ConcurrentHashMap<>();

    @Override
    public Put put(Article article, Evidence evidence, String run) {
      beforePut.accept(article);
      Put outcome = check(article);
      if (outcome == Put.ADDED || outcome == Put.UPDATED) {
        put.put(article.id(), new StoredArticle(article, evidence, run));
      }
      return outcome;
    }

    @Override
    public Put check(Article article) {
      StoredArticle mine = put.get(article.id());
      StoredArticle before = mine == null ? committed.get(article.id()) : mine;
      if (before == null) {
        return Put.ADDED;
      }
      if (ArticleJson.contentHash(before.article()).equals(ArticleJson.contentHash(article))) {
        return Put.UNCHANGED;
      }
      return mine == null ? Put.UPDATED : Put.DUPLICATE;
    }

    @Override
    public boolean contains(ArticleId id) {
      return put.containsKey(id) || committed.containsKey(id);
    }

    @Override
    public void commit() {
      if (!put.isEmpty()) {
        commits++;
        committed.putAll(put);
        put.clear();
      }
    }

    @Override
    public void close() {
      put.clear();
    }
  }
}
