package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The postings of pending segments as if they were one segment, in which the articles of each
 * follow those of the one before. Nothing is sorted before it is asked for.
 */
final class PendingFields extends FieldsProducer {

  private final PendingBatch batch;
  private final List<PendingSegment> segments;

  /** What the segments have of each field that has terms. */
  private final Map<String, List<PendingTerms.Part>> fields = new TreeMap<>();

  private @Nullable TermOrder order;

  /** Those of some segments of a batch. */
  PendingFields(PendingBatch batch, List<PendingSegment> segments) {
    this.batch = batch;
    this.segments = segments;
    int articles = 0;
    for (int i = 0; i < segments.size(); i++) {
      for (PendingField field : segments.get(i).fields()) {
        if (field.hasTerms()) {
          fields
              .computeIfAbsent(field.name(), name -> new ArrayList<>())
              .add(new PendingTerms.Part(field, i, articles));
        }
      }
      articles += segments.get(i).size();
    }
  }

  /** The batch that is written. */
  PendingBatch batch() {
    return batch;
  }

  @Override
  public Iterator<String> iterator() {
    return fields.keySet().iterator();
  }

  @Override
  public @Nullable Terms terms(String field) {
    List<PendingTerms.Part> parts = fields.get(field);
    if (parts == null) {
      return null;
    }
    if (order == null) {
      order = new TermOrder(segments.stream().map(PendingSegment::lexicon).toList());
    }
    return new PendingTerms(order, parts);
  }

  @Override
  public int size() {
    return fields.size();
  }

  @Override
  public void checkIntegrity() {}

  @Override
  public void close() {}
}
