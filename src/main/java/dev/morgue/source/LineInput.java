package dev.morgue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Splits a stream of bytes at line feeds, and holds no more than one line. A line longer than the
 * bound is read past, not kept. A byte order mark before a line is left out: files that were put
 * together have several.
 */
final class LineInput {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int mostBytes;
  private final byte end;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int from;
  private int to;

  private byte[] line = new byte[BUFFER_BYTES];
  private int length;
  private boolean tooLong;
  private long number;

  LineInput(InputStream in, int mostBytes) {
    this(in, mostBytes, (byte) '\n');
  }

  /** Splits at another byte than the line feed. */
  LineInput(InputStream in, int mostBytes, byte end) {
    this.in = in;
    this.mostBytes = mostBytes;
    this.end = end;
  }

  /** Reads the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    if (!fill()) {
      return false;
    }
    number++;
    boolean ended = false;
    while (!ended && fill()) {
      int next = from;
      while (next < to && buffer[next] != end) {
        next++;
      }
      append(next);
      ended = next < to;
      from = ended ? next + 1 : next;
    }
    return true;
  }

  /** The line's bytes without what ends it, valid until the next call of {@link #next}. */
  ByteBuffer bytes() {
    boolean marked =
        length >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf;
    int start = marked ? 3 : 0;
    return ByteBuffer.wrap(line, start, length - start);
  }

  /** True if the line was longer than the bound, and is lost. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private void append(int next) {
    int more = next - from;
    if (tooLong || length + more > mostBytes) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(mostBytes, Math.max(length + more, 2 * line.length)));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }
}
