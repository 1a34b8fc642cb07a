package dev.morgue.lucene;

import dev.morgue.error.ArchiveDamagedException;
import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.ArchiveMissingException;
import dev.morgue.error.IndexVersionException;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.MorgueException;
import dev.morgue.error.StorageException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Says what went wrong with the storage in words that a caller can act on.
 *
 * @param place the index's folder, for messages
 */
record Failures(String place) {

  /** Reads or writes the storage. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws IOException;
  }

  /** Runs it; what the storage throws comes out as a {@link MorgueException}. */
  <T> T translate(Action<T> action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw of(e);
    } catch (UncheckedIOException e) {
      throw of(Objects.requireNonNull(e.getCause()));
    } catch (AlreadyClosedException e) {
      throw of(why(e));
    } catch (IndexSearcher.TooManyClauses e) {
      throw new InvalidRequestException(
          "the query joins more than "
              + IndexSearcher.getMaxClauseCount()
              + " words or alternatives in one place: leave some out, or ask in several queries");
    }
  }

  /** What closed the index; other threads may find it closed before the one that knows has told. */
  private static IOException why(AlreadyClosedException closed) {
    for (Throwable cause = closed; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException found) {
        return found;
      }
    }
    return new IOException("closed after a failure", closed);
  }

  /** Runs it where no {@link IOException} may come out; {@link #translate} unpacks it again. */
  static <T> T unchecked(Action<T> action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MorgueException of(IOException e) {
    return switch (e) {
      case IndexNotFoundException missing -> missing();
      case LockObtainFailedException locked ->
          new ArchiveLockedException(
              "another program writes to the index in " + place + ": wait for it to end", "");
      case IndexFormatTooNewException newer ->
          new IndexVersionException(
              "the index in "
                  + place
                  + " was written by a newer version of this program: "
                  + "use that version, or ingest into a new archive",
              newer.getVersion(),
              newer.getMaxVersion());
      case CorruptIndexException broken -> damaged(e);
      case IndexFormatTooOldException old -> damaged(e);
      case EOFException cut -> damaged(e);
      case FileNotFoundException gone -> damaged(e);
      case NoSuchFileException gone -> damaged(e);
      default ->
          new StorageException(
              "the index in "
                  + place
                  + " cannot be read or written ("
                  + reason(e)
                  + "): make room or give access there, then run the command again",
              e);
    };
  }

  ArchiveMissingException missing() {
    return new ArchiveMissingException(
        "there is no index in " + place + ": run \"morgue ingest\" to make one");
  }

  private ArchiveDamagedException damaged(IOException e) {
    return new ArchiveDamagedException(
        "the index in "
            + place
            + " is damaged ("
            + reason(e)
            + "): restore a backup, or ingest the sources into a new archive",
        e);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
