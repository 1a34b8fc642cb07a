package dev.morgue.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The postings of one field of some {@link PendingSegment}s, sorted by term: for a writer, which
 * goes once through all of them.
 */
final class PendingTerms extends Terms {

  /**
   * What one segment has of the field.
   *
   * @param lexicon which of the order's lexicons is the segment's
   * @param articles how many the segments before have
   */
  record Part(PendingField field, int lexicon, int articles) {}

  private final TermOrder order;
  private final List<Part> parts;
  private final IndexOptions options;

  /** Where the postings of each term begin, by the term's rank; one more at the end. */
  private final int[] firsts;

  /**
   * Term by term as {@link Inversion#packed} of each article, but with the article's number in
   * place of the term's. What lies together is read together: looking each up in its article's own
   * list would wait for the memory twice a posting.
   */
  private final int[] postings;

  /** How many of the numbers of a posting stand before its places, and how many each place has. */
  private final int head;

  private final int width;
  private long articles;
  private long occurrences;

  /**
   * Sorts the postings.
   *
   * @param order of the terms of all fields
   * @param parts by rising articles
   */
  PendingTerms(TermOrder order, List<Part> parts) {
    this.order = order;
    this.parts = parts;
    options = parts.getFirst().field().options();
    head = options == IndexOptions.DOCS ? 1 : 2;
    width = Inversion.width(options);
    firsts = new int[order.size() + 2];
    parts.forEach(this::count);
    for (int rank = 2; rank < firsts.length; rank++) {
      firsts[rank] += firsts[rank - 1];
    }
    postings = new int[firsts[firsts.length - 1]];
    parts.forEach(this::put);
  }

  /** Counts two places too far right: that of the next term while they are put in, then its own. */
  private void count(Part part) {
    int[] ranks = order.ranks(part.lexicon());
    for (int[] article : part.field().postings()) {
      for (int at = 0; at < article.length; at += sizeOf(article, at)) {
        firsts[ranks[article[at]] + 2] += sizeOf(article, at);
        articles++;
        occurrences += head == 1 ? 1 : article[at + 1];
      }
    }
  }

  private void put(Part part) {
    int[] ranks = order.ranks(part.lexicon());
    List<int[]> packed = part.field().postings();
    for (int i = 0; i < packed.size(); i++) {
      int[] article = packed.get(i);
      int number = part.articles() + part.field().article(i);
      for (int at = 0; at < article.length; at += sizeOf(article, at)) {
        int size = sizeOf(article, at);
        int rank = ranks[article[at]];
        int next = firsts[rank + 1];
        firsts[rank + 1] = next + size;
        postings[next] = number;
        for (int each = 1; each < size; each++) {
          postings[next + each] = article[at + each];
        }
      }
    }
  }

  private int sizeOf(int[] packed, int at) {
    return width == 0 ? head : head + width * packed[at + 1];
  }

  @Override
  public TermsEnum iterator() {
    return new InOrder();
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public long getSumTotalTermFreq() {
    return occurrences;
  }

  @Override
  public long getSumDocFreq() {
    return articles;
  }

  @Override
  public int getDocCount() {
    return (int)
        parts.stream()
            .flatMap(part -> part.field().postings().stream())
            .filter(terms -> terms.length > 0)
            .count();
  }

  @Override
  public boolean hasFreqs() {
    return options.compareTo(IndexOptions.DOCS_AND_FREQS) >= 0;
  }

  @Override
  public boolean hasPositions() {
    return options.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0;
  }

  @Override
  public boolean hasOffsets() {
    return options.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS) >= 0;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  /** The terms that have postings here. */
  private final class InOrder extends BaseTermsEnum {

    private final BytesRef term = new BytesRef();
    private int rank = -1;

    @Override
    public @Nullable BytesRef next() {
      do {
        rank++;
      } while (rank < order.size() && firsts[rank] == firsts[rank + 1]);
      return rank < order.size() ? order.term(rank, term) : null;
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public int docFreq() {
      int articles = 0;
      for (int i = firsts[rank]; i < firsts[rank + 1]; i += sizeOf(postings, i)) {
        articles++;
      }
      return articles;
    }

    @Override
    public long totalTermFreq() {
      long sum = 0;
      for (int i = firsts[rank]; i < firsts[rank + 1]; i += sizeOf(postings, i)) {
        sum += hasFreqs() ? postings[i + 1] : 1;
      }
      return sum;
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      Postings postings =
          reuse instanceof Postings former && former.isOf(PendingTerms.this)
              ? former
              : new Postings();
      return postings.over(firsts[rank], firsts[rank + 1]);
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException("nobody searches what is not stored yet");
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException("nobody searches what is not stored yet");
    }

    @Override
    public void seekExact(long ordinal) {
      throw new UnsupportedOperationException("these terms have no ordinals");
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException("these terms have no ordinals");
    }
  }

  private final class Postings extends PostingsEnum {

    private int at;
    private int next;
    private int end;
    private int document = -1;
    private int place;

    boolean isOf(PendingTerms terms) {
      return terms == PendingTerms.this;
    }

    Postings over(int from, int to) {
      next = from;
      end = to;
      document = -1;
      return this;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      if (next == end) {
        document = NO_MORE_DOCS;
        return document;
      }
      at = next;
      next += sizeOf(postings, at);
      place = at + head - width;
      document = postings[at];
      return document;
    }

    @Override
    public int advance(int target) throws IOException {
      return slowAdvance(target);
    }

    /** In numbers, which are at least as many as articles. */
    @Override
    public long cost() {
      return (long) end - next;
    }

    @Override
    public int freq() {
      return hasFreqs() ? postings[at + 1] : 1;
    }

    @Override
    public int nextPosition() {
      if (width == 0) {
        return -1;
      }
      place += width;
      return postings[place];
    }

    @Override
    public int startOffset() {
      return width > 1 ? postings[place + 1] : -1;
    }

    @Override
    public int endOffset() {
      return width > 1 ? postings[place + 2] : -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }
  }
}
