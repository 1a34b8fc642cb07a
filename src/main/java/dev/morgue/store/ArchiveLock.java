package dev.morgue.store;

import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.StorageException;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to an archive, until closed. The lock is the system's lock on a file; the
 * file's text says who holds it, and means nothing while nobody does.
 */
public final class ArchiveLock implements Closeable {

  /** The lock file's name in the archive's folder. */
  static final String FILE = "lock";

  /** Far behind the text, so that the text can be read where locks keep readers out. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * Who in this process holds which lock file. Asked before such a file is opened: where a process
   * closes a file, POSIX systems give back all its locks on it, another thread's too.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private ArchiveLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or says who has it. */
  static ArchiveLock take(Path archive, String command) {
    return tryTake(archive, command).orElseThrow(() -> heldElsewhere(archive));
  }

  /** The lock, unless another holds it. */
  static Optional<ArchiveLock> tryTake(Path archive, String command) {
    try {
      Path file = archive.toRealPath().resolve(FILE);
      String holder = holder(command);
      if (HELD.putIfAbsent(file, holder) != null) {
        return Optional.empty();
      }
      boolean locked = false;
      try {
        Optional<ArchiveLock> lock = lock(file, holder);
        locked = lock.isPresent();
        return lock;
      } finally {
        if (!locked) {
          HELD.remove(file);
        }
      }
    } catch (IOException e) {
      throw new StorageException(
          "cannot lock the archive " + archive + " for writing: " + ArchiveFolder.say(e), e);
    }
  }

  private static Optional<ArchiveLock> lock(Path file, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(holder + "\n"));
      locked = true;
      return Optional.of(new ArchiveLock(file, channel));
    } finally {
      // Also where the disk is full: an open file would keep the lock.
      if (!locked) {
        channel.close();
      }
    }
  }

  private static String whoHolds(Path archive) {
    try {
      Path file = archive.toRealPath().resolve(FILE);
      String here = HELD.get(file);
      return here == null ? Files.readString(file).strip() : here;
    } catch (IOException e) {
      return "";
    }
  }

  /** Says who has the lock. */
  static ArchiveLockedException heldElsewhere(Path archive) {
    String holder = whoHolds(archive);
    String who = holder.isEmpty() ? "another program" : holder;
    return new ArchiveLockedException(
        "the archive "
            + archive
            + " is being written by "
            + who
            + ": try again when that has ended",
        holder);
  }

  private static String holder(String command) {
    String what = command.isEmpty() ? "" : " (" + command + ")";
    return "process "
        + ProcessHandle.current().pid()
        + " on "
        + host()
        + what
        + ", since "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS);
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
    } finally {
      HELD.remove(file);
    }
  }
}
