package dev.morgue.store;

import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.StorageException;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an archive, until closed. The lock is the system's lock on a file; the
 * file's text says who holds it, and means nothing while nobody does.
 */
public final class ArchiveLock implements Closeable {

  /** Far behind the text, so that the text can be read where locks keep readers out. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private ArchiveLock(FileChannel channel) {
    this.channel = channel;
  }

  static ArchiveLock take(Path file, Path archive, String command) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        String holder = Files.readString(file).strip();
        throw new ArchiveLockedException(
            ("the archive " + archive + " is being written by " + holder)
                + ": try again when that has ended",
            holder);
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(holder(command)));
      return new ArchiveLock(channel);
    } catch (IOException e) {
      throw new StorageException(
          "cannot lock the archive " + archive + " for writing: " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      // This process holds it.
      return null;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(String command) {
    String what = command.isEmpty() ? "" : " (" + command + ")";
    return "process "
        + ProcessHandle.current().pid()
        + " on "
        + host()
        + what
        + ", since "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS)
        + "\n";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this host";
    }
  }

  /** Gives the lock back. The file stays, empty: who removed it could remove another's lock. */
  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    }
  }
}
