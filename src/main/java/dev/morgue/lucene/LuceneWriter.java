package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleJson;
import dev.morgue.article.Evidence;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.StoredArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Writes to a {@link LuceneIndex}. What the archive held when the writer was opened is compared
 * with; what this writer was given since is remembered by the first half of its content hash.
 */
public final class LuceneWriter implements ArchiveWriter {

  /** Words between two values of one field, so that no phrase or proximity spans them. */
  static final int VALUE_GAP = 1_000;

  private static final double BUFFER_MEGABYTES = 64;

  /** A segment so many times as large as all smaller ones is left alone. */
  private static final int KEPT_RATIO = 4;

  private static final System.Logger LOG = System.getLogger(LuceneWriter.class.getName());

  private final Failures failures;
  private final IndexWriter writer;
  private final PendingArticles pending;
  private final Lookup before;
  private final Runnable onClose;
  private final Map<String, Long> put = new ConcurrentHashMap<>();

  private LuceneWriter(Failures failures, IndexWriter writer, Lookup before, Runnable onClose) {
    this.failures = failures;
    this.writer = writer;
    this.pending = new PendingArticles(writer);
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

  static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setNoCFSRatio(1); // one file of a segment is opened faster than a dozen
    return new IndexWriterConfig(new Gaps())
        .setMergePolicy(merges)
        .setCodec(new ArchiveCodec())
        .setMergeScheduler(new QuietMerges())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  @Override
  public Put put(Article article, Evidence evidence, String run) {
    String hash = ArticleJson.contentHash(article);
    Optional<Put> repeated = claim(article.id(), hash);
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

  /** The outcome if the id came before; else empty, and the id is this content's. */
  private Optional<Put> claim(ArticleId id, String hash) {
    long half = Long.parseUnsignedLong(hash, 0, 16, 16);
    Long former = put.putIfAbsent(id.value(), half);
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
    return hash.startsWith(former.get()) ? Put.UNCHANGED : Put.UPDATED;
  }

  private Put store(Article article, Evidence evidence, String run, String hash)
      throws IOException {
    Put outcome = compare(article.id(), hash);
    switch (outcome) {
      case ADDED -> pending.add(current(article, 1, evidence, run, hash));
      case UPDATED, REPLACED -> {
        StoredArticle former = before.article(article.id()).orElseThrow();
        Document next = current(article, former.article().version() + 1, evidence, run, hash);
        Document history =
            ArticleDocument.superseded(former.article(), former.evidence(), former.run());
        writer.updateDocuments(new Term(Names.KEY, article.id().value()), List.of(next, history));
        return article.isUnlike(former.article()) ? Put.REPLACED : Put.UPDATED;
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
  public void commit() {
    failures.translate(() -> {
      try {
        pending.write();
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
  public void settle() {
    failures.translate(() -> {
      int wanted = segments(SegmentInfos.readLatestCommit(writer.getDirectory()));
      if (wanted > 0) {
        try {
          writer.forceMerge(wanted);
          writer.commit();
        } catch (IOException | IllegalStateException e) {
          // What the run stored is committed. Lucene says either when a disk fills.
          if (e instanceof IllegalStateException && writer.getTragicException() == null) {
            throw e;
          }
          LOG.log(System.Logger.Level.DEBUG, "the segments stay as they are", e);
        }
      }
      return true;
    });
  }

  /**
   * How many segments there are to be, 0 if so many as now. Each one that is kept is several times
   * as large as all smaller ones together, so that a small run costs little.
   */
  private static int segments(SegmentInfos infos) throws IOException {
    List<Long> sizes = new ArrayList<>();
    for (SegmentCommitInfo each : infos) {
      sizes.add(each.sizeInBytes());
    }
    sizes.sort(Comparator.reverseOrder());
    long rest = sizes.stream().mapToLong(Long::longValue).sum();
    int kept = 0;
    while (kept < sizes.size() && sizes.get(kept) >= KEPT_RATIO * (rest - sizes.get(kept))) {
      rest -= sizes.get(kept);
      kept++;
    }
    return kept + 1 < sizes.size() ? kept + 1 : 0;
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
    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.log(System.Logger.Level.DEBUG, "a merge of segments failed", failure);
    }
  }
}
