package dev.morgue.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.TermVectorsReader;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/** A {@link PendingSegment} that is complete, as Lucene takes it over into an index. */
final class PendingReader extends CodecReader {

  private final PendingSegment segment;
  private final FieldInfos infos;

  PendingReader(PendingSegment segment) {
    this.segment = segment;
    infos =
        new FieldInfos(segment.fields().stream().map(PendingField::info).toArray(FieldInfo[]::new));
  }

  @Override
  public FieldInfos getFieldInfos() {
    return infos;
  }

  @Override
  public int maxDoc() {
    return segment.size();
  }

  @Override
  public int numDocs() {
    return segment.size();
  }

  @Override
  public @Nullable Bits getLiveDocs() {
    return null;
  }

  @Override
  public LeafMetaData getMetaData() {
    return new LeafMetaData(Version.LATEST.major, Version.LATEST, null, false);
  }

  @Override
  public FieldsProducer getPostingsReader() {
    return new PendingFields(List.of(segment));
  }

  @Override
  public NormsProducer getNormsReader() {
    return new Norms();
  }

  @Override
  public DocValuesProducer getDocValuesReader() {
    return new Columns();
  }

  @Override
  public StoredFieldsReader getFieldsReader() {
    return new Stored();
  }

  @Override
  public @Nullable TermVectorsReader getTermVectorsReader() {
    return null;
  }

  @Override
  public @Nullable PointsReader getPointsReader() {
    return null;
  }

  @Override
  public @Nullable KnnVectorsReader getVectorReader() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private final class Norms extends NormsProducer {

    @Override
    public NumericDocValues getNorms(FieldInfo field) {
      return segment.field(field.name).norms();
    }

    @Override
    public void checkIntegrity() {}

    @Override
    public void close() {}
  }

  private final class Columns extends DocValuesProducer {

    @Override
    public NumericDocValues getNumeric(FieldInfo field) {
      throw new UnsupportedOperationException("numbers are sorted ones");
    }

    @Override
    public BinaryDocValues getBinary(FieldInfo field) {
      return segment.field(field.name).column().bytes();
    }

    @Override
    public SortedDocValues getSorted(FieldInfo field) {
      return segment.field(field.name).column().ordinals();
    }

    @Override
    public SortedNumericDocValues getSortedNumeric(FieldInfo field) {
      return segment.field(field.name).column().numbers();
    }

    @Override
    public SortedSetDocValues getSortedSet(FieldInfo field) {
      return segment.field(field.name).column().ordinalSets();
    }

    @Override
    public DocValuesSkipper getSkipper(FieldInfo field) {
      throw new UnsupportedOperationException("made when the segment is written");
    }

    @Override
    public void checkIntegrity() {}

    @Override
    public void close() {}
  }

  private final class Stored extends StoredFieldsReader {

    @Override
    public void document(int article, StoredFieldVisitor visitor) throws IOException {
      List<IndexableField> fields = segment.stored(article);
      for (IndexableField field : fields) {
        FieldInfo info = infos.fieldInfo(field.name());
        if (visitor.needsField(info) == StoredFieldVisitor.Status.YES) {
          visitor.stringField(info, field.stringValue());
        }
      }
    }

    @Override
    public StoredFieldsReader clone() {
      return new Stored();
    }

    @Override
    public void checkIntegrity() {}

    @Override
    public void close() {}
  }
}
