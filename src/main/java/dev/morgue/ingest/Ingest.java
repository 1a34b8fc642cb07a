package dev.morgue.ingest;

import dev.morgue.extract.Extractor;
import dev.morgue.search.ArchiveIndex;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.source.Source;
import dev.morgue.store.ArchiveFolder;
import dev.morgue.store.ArchiveLock;
import java.time.Instant;
import java.util.List;
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
   * @throws dev.morgue.error.StorageException if the disk is full or not writable; what was
   *     committed before stays
   */
  public RunReport run(List<Source> sources, IngestOptions options) {
    Undisturbed undisturbed = new Undisturbed();
    try {
      return run(sources, options, Instant.now(), undisturbed);
    } finally {
      undisturbed.restore();
    }
  }

  private RunReport run(
      List<Source> sources, IngestOptions options, Instant started, Undisturbed undisturbed) {
    if (options.dryRun()) {
      RunLog log = RunLog.none(started);
      return new Run(new DryStorage(index), log, extractor, options, undisturbed).over(sources);
    }
    if (folder == null) {
      try (Undisturbed.Open<ArchiveWriter> writer = undisturbed.open(index::writer)) {
        RunLog log = RunLog.none(started);
        Storage storage = new WriterStorage(writer.it(), log.run());
        return new Run(storage, log, extractor, options, undisturbed).over(sources);
      }
    }
    ArchiveFolder archive = folder;
    Undisturbed.Open<ArchiveLock> lock = undisturbed.open(() -> archive.lock(options.command()));
    try (lock;
        Undisturbed.Open<ArchiveWriter> writer = undisturbed.open(index::writer);
        Undisturbed.Open<RunLog> log =
            undisturbed.open(() -> RunLog.in(archive.runs(), started, options.command()))) {
      Storage storage = new WriterStorage(writer.it(), log.it().run());
      return new Run(storage, log.it(), extractor, options, undisturbed).over(sources);
    }
  }
}
