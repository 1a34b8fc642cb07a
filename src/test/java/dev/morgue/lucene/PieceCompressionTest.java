package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

final class PieceCompressionTest {

  private static final String TEXT =
      "The council says that the harbour wall would have been built by the end of the year, and "
          + "that the people who asked for it were told so. Nobody on the quay believes it.";

  private final Decompressor unpacking = PieceCompression.INSTANCE.newDecompressor();

  private static byte[] packed(byte[] piece) throws IOException {
    try (Compressor packing = PieceCompression.INSTANCE.newCompressor()) {
      return packed(packing, piece);
    }
  }

  private static byte[] packed(Compressor packing, byte[] piece) throws IOException {
    ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
    bytes.writeBytes(piece, 0, piece.length);
    ByteBuffersDataInput in = bytes.toDataInput();
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    packing.compress(in, out);
    return out.toArrayCopy();
  }

  private byte[] unpacked(byte[] packed, int pieceLength, int offset, int length)
      throws IOException {
    BytesRef bytes = new BytesRef();
    ByteArrayDataInput in = new ByteArrayDataInput(packed);
    unpacking.decompress(in, pieceLength, offset, length, bytes);
    assertEquals(packed.length, in.getPosition(), "the next piece begins here");
    return BytesRef.deepCopyOf(bytes).bytes;
  }

  /** The words that pieces are packed after are part of the format: other words, another text. */
  @Test
  void whatWasPackedBeforeComesBack() throws IOException {
    byte[] packed =
        HexFormat.of().parseHex("1f439e4fb3424c16e980276df4143c71cfc158a3943da8690c560a015da10700");
    String text =
        "wenn wie zum: pero más, não. International correspondent; the council said that the"
            + " harbour was.";
    byte[] piece = text.getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(piece, unpacked(packed, piece.length, 0, piece.length));
  }

  @Test
  void everyPartOfAPieceComesBack() throws IOException {
    byte[] piece = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] packed = packed(piece);
    for (int offset = 0; offset <= piece.length; offset += 7) {
      for (int length = 0; offset + length <= piece.length; length += 11) {
        assertArrayEquals(
            Arrays.copyOfRange(piece, offset, offset + length),
            unpacked(packed, piece.length, offset, length));
      }
    }
  }

  @Test
  void whatCannotBePackedComesBackToo() throws IOException {
    Random random = new Random(1);
    try (Compressor packing = PieceCompression.INSTANCE.newCompressor()) {
      for (int length : new int[] {0, 1, 2, 100, 70_000, 3}) {
        byte[] piece = new byte[length];
        random.nextBytes(piece);
        assertArrayEquals(piece, unpacked(packed(packing, piece), length, 0, length));
      }
    }
  }

  @Test
  void aSmallPieceOfTextPacksBetterThanByItself() throws IOException {
    byte[] piece = TEXT.getBytes(StandardCharsets.UTF_8);
    Deflater alone = new Deflater(6, true);
    alone.setInput(piece);
    alone.finish();
    int length = alone.deflate(new byte[1000]);
    alone.end();
    assertTrue(packed(piece).length < length * 3 / 4, packed(piece).length + " of " + length);
  }

  @Test
  void aDamagedPieceIsToldAsDamage() throws IOException {
    byte[] piece = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] packed = packed(piece);
    byte[] cut = Arrays.copyOf(packed, packed.length);
    Arrays.fill(cut, packed.length / 2, packed.length, (byte) 0xff);
    assertThrows(CorruptIndexException.class, () -> unpacked(cut, piece.length, 0, piece.length));
    assertThrows(
        CorruptIndexException.class, () -> unpacked(packed, piece.length + 1, 0, piece.length + 1));
  }
}
