package dev.morgue.ingest;

import dev.morgue.error.StorageException;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work for a thread that may be interrupted on others that nobody interrupts: an interrupt
 * would close the files that are being written. The caller waits, and his interrupt is remembered.
 */
final class Undisturbed {

  private volatile boolean interrupted;

  /** What was opened so, and is closed so. */
  record Open<T extends Closeable>(T it, Undisturbed undisturbed) implements Closeable {

    @Override
    public void close() {
      undisturbed.call(() -> {
        try {
          it.close();
        } catch (IOException e) {
          throw new StorageException("cannot close the archive's files: " + e.getMessage(), e);
        }
        return true;
      });
    }
  }

  /** Opens something. */
  <T extends Closeable> Open<T> open(Supplier<T> opening) {
    return new Open<>(call(opening), this);
  }

  /** Does the work; what it throws comes out as it is. */
  <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofPlatform().name("morgue-ingest-files").start(task);
    while (true) {
      try {
        return task.get();
      } catch (InterruptedException e) {
        remember();
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      }
    }
  }

  private static RuntimeException thrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    // A supplier throws nothing checked.
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** Notes that the calling thread was interrupted. */
  void remember() {
    interrupted = true;
  }

  /** Takes the calling thread's interrupt from it, if it has one, and remembers that. */
  void holdBack() {
    if (Thread.interrupted()) {
      remember();
    }
  }

  /** Gives the calling thread its interrupt back. */
  void restore() {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** True if the calling thread was interrupted meanwhile. */
  boolean wasInterrupted() {
    return interrupted;
  }
}
