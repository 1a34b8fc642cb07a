package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleJson;
import dev.morgue.article.Evidence;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.StoredArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * Writes to a {@link LuceneIndex}. What the archive held when the writer was opened is compared
 * with; what this writer was given since is remembered by the first half of its content hash.
 */
public final class LuceneWriter implements ArchiveWriter {

  /** Words between two values of one field, so that no phrase or proximity spans them. */
  static final int VALUE_GAP = 1_000;

  private static final double BUFFER_MEGABYTES = 64;

  private final Failures failures;
  private final IndexWriter writer;
  private final Lookup before;
  private final Runnable onClose;
  private final Map<String, Long> put = new ConcurrentHashMap<>();
  private final Map<String, Long> checked = new ConcurrentHashMap<>();

  private LuceneWriter(Failures failures, IndexWriter writer, Lookup before, Runnable onClose) {
    this.failures = failures;
    this.writer = writer;
    this.before = before;
    this.onClose = onClose;
  }

  /**
   * Opens it.
   *
   * @param before the archive's state until now
   * @param onClose gives {@code before} back
   */
  static LuceneWriter open(
      Directory directory, Failures failures, Lookup before, Runnable onClose) {
    return failures.translate(
        () -> new LuceneWriter(failures, new IndexWriter(directory, config()), before, onClose));
  }

  /** Makes an empty index where none is. */
  static void create(Directory directory, Failures failures) {
    failures.translate(() -> {
      try (IndexWriter empty = new IndexWriter(directory, config())) {
        empty.commit();
      }
      return true;
    });
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new Gaps())
        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
        .setMergeScheduler(new QuietMerges())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  @Override
  public Put put(Article article, Evidence evidence, String run) {
    String hash = ArticleJson.contentHash(article);
    Optional<Put> repeated = claim(put, article.id(), hash);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    return failures.translate(() -> {
      boolean stored = false;
      try {
        Put outcome = store(article, evidence, run, hash);
        stored = true;
        return outcome;
      } finally {
        if (!stored) {
          put.remove(article.id().value());
        }
      }
    });
  }

  @Override
  public Put check(Article article) {
    String hash = ArticleJson.contentHash(article);
    return claim(checked, article.id(), hash)
        .orElseGet(() -> failures.translate(() -> compare(article.id(), hash)));
  }

  /** The outcome if the id came before; else empty, and the id is this content's. */
  private static Optional<Put> claim(Map<String, Long> claims, ArticleId id, String hash) {
    long half = Long.parseUnsignedLong(hash, 0, 16, 16);
    Long former = claims.putIfAbsent(id.value(), half);
    if (former == null) {
      return Optional.empty();
    }
    return Optional.of(former == half ? Put.UNCHANGED : Put.DUPLICATE);
  }

  private Put compare(ArticleId id, String hash) throws IOException {
    Optional<String> former = before.contentHash(id);
    if (former.isEmpty()) {
      return Put.ADDED;
    }
    return former.get().equals(hash) ? Put.UNCHANGED : Put.UPDATED;
  }

  private Put store(Article article, Evidence evidence, String run, String hash)
      throws IOException {
    Put outcome = compare(article.id(), hash);
    switch (outcome) {
      case ADDED -> writer.addDocument(current(article, 1, evidence, run, hash));
      case UPDATED -> {
        StoredArticle former = before.article(article.id()).orElseThrow();
        Document next = current(article, former.article().version() + 1, evidence, run, hash);
        Document history =
            ArticleDocument.superseded(former.article(), former.evidence(), former.run());
        writer.updateDocuments(new Term(Names.KEY, article.id().value()), List.of(next, history));
      }
      case UNCHANGED, DUPLICATE -> {}
    }
    return outcome;
  }

  private static Document current(
      Article article, int version, Evidence evidence, String run, String hash) {
    Article numbered = article.toBuilder().version(version).build();
    return ArticleDocument.of(numbered, evidence, run, hash);
  }

  @Override
  public boolean contains(ArticleId id) {
    return put.containsKey(id.value())
        || failures.translate(() -> before.contentHash(id).isPresent());
  }

  @Override
  public void commit() {
    failures.translate(() -> {
      try {
        if (writer.hasUncommittedChanges()) {
          writer.commit();
        }
      } catch (IllegalStateException e) {
        // Another thread met a full disk first; Lucene says only that it cannot go on.
        if (writer.getTragicException() instanceof IOException cause) {
          throw cause;
        }
        throw e;
      }
      return true;
    });
  }

  @Override
  public void close() {
    try {
      failures.translate(() -> {
        writer.rollback();
        return true;
      });
    } finally {
      onClose.run();
    }
  }

  /** Only says how far apart the values of a field are; words come ready made. */
  private static final class Gaps extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new KeywordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return VALUE_GAP;
    }
  }

  /** A merge that fails leaves the segments as they were; the next commit says why. */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    private static final System.Logger LOG = System.getLogger(LuceneWriter.class.getName());

    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.log(System.Logger.Level.DEBUG, "a merge of segments failed", failure);
    }
  }
}
