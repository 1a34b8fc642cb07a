package dev.morgue.cli;

import dev.morgue.Archive;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is opened by a thread of its own while a command's words are read, which takes as
 * long. What went wrong there is kept quiet: the command opens the archive again, and says it in
 * its own order. Until then that thread alone uses the index, so that neither waits for classes
 * that the other makes ready.
 */
final class Opening implements Closeable {

  /** Nothing is opened ahead. */
  static final Opening NONE = new Opening(null);

  private final @Nullable Path place;
  private @Nullable Thread thread;
  private volatile @Nullable Archive archive;

  private Opening(@Nullable Path place) {
    this.place = place;
  }

  /** Begins to open the archive that a command with these words will most likely read. */
  static Opening of(List<String> words, Shell shell) {
    Opening opening = new Opening(ArchivePlace.find(named(words), shell).path());
    Thread thread = new Thread(opening::open, "opening");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, why) -> {});
    opening.thread = thread;
    thread.start();
    return opening;
  }

  private static @Nullable String named(List<String> words) {
    String named = null;
    for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
      String word = words.get(i);
      if (word.startsWith("--archive=")) {
        named = word.substring("--archive=".length());
      } else if ((word.equals("--archive") || word.equals("-a")) && i + 1 < words.size()) {
        named = words.get(i + 1);
      }
    }
    return named;
  }

  private void open() {
    archive = Archive.openBriefly(Objects.requireNonNull(place));
  }

  /** The archive in that folder, for the caller to close. */
  Archive take(Path wanted) {
    Archive opened = wanted.equals(place) ? opened() : null;
    return opened == null ? Archive.openBriefly(wanted) : opened;
  }

  private @Nullable Archive opened() {
    Thread opener = thread;
    thread = null;
    if (opener == null) {
      return null;
    }
    try {
      opener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    return archive;
  }

  /** Closes the archive if nobody took it. */
  @Override
  public void close() {
    Archive opened = opened();
    if (opened != null) {
      opened.close();
    }
  }
}
