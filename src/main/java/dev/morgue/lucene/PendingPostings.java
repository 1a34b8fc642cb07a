package dev.morgue.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's postings, in which those of {@link PendingSegment}s are written as they stand: a merge
 * would compare their terms again for each field, and number each article anew.
 */
final class PendingPostings extends PostingsFormat {

  private final PostingsFormat lucene;

  PendingPostings() {
    this(new Lucene104PostingsFormat());
  }

  private PendingPostings(PostingsFormat lucene) {
    super(lucene.getName());
    this.lucene = lucene;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new Consumer(lucene.fieldsConsumer(state));
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return lucene.fieldsProducer(state);
  }

  private static final class Consumer extends FieldsConsumer {

    private final FieldsConsumer lucene;

    Consumer(FieldsConsumer lucene) {
      this.lucene = lucene;
    }

    @Override
    public void write(Fields fields, NormsProducer norms) throws IOException {
      lucene.write(fields, norms);
    }

    @Override
    public void merge(MergeState merge, NormsProducer norms) throws IOException {
      Optional<PendingFields> pending = PendingFields.together(merge.fieldsProducers);
      if (pending.isPresent()) {
        lucene.write(pending.get(), norms);
      } else {
        lucene.merge(merge, norms);
      }
    }

    @Override
    public void close() throws IOException {
      lucene.close();
    }
  }
}
