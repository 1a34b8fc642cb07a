package dev.morgue.ingest;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Commits now and then, so that a run that is cut off loses ten seconds' work, and the articles
 * that wait to be stored. Each commit leaves a segment that is to be merged, which costs an article
 * a sixth of its indexing; that is why they are no more frequent.
 */
final class Commits {

  /** From the end of one to the begin of the next. */
  private static final long WAIT = Duration.ofSeconds(10).toNanos();

  private final Storage storage;
  private final RunLog log;
  private final LongSupplier accounted;
  private final LongConsumer durable;

  private final ReentrantLock lock = new ReentrantLock();
  private long last = System.nanoTime();
  private long reported;

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
      if (System.nanoTime() - last >= WAIT && accounted.getAsLong() > reported) {
        commit();
        last = System.nanoTime();
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
        reported = pages;
        durable.accept(pages);
      }
    } finally {
      lock.unlock();
    }
  }
}
