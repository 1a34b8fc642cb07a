package dev.morgue.ingest;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Commits now and then, so that a run that is cut off loses little: where a commit is quick, the
 * first five seconds' work, later at most half of what it did and at most ten seconds' work. Where
 * it is slow, commits never take most of the time. Each leaves a segment that is to be merged,
 * which costs an article a sixth of its indexing; that is why they are no more frequent.
 */
final class Commits {

  private static final long SHORTEST_WAIT = Duration.ofSeconds(5).toNanos();
  private static final long LONGEST_WAIT = Duration.ofSeconds(10).toNanos();

  /** A commit that took a second is followed by ten without one. */
  private static final int SHARE = 10;

  private final Storage storage;
  private final RunLog log;
  private final LongSupplier accounted;
  private final LongConsumer durable;

  private final ReentrantLock lock = new ReentrantLock();
  private final long started = System.nanoTime();
  private long last = started;
  private long wait = SHORTEST_WAIT;
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
      long start = System.nanoTime();
      if (start - last >= wait && accounted.getAsLong() > reported) {
        commit();
        last = System.nanoTime();
        long least = Math.max(SHARE * (last - start), last - started);
        wait = Math.clamp(least, SHORTEST_WAIT, LONGEST_WAIT);
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
