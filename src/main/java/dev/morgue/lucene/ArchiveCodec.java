package dev.morgue.lucene;

import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * How an archive's segments are written: as Lucene does by default, but all fields alike, whose
 * formats need not be noted one by one and read again by each query from the shell; and the stored
 * articles in pieces of a few each, since the ten of a page of results lie far apart, and each
 * costs the unpacking of a whole piece. A change here is a change of the archive's format, but for
 * the size of new pieces. Public, with this constructor, for Lucene's service loader alone.
 */
public final class ArchiveCodec extends FilterCodec {

  private static final String NAME = "Morgue6";
  private static final int PIECE_BYTES = 8 * 1024;
  private static final int PIECE_ARTICLES = 128;
  private static final int PIECES_OF_INDEX = 10; // as a power of two, as Lucene's own have it

  private final PostingsFormat postings = new PendingPostings();
  private final DocValuesFormat columns = new Lucene90DocValuesFormat();
  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          NAME, PieceCompression.INSTANCE, PIECE_BYTES, PIECE_ARTICLES, PIECES_OF_INDEX);

  /** The codec of new segments, and of those that name it. */
  public ArchiveCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public PostingsFormat postingsFormat() {
    return postings;
  }

  @Override
  public DocValuesFormat docValuesFormat() {
    return columns;
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
