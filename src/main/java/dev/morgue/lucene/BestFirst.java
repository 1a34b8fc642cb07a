package dev.morgue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Higher scores first, of equal ones the newer, then by id. The ids are looked up where nothing
 * else decides, which is seldom: unpacking one for each match would cost more than finding it.
 */
final class BestFirst implements Comparator<Match> {

  private final List<LeafReaderContext> leaves;

  BestFirst(ArchiveSearcher searcher) {
    leaves = searcher.getLeafContexts();
  }

  @Override
  public int compare(Match one, Match other) {
    int order = Float.compare(other.score(), one.score());
    order = order != 0 ? order : Long.compare(other.day(), one.day());
    if (order != 0 || one.document() == other.document()) {
      return order;
    }
    return byId(one.document(), other.document());
  }

  /** The order of two documents by their ids. */
  int byId(int one, int other) {
    try {
      return id(one).compareTo(id(other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document's id, as it is sorted by. */
  BytesRef id(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Names.KEY);
    return ids.advanceExact(document - leaf.docBase)
        ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
        : new BytesRef();
  }
}
