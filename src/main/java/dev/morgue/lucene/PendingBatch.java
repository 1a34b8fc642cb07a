package dev.morgue.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.util.IORunnable;

/**
 * Pending segments that are written as one. A shared batch is written by two threads: one packs the
 * stored articles while the other sorts and writes the postings, which takes as long. That is for
 * the last batch of a run, beside which nothing else is left to be done.
 */
final class PendingBatch implements Closeable {

  private final List<PendingSegment> segments;
  private final boolean shared;
  private volatile CompletableFuture<Void> beside = CompletableFuture.completedFuture(null);

  /**
   * A batch of segments.
   *
   * @param shared true if two threads are to write it
   */
  PendingBatch(List<PendingSegment> segments, boolean shared) {
    this.segments = segments;
    this.shared = shared;
  }

  /** The segments, for Lucene to take over. */
  CodecReader[] readers() {
    return segments.stream()
        .map(segment -> new PendingReader(segment, this))
        .toArray(CodecReader[]::new);
  }

  /** The postings of all segments, in the order of their articles. */
  PendingFields fields() {
    return new PendingFields(this, segments);
  }

  /** True if two threads write it. */
  boolean isShared() {
    return shared;
  }

  /** Begins something in a thread of its own. */
  void begin(IORunnable work) {
    beside =
        CompletableFuture.runAsync(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            Thread.ofPlatform().name("morgue-pack").daemon()::start);
  }

  /**
   * Returns when what was begun is done.
   *
   * @throws IOException if that failed; told once
   */
  @Override
  public void close() throws IOException {
    CompletableFuture<Void> begun = beside;
    try {
      begun.join();
    } catch (CompletionException e) {
      beside = CompletableFuture.completedFuture(null);
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      throw e;
    }
  }
}
