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
 * Pending segments that are written as one. What several threads filled is written by two: one
 * packs the stored articles while the other sorts and writes the postings, which takes as long. So
 * the last batch of a run, which nothing is left to be done beside, keeps both busy.
 */
final class PendingBatch implements Closeable {

  private final List<PendingSegment> segments;
  private volatile CompletableFuture<Void> beside = CompletableFuture.completedFuture(null);

  PendingBatch(List<PendingSegment> segments) {
    this.segments = segments;
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

  /** True if more than one thread is at hand. */
  boolean isShared() {
    return segments.size() > 1;
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
