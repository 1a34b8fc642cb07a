package dev.morgue.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that reports what {@link PrintStream} swallows: a reader that has gone, as in
 * {@code morgue search … | head}, and a full disk.
 */
final class StandardOutput extends OutputStream {

  private static final int BUFFER = 1 << 14;

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private final byte[] buffer = new byte[BUFFER];
  private int used;

  /** Thrown when nobody reads any more. */
  static final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
      super(cause);
    }
  }

  /** Thrown when what is printed cannot be written, as on a full disk. */
  static final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableException(IOException cause) {
      super("cannot write the results: " + cause.getMessage(), cause);
    }
  }

  /** Text in UTF-8, whatever the locale; flushed only on demand and when the buffer is full. */
  static PrintStream stream() {
    return new Encoding(new StandardOutput());
  }

  /** Encodes a text at once, where a stream by itself passes it through two buffers. */
  private static final class Encoding extends PrintStream {

    Encoding(StandardOutput out) {
      super(out, false, StandardCharsets.UTF_8);
    }

    @Override
    public void print(@Nullable String text) {
      byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
      write(bytes, 0, bytes.length);
    }

    @Override
    public void print(char c) {
      print(String.valueOf(c));
    }
  }

  @Override
  public void write(int b) {
    if (used == BUFFER) {
      empty();
    }
    buffer[used++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int at = offset;
    int left = length;
    while (left > 0) {
      if (used == BUFFER) {
        empty();
      }
      int part = Math.min(left, BUFFER - used);
      System.arraycopy(bytes, at, buffer, used, part);
      used += part;
      at += part;
      left -= part;
    }
  }

  @Override
  public void flush() {
    empty();
  }

  private void empty() {
    int length = used;
    used = 0;
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      if (e.getMessage() != null && e.getMessage().contains("Broken pipe")) {
        throw new ReaderGoneException(e);
      }
      throw new UnwritableException(e);
    }
  }
}
