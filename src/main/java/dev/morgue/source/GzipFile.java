package dev.morgue.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A gzipped file's content, of all its members. Java ends the content where something else than a
 * member follows; this tells that it did.
 */
final class GzipFile extends GZIPInputStream {

  private static final int TRAILER_BYTES = 8;

  private final InputStream file;

  GzipFile(InputStream file, int bufferBytes) throws IOException {
    super(file, bufferBytes);
    this.file = file;
  }

  /** True if the file goes on behind the content; zeros to the end of a block are nothing. */
  boolean goesOn() throws IOException {
    for (int i = len - inf.getRemaining() + TRAILER_BYTES; i < len; i++) {
      if (buf[i] != 0) {
        return true;
      }
    }
    for (int b = file.read(); b >= 0; b = file.read()) {
      if (b != 0) {
        return true;
      }
    }
    return false;
  }
}
