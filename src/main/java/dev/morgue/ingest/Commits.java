package dev.morgue.ingest;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Commits now and then, so that a run that is cut off loses little, and never so often that the
 * commits take more than a twentieth of the time.
 */
final class Commits {

  private static final long SHORTEST_WAIT = Duration.ofSeconds(1).toNanos();
  private static final int SHARE = 20;

  private final Storage storage;
  private final RunLog log;
  private final LongSupplier accounted;
  private final LongConsumer durable;

  private final ReentrantLock lock = new ReentrantLock();
  private long last = System.nanoTime();
  private long wait = SHORTEST_WAIT;

  /**
   * Makes a committer.
   *
   * @param accounted how many pages, from the first on, have their outcome
   * @param durable told how many of them have it safe on disk
   */
  Commits(Storage storage, RunLog log, LongSupplier accounted, LongConsumer durable) {
    this.storage = storage;
    this.log = log;
    this.accounted = accounted;
    this.durable = durable;
  }

  /** Commits if it is time and nobody else is at it. */
  void ifDue() {
    if (!lock.tryLock()) {
      return;
    }
    try {
      long start = System.nanoTime();
      if (start - last >= wait) {
        commit();
        last = System.nanoTime();
        wait = Math.max(SHORTEST_WAIT, SHARE * (last - start));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Commits now. */
  void commit() {
    lock.lock();
    try {
      // Counted first: what is accounted for after this line may miss the commit.
      long pages = accounted.getAsLong();
      if (storage.commit()) {
        log.sync();
        durable.accept(pages);
      }
    } finally {
      lock.unlock();
    }
  }
}
