package dev.morgue.lucene;

import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/** How often terms come, as a field of a document. */
final class CountsField extends Field {

  private final TermCounts counts;

  CountsField(String name, TermCounts counts, IndexableFieldType type) {
    super(name, counts.stream(), type);
    this.counts = counts;
  }

  TermCounts counts() {
    return counts;
  }
}
