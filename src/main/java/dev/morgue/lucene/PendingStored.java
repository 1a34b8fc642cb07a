package dev.morgue.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.BytesRef;

/**
 * Stored fields in which those of a shared {@link PendingBatch} are written in another thread.
 * {@link PendingPostings}, which are written next, wait for it.
 */
final class PendingStored extends StoredFieldsFormat {

  private final StoredFieldsFormat lucene;

  PendingStored(StoredFieldsFormat lucene) {
    this.lucene = lucene;
  }

  @Override
  public StoredFieldsReader fieldsReader(
      Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context)
      throws IOException {
    return lucene.fieldsReader(directory, segment, fields, context);
  }

  @Override
  public StoredFieldsWriter fieldsWriter(
      Directory directory, SegmentInfo segment, IOContext context) throws IOException {
    return new Writer(lucene.fieldsWriter(directory, segment, context));
  }

  private static final class Writer extends StoredFieldsWriter {

    private final StoredFieldsWriter lucene;
    private boolean begun;

    Writer(StoredFieldsWriter lucene) {
      this.lucene = lucene;
    }

    @Override
    public int merge(MergeState merge) throws IOException {
      if (!(merge.storedFieldsReaders[0] instanceof PendingReader.Stored pending)
          || !pending.batch().isShared()) {
        return lucene.merge(merge);
      }
      begun = true;
      pending
          .batch()
          .begin(() -> {
            try (lucene) {
              lucene.merge(merge);
            }
          });
      return merge.segmentInfo.maxDoc();
    }

    @Override
    public void startDocument() throws IOException {
      lucene.startDocument();
    }

    @Override
    public void finishDocument() throws IOException {
      lucene.finishDocument();
    }

    @Override
    public void writeField(FieldInfo field, int value) throws IOException {
      lucene.writeField(field, value);
    }

    @Override
    public void writeField(FieldInfo field, long value) throws IOException {
      lucene.writeField(field, value);
    }

    @Override
    public void writeField(FieldInfo field, float value) throws IOException {
      lucene.writeField(field, value);
    }

    @Override
    public void writeField(FieldInfo field, double value) throws IOException {
      lucene.writeField(field, value);
    }

    @Override
    public void writeField(FieldInfo field, BytesRef value) throws IOException {
      lucene.writeField(field, value);
    }

    @Override
    public void writeField(FieldInfo field, String value) throws IOException {
      lucene.writeField(field, value);
    }

    @Override
    public void finish(int articles) throws IOException {
      lucene.finish(articles);
    }

    @Override
    public long ramBytesUsed() {
      return lucene.ramBytesUsed();
    }

    @Override
    public void close() throws IOException {
      if (!begun) {
        lucene.close();
      }
    }
  }
}
