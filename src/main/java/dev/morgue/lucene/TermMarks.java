package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Where some terms stand in texts, from the offsets in the index. Texts are asked for best in the
 * order of the index: then each term is looked up once.
 */
final class TermMarks {

  private final List<Term> terms;
  private @Nullable LeafReaderContext leaf;
  private List<PostingsEnum> postings = List.of();
  private int last = -1;

  TermMarks(List<Term> terms) {
    this.terms = terms;
  }

  /** Adds the places of all terms in a document of that leaf. */
  void add(LeafReaderContext wanted, int document, int unit, List<Mark> marks) throws IOException {
    if (wanted != leaf || document <= last) {
      postings = postings(wanted);
      leaf = wanted;
    }
    last = document;
    for (PostingsEnum each : postings) {
      int at = each.docID() < document ? each.advance(document) : each.docID();
      if (at == document) {
        for (int left = each.freq(); left > 0; left--) {
          int unused = each.nextPosition();
          marks.add(new Mark(each.startOffset(), each.endOffset(), unit));
        }
      }
    }
  }

  private List<PostingsEnum> postings(LeafReaderContext wanted) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (Term term : terms) {
      PostingsEnum each = wanted.reader().postings(term, PostingsEnum.OFFSETS);
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }
}
