package dev.morgue.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A folder whose files are read without being mapped. A channel, as Lucene's own directory reads
 * through, is closed for all threads when one of them is interrupted while it reads; these files
 * stay open.
 */
final class FilesDirectory extends FSDirectory {

  FilesDirectory(Path folder) throws IOException {
    super(folder, FSLockFactory.getDefault());
  }

  /**
   * By the platform's older means: a stream of paths takes a program that has just started longer.
   */
  @Override
  public String[] listAll() throws IOException {
    ensureOpen();
    Set<String> deleted = getPendingDeletions();
    String[] names = getDirectory().toFile().list((folder, name) -> !deleted.contains(name));
    if (names == null) {
      return super.listAll(); // which says why it cannot
    }
    Arrays.sort(names);
    return names;
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    Path path = getDirectory().resolve(name);
    RandomAccessFile file = openFile(path);
    boolean opened = false;
    try {
      int buffer = BufferedIndexInput.bufferSize(context);
      Part whole = new Part(path.toString(), file, buffer, 0, file.length());
      whole.ownsFile = true;
      opened = true;
      return whole;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  private static RandomAccessFile openFile(Path path) throws IOException {
    try {
      return new RandomAccessFile(path.toFile(), "r");
    } catch (FileNotFoundException e) {
      // It says so of every file that cannot be opened; a channel tells why.
      Files.newByteChannel(path).close();
      throw e;
    }
  }

  /**
   * A file from {@code begin} to {@code end}. Clones and slices read through the same open file.
   */
  private static final class Part extends BufferedIndexInput {

    private final RandomAccessFile file;
    private final long begin;
    private final long end;
    private boolean ownsFile;

    Part(String name, RandomAccessFile file, int buffer, long begin, long end) {
      super(name, buffer);
      this.file = file;
      this.begin = begin;
      this.end = end;
    }

    @Override
    protected void readInternal(ByteBuffer target) throws IOException {
      long from = begin + getFilePointer();
      int length = target.remaining();
      if (from + length > end) {
        throw new EOFException("read past the end of " + this);
      }
      synchronized (file) {
        file.seek(from);
        file.readFully(target.array(), target.arrayOffset() + target.position(), length);
      }
      target.position(target.limit());
    }

    @Override
    protected void seekInternal(long to) throws IOException {
      if (to > length()) {
        throw new EOFException("seek past the end of " + this);
      }
    }

    @Override
    public long length() {
      return end - begin;
    }

    @Override
    public Part clone() {
      Part clone = (Part) super.clone();
      clone.ownsFile = false;
      return clone;
    }

    @Override
    public IndexInput slice(String name, long offset, long length) {
      if (offset < 0 || length < 0 || offset > length() - length) {
        throw new IllegalArgumentException("no slice of " + this + ": " + offset + ", " + length);
      }
      long from = begin + offset;
      String path = getFullSliceDescription(name);
      return new Part(path, file, getBufferSize(), from, from + length);
    }

    @Override
    public void close() throws IOException {
      if (ownsFile) {
        file.close();
      }
    }
  }
}
