package dev.morgue.ingest;

import dev.morgue.error.StorageException;
import dev.morgue.extract.Extractor;
import dev.morgue.search.ArchiveIndex;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.source.Source;
import dev.morgue.store.ArchiveFolder;
import dev.morgue.store.ArchiveLock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Takes sources into an archive: reads, extracts and stores, over several threads, and accounts for
 * every item. To use, call {@link #run}; one run at a time writes to an archive.
 *
 * <p>A run that is interrupted finishes the pages that are being worked on, commits, and returns
 * with the thread's interrupt still set; its report covers what was done.
 */
public final class Ingest {

  private final ArchiveIndex index;
  private final @Nullable ArchiveFolder folder;
  private final Extractor extractor;

  /** Takes the archive's index, its folder (null for an archive in memory), and the extractor. */
  public Ingest(ArchiveIndex index, @Nullable ArchiveFolder folder, Extractor extractor) {
    this.index = index;
    this.folder = folder;
    this.extractor = extractor;
  }

  /**
   * Takes in every item of the sources, in their order.
   *
   * @throws dev.morgue.error.ArchiveLockedException if another process is ingesting
   * @throws StorageException if the disk is full or not writable; what was committed before stays
   */
  public RunReport run(List<Source> sources, IngestOptions options) {
    AtomicBoolean interrupted = new AtomicBoolean();
    try {
      return run(sources, options, Instant.now(), interrupted);
    } finally {
      // Only now, when all files are closed: an interrupt would have broken them.
      if (interrupted.get()) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RunReport run(
      List<Source> sources, IngestOptions options, Instant started, AtomicBoolean interrupted) {
    if (options.dryRun()) {
      RunLog log = RunLog.none(started);
      return new Run(new DryStorage(index), log, extractor, options, interrupted).over(sources);
    }
    if (folder == null) {
      return write(RunLog.none(started), sources, options, interrupted);
    }
    ArchiveLock lock = folder.lock(options.command());
    try (lock;
        RunLog log = RunLog.in(folder.runs(), started, options.command())) {
      return write(log, sources, options, interrupted);
    } catch (IOException e) {
      throw new StorageException("cannot give back the lock of " + folder, e);
    }
  }

  private RunReport write(
      RunLog log, List<Source> sources, IngestOptions options, AtomicBoolean interrupted) {
    try (ArchiveWriter writer = index.writer()) {
      Storage storage = new WriterStorage(writer, log.run());
      return new Run(storage, log, extractor, options, interrupted).over(sources);
    } catch (IOException e) {
      throw new StorageException("cannot close the archive's index: " + e.getMessage(), e);
    }
  }
}
