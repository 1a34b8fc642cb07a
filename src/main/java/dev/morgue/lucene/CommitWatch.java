package dev.morgue.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether another process has committed. A commit makes a file, which changes the time of the
 * folder: while that stays, the folder need not be listed, which takes longer than some queries.
 */
final class CommitWatch {

  /** A folder that changed more recently may change again without its time telling. */
  private static final int COARSEST_CLOCK_SECONDS = 2;

  private final Directory directory;
  private final @Nullable Path folder;

  /** The folder's time when it was last listed, if that time tells of every later change. */
  private volatile @Nullable FileTime listed;

  CommitWatch(Directory directory) {
    this.directory = directory;
    folder = directory instanceof FSDirectory files ? files.getDirectory() : null;
  }

  /** True if the newest commit is not that of this generation. */
  boolean isOld(long generation) throws IOException {
    FileTime changed = folder == null ? null : Files.getLastModifiedTime(folder);
    if (changed != null && changed.equals(listed)) {
      return false;
    }
    boolean old = SegmentInfos.getLastCommitGeneration(directory) != generation;
    boolean tells =
        changed != null
            && changed.toInstant().isBefore(Instant.now().minusSeconds(COARSEST_CLOCK_SECONDS));
    listed = tells && !old ? changed : null;
    return old;
  }
}
