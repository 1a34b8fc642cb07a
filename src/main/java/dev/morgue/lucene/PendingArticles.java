package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;

/**
 * New articles on their way into the index: each thread adds to a segment in memory that no other
 * one is adding to, and all such segments are written as one.
 */
final class PendingArticles {

  /** Bytes of articles at which they are written, whoever asks. */
  private static final long MOST_BYTES = 32L << 20;

  private final IndexWriter writer;
  private final Deque<PendingSegment> segments = new ConcurrentLinkedDeque<>();
  private final AtomicLong bytes = new AtomicLong();

  /** Shared by those who add; whoever takes the segments away has it alone. */
  private final ReadWriteLock adding = new ReentrantReadWriteLock();

  /** Shared by those who write some articles; whoever needs all to be written has it alone. */
  private final ReadWriteLock writing = new ReentrantReadWriteLock();

  /** True if articles were lost: no commit may look as if it had them. */
  private volatile boolean lost;

  PendingArticles(IndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Adds an article that the index does not have.
   *
   * @throws IOException if articles cannot be written, these or earlier ones
   */
  void add(Document document) throws IOException {
    adding.readLock().lock();
    try {
      PendingSegment segment = segments.pollLast();
      if (segment == null) {
        segment = new PendingSegment(writer.getConfig().getSimilarity());
      }
      try {
        bytes.addAndGet(segment.add(document));
      } finally {
        segments.addLast(segment);
      }
    } finally {
      adding.readLock().unlock();
    }
    if (bytes.get() > MOST_BYTES) {
      writing.readLock().lock();
      try {
        write(take());
      } finally {
        writing.readLock().unlock();
      }
    }
  }

  /**
   * Returns when the index has all articles that were added before.
   *
   * @throws IOException if articles cannot be written, these or earlier ones
   */
  void write() throws IOException {
    writing.writeLock().lock();
    try {
      write(take());
    } finally {
      writing.writeLock().unlock();
    }
  }

  private List<PendingSegment> take() {
    adding.writeLock().lock();
    try {
      List<PendingSegment> taken = new ArrayList<>(segments);
      segments.clear();
      bytes.set(0);
      return taken;
    } finally {
      adding.writeLock().unlock();
    }
  }

  private void write(List<PendingSegment> taken) throws IOException {
    if (lost) {
      throw new IOException("articles could not be written before");
    }
    if (!taken.isEmpty()) {
      boolean written = false;
      try {
        writer.addIndexes(taken.stream().map(PendingReader::new).toArray(CodecReader[]::new));
        written = true;
      } finally {
        if (!written) {
          lost = true;
        }
      }
    }
  }
}
