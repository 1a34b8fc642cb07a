package dev.morgue.lucene;

import dev.morgue.text.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The sketches of one commit's texts: what may be a copy of what, without reading the texts. */
final class Sketches {

  /** Documents that share a band, at most: those with most bands in common. */
  private static final int CANDIDATES = 50;

  private final ArchiveSearcher searcher;
  private final Map<LeafReaderContext, TermsEnum> bands = new HashMap<>();

  Sketches(ArchiveSearcher searcher) {
    this.searcher = searcher;
  }

  /** The sketch of a document's text. */
  Sketch of(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Names.SKETCH);
    if (!values.advanceExact(document - leaf.docBase)) {
      return Sketch.ofBytes(new byte[0]);
    }
    return Sketch.ofBytes(BytesRef.deepCopyOf(values.binaryValue()).bytes);
  }

  /** Documents whose texts may be copies of the sketch's text, the likeliest first. */
  List<Integer> candidates(Sketch sketch) throws IOException {
    return candidates(sketch, DocIdSetIterator.NO_MORE_DOCS);
  }

  /** Other documents whose texts may be copies of the document's text, the likeliest first. */
  List<Integer> candidates(int document) throws IOException {
    return candidates(of(document), document);
  }

  private List<Integer> candidates(Sketch sketch, int itself) throws IOException {
    Map<Integer, Integer> shared = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      TermsEnum terms = bands(leaf);
      int inLeaf = itself - leaf.docBase;
      boolean own = inLeaf >= 0 && inLeaf < leaf.reader().maxDoc();
      int fewest = own ? 2 : 1; // in its own segment the document has each of its bands itself
      for (byte[] band : sketch.bands()) {
        if (terms != null && terms.seekExact(new BytesRef(band)) && terms.docFreq() >= fewest) {
          count(terms, leaf, shared);
        }
      }
    }
    shared.remove(itself);
    List<Map.Entry<Integer, Integer>> likeliest = new ArrayList<>(shared.entrySet());
    likeliest.sort((one, other) -> {
      int order = Integer.compare(other.getValue(), one.getValue());
      return order != 0 ? order : Integer.compare(one.getKey(), other.getKey());
    });
    List<Integer> candidates = new ArrayList<>();
    for (Map.Entry<Integer, Integer> each : likeliest) {
      if (candidates.size() < CANDIDATES && sketch.mayBeCopyOf(of(each.getKey()))) {
        candidates.add(each.getKey());
      }
    }
    return candidates;
  }

  private @Nullable TermsEnum bands(LeafReaderContext leaf) throws IOException {
    TermsEnum known = bands.get(leaf);
    if (known == null) {
      Terms terms = leaf.reader().terms(Names.BANDS);
      if (terms != null) {
        known = terms.iterator();
        bands.put(leaf, known);
      }
    }
    return known;
  }

  private static void count(TermsEnum band, LeafReaderContext leaf, Map<Integer, Integer> shared)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum documents = band.postings(null, PostingsEnum.NONE);
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (live == null || live.get(document)) {
        shared.merge(leaf.docBase + document, 1, Integer::sum);
      }
    }
  }
}
