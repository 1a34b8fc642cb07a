package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.schema.Field;
import dev.morgue.search.ArchiveIndex;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.Copy;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import dev.morgue.search.StoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An archive's index in one folder, or in memory. What another process commits is seen by the next
 * request; only the first one after a brief opening may answer from what was there then, if it
 * comes within a second.
 */
public final class LuceneIndex implements ArchiveIndex {

  /**
   * Lucene prints a notice that it computes no vectors, which nothing here asks for. Whoever has
   * configured logging by a class decides himself; loading it takes a while. Held here, as a logger
   * that nobody holds forgets its level.
   */
  private static final @Nullable Logger VECTOR_NOTICE =
      System.getProperty("java.util.logging.config.class") == null
          ? Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider")
          : null;

  static {
    if (VECTOR_NOTICE != null) {
      VECTOR_NOTICE.setLevel(Level.OFF);
    }
  }

  /** A command searches at once: to look for new commits would take it longer than some queries. */
  private static final long FRESH_NANOS = 1_000_000_000;

  private final Directory directory;
  private final Failures failures;
  private final SearcherManager searchers;
  private final CommitWatch commits;
  private final long opened = System.nanoTime();

  /** Until the first request. Two at once may both be it, which does no harm. */
  private volatile boolean fresh;

  private volatile boolean closed;

  private LuceneIndex(Directory directory, Failures failures, Use use) throws IOException {
    this.directory = directory;
    this.failures = failures;
    fresh = use == Use.BRIEF;
    commits = new CommitWatch(directory);
    searchers = new SearcherManager(DirectoryReader.open(directory), new Searchers(use));
  }

  /** How many requests an index is opened for. */
  public enum Use {
    /** One or few: what is read is copied, so that nothing need be mapped first. */
    BRIEF,
    /** Many: the files are mapped into memory. */
    LONG;

    private FSDirectory directory(Path folder) throws IOException {
      return switch (this) {
        case BRIEF -> new FilesDirectory(folder);
        case LONG -> new MMapDirectory(folder);
      };
    }
  }

  /**
   * Opens the index in that folder.
   *
   * @throws dev.morgue.error.ArchiveMissingException if there is none
   * @throws dev.morgue.error.ArchiveDamagedException if its files do not hold together
   * @throws dev.morgue.error.IndexVersionException if a newer version of Lucene wrote it
   */
  public static LuceneIndex open(Path folder, Use use) {
    Failures failures = new Failures(folder.toString());
    if (!Files.isDirectory(folder)) {
      throw failures.missing();
    }
    return failures.translate(() -> open(use.directory(folder), failures, use));
  }

  /**
   * Makes an empty index in that folder and opens it; opens the one that is there already.
   *
   * @throws dev.morgue.error.StorageException if it cannot be written there
   */
  public static LuceneIndex create(Path folder) {
    Failures failures = new Failures(folder.toString());
    return failures.translate(() -> {
      Directory directory = Use.BRIEF.directory(folder);
      if (!DirectoryReader.indexExists(directory)) {
        LuceneWriter.create(directory, failures);
      }
      return open(directory, failures, Use.LONG);
    });
  }

  /** Makes an index that lives as long as it is open. */
  public static LuceneIndex inMemory() {
    Failures failures = new Failures("memory");
    return failures.translate(() -> {
      Directory directory = new ByteBuffersDirectory();
      LuceneWriter.create(directory, failures);
      return open(directory, failures, Use.LONG);
    });
  }

  private static LuceneIndex open(Directory directory, Failures failures, Use use)
      throws IOException {
    boolean opened = false;
    try {
      LuceneIndex index = new LuceneIndex(directory, failures, use);
      opened = true;
      return index;
    } finally {
      if (!opened) {
        directory.close();
      }
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    return read(searcher -> new Search(searcher, request).result(start));
  }

  @Override
  public long scan(SearchRequest request, Consumer<Hit> sink) {
    try {
      return read(searcher -> new Search(searcher, request).scan(hit -> give(hit, sink)));
    } catch (SinkException e) {
      throw e.thrown;
    }
  }

  private static void give(Hit hit, Consumer<Hit> sink) {
    try {
      sink.accept(hit);
    } catch (RuntimeException e) {
      throw new SinkException(e);
    }
  }

  /** Carries what a caller's own code threw past those who say what is wrong with the storage. */
  private static final class SinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    SinkException(RuntimeException thrown) {
      super(null, thrown, false, false);
      this.thrown = thrown;
    }
  }

  @Override
  public List<Hit> related(RelatedRequest request) {
    return read(searcher -> new Related(searcher, request).hits());
  }

  @Override
  public List<Copy> copies(Article article) {
    return read(searcher -> new Reprints(searcher, new Articles(searcher)).of(article));
  }

  @Override
  public Optional<StoredArticle> get(ArticleId id) {
    return read(searcher -> new Lookup(searcher).article(id));
  }

  @Override
  public List<ArticleId> resolve(String text, int limit) {
    return read(searcher -> new Lookup(searcher).resolve(text, limit));
  }

  @Override
  public List<FacetCounts.Value> complete(Field field, String text, int limit) {
    return read(searcher -> new Completion(searcher).of(field, text, limit));
  }

  @Override
  public ArchiveStats stats() {
    return read(searcher -> new Statistics(searcher).of());
  }

  /** Writes without mapping files: what merges read once would fill the memory. */
  @Override
  public LuceneWriter writer() {
    return failures.translate(() -> {
      ArchiveSearcher before = acquire();
      Directory target =
          directory instanceof MMapDirectory files
              ? Use.BRIEF.directory(files.getDirectory())
              : directory;
      boolean opened = false;
      try {
        LuceneWriter writer =
            LuceneWriter.open(target, failures, new Lookup(before), () -> giveBack(before, target));
        opened = true;
        return writer;
      } finally {
        if (!opened) {
          giveBack(before, target);
        }
      }
    });
  }

  /** Reads one commit. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(ArchiveSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    return failures.translate(() -> {
      ArchiveSearcher searcher = acquire();
      try {
        return reading.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  /** The newest commit. */
  private ArchiveSearcher acquire() throws IOException {
    if (closed) {
      throw new IllegalStateException("the archive is closed");
    }
    boolean first = fresh;
    fresh = false;
    if (!first || System.nanoTime() - opened > FRESH_NANOS) {
      ArchiveSearcher current = (ArchiveSearcher) searchers.acquire();
      try {
        long generation =
            ((DirectoryReader) current.getIndexReader()).getIndexCommit().getGeneration();
        if (commits.isOld(generation)) {
          searchers.maybeRefreshBlocking();
        }
      } finally {
        searchers.release(current);
      }
    }
    return (ArchiveSearcher) searchers.acquire();
  }

  private void giveBack(ArchiveSearcher searcher, Directory target) {
    failures.translate(() -> {
      searchers.release(searcher);
      if (!target.equals(directory)) {
        target.close();
      }
      return true;
    });
  }

  @Override
  public void close() {
    closed = true;
    failures.translate(() -> {
      searchers.close();
      directory.close();
      return true;
    });
  }

  private static final class Searchers extends SearcherFactory {

    private final Use use;

    Searchers(Use use) {
      this.use = use;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new ArchiveSearcher(reader, use);
    }
  }
}
