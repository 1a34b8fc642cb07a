package dev.morgue.search;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.schema.Field;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a backend does for an archive: it holds articles and answers requests about them. Safe for
 * use by several threads. Reads see the last commit before they began. What is wrong with the
 * storage comes as {@link dev.morgue.error.ArchiveDamagedException} or {@link
 * dev.morgue.error.StorageException}.
 */
public interface ArchiveIndex extends Closeable {

  /**
   * Ranked hits, the exact total and what else the request asks for.
   *
   * @throws dev.morgue.error.QuerySyntaxException if a text in the request does not parse
   */
  SearchResult search(SearchRequest request);

  /**
   * Passes every match to {@code sink} in the request's order, without snippets and without a
   * window; the request's limit and offset are ignored. Returns how many there were.
   */
  long scan(SearchRequest request, Consumer<Hit> sink);

  /**
   * Other articles on the same matter, closest first, without snippets.
   *
   * @throws dev.morgue.error.InvalidRequestException if a period is asked for and the article has
   *     no date
   */
  List<Hit> related(RelatedRequest request);

  /** Articles whose text is nearly that of this one, most alike first; never the article itself. */
  List<Copy> copies(Article article);

  /** The current version of an article, whole. */
  Optional<StoredArticle> get(ArticleId id);

  /**
   * The ids that {@code text} may stand for: the one it equals, else those that begin with it, at
   * most {@code limit}, sorted. A text of under {@link ArticleId#MIN_PREFIX} characters only
   * equals.
   */
  List<ArticleId> resolve(String text, int limit);

  /**
   * Values of a field of names or codes, such as authors or topics, of which a word begins with
   * {@code text}, in any case and without accents; most frequent first.
   *
   * @throws dev.morgue.error.InvalidRequestException if the field's values are not counted
   */
  List<FacetCounts.Value> complete(Field field, String text, int limit);

  /** What the archive holds. */
  ArchiveStats stats();

  /** Opens the one writer. A second one while it is open waits for nothing and fails. */
  ArchiveWriter writer();
}
