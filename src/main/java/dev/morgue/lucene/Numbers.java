package dev.morgue.lucene;

import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.Query;

/**
 * Whole numbers as an archive indexes them: a column with the least and greatest value of each
 * block, which ranges, orders and counts all read. A tree of points besides would make ranges that
 * match little somewhat faster, and every opening of the index slower.
 */
final class Numbers {

  private Numbers() {}

  /** The field of a document. */
  static IndexableField field(String name, long value) {
    return SortedNumericDocValuesField.indexedField(name, value);
  }

  /** Documents with a value in that range, both ends included. */
  static Query range(String name, long from, long to) {
    return SortedNumericDocValuesField.newSlowRangeQuery(name, from, to);
  }
}
