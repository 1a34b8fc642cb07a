package dev.morgue.lucene;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CompoundFormat;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.FieldInfosFormat;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.LiveDocsFormat;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.PointsFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.TermVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90CompoundFormat;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.codecs.lucene90.Lucene90LiveDocsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90NormsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90PointsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90TermVectorsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.codecs.lucene94.Lucene94FieldInfosFormat;
import org.apache.lucene.codecs.lucene99.Lucene99SegmentInfoFormat;

/**
 * How an archive's segments are written: each part as Lucene 10.4 and later do by default, but all
 * fields alike, which need not be written down field by field and read again by each query from the
 * shell; and the stored articles in pieces of one or two each, since the ten of a page of results
 * lie far apart, and each costs the unpacking of a whole piece. A change here is a change of the
 * archive's format. Public, with this constructor, for Lucene's service loader alone.
 */
public final class ArchiveCodec extends Codec {

  private static final String NAME = "Morgue6";
  private static final int PIECE_BYTES = 4 * 1024;
  private static final int PIECE_ARTICLES = 128;
  private static final int PIECES_OF_INDEX = 10; // as a power of two, as Lucene's own have it

  private final PostingsFormat postings = new Lucene104PostingsFormat();
  private final DocValuesFormat columns = new Lucene90DocValuesFormat();
  private final NormsFormat norms = new Lucene90NormsFormat();
  private final FieldInfosFormat fields = new Lucene94FieldInfosFormat();
  private final SegmentInfoFormat segments = new Lucene99SegmentInfoFormat();
  private final LiveDocsFormat current = new Lucene90LiveDocsFormat();
  private final CompoundFormat compound = new Lucene90CompoundFormat();
  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          NAME, PieceCompression.INSTANCE, PIECE_BYTES, PIECE_ARTICLES, PIECES_OF_INDEX);

  /** The codec of new segments, and of those that name it. */
  public ArchiveCodec() {
    super(NAME);
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
  public NormsFormat normsFormat() {
    return norms;
  }

  @Override
  public FieldInfosFormat fieldInfosFormat() {
    return fields;
  }

  @Override
  public SegmentInfoFormat segmentInfoFormat() {
    return segments;
  }

  @Override
  public LiveDocsFormat liveDocsFormat() {
    return current;
  }

  @Override
  public CompoundFormat compoundFormat() {
    return compound;
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }

  /** An archive has none. */
  @Override
  public TermVectorsFormat termVectorsFormat() {
    return new Lucene90TermVectorsFormat();
  }

  /** An archive has none. */
  @Override
  public PointsFormat pointsFormat() {
    return new Lucene90PointsFormat();
  }

  /** An archive has none. */
  @Override
  public KnnVectorsFormat knnVectorsFormat() {
    return KnnVectorsFormat.EMPTY;
  }
}
