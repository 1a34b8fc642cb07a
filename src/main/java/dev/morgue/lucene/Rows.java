package dev.morgue.lucene;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;

/** Goes over the documents that have something, which are kept in rising order. */
final class Rows extends DocIdSetIterator {

  private final int[] documents;
  private final int size;
  private int at = -1;

  /** Of the first {@code size} documents. */
  Rows(int[] documents, int size) {
    this.documents = documents;
    this.size = size;
  }

  /** Which one of those that have something it stands at. */
  int at() {
    return at;
  }

  @Override
  public int docID() {
    return at < 0 ? -1 : at < size ? documents[at] : NO_MORE_DOCS;
  }

  @Override
  public int nextDoc() {
    at++;
    return docID();
  }

  @Override
  public int advance(int target) {
    int found = Arrays.binarySearch(documents, 0, size, target);
    at = found < 0 ? -found - 1 : found;
    return docID();
  }

  /** Goes there; true if that document has something. */
  boolean advanceExact(int target) {
    return advance(target) == target;
  }

  @Override
  public long cost() {
    return size;
  }
}
