package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The postings of pending segments as if they were one segment, in which the articles of each
 * follow those of the one before. Nothing is sorted before it is asked for.
 */
final class PendingFields extends FieldsProducer {

  private final List<PendingSegment> segments;

  /** What the segments have of each field that has terms. */
  private final Map<String, List<PendingTerms.Part>> fields = new TreeMap<>();

  private @Nullable TermOrder order;

  PendingFields(List<PendingSegment> segments) {
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

  /** Those of all the segments; empty if any of the producers is none of pending segments. */
  static Optional<PendingFields> together(FieldsProducer[] producers) {
    List<PendingSegment> segments = new ArrayList<>();
    for (FieldsProducer each : producers) {
      if (!(each instanceof PendingFields pending)) {
        return Optional.empty();
      }
      segments.addAll(pending.segments);
    }
    return Optional.of(new PendingFields(segments));
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
