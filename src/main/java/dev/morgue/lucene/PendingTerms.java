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
 * The postings of one field of a {@link PendingSegment}, sorted by term: for a merge, which goes
 * once through all of them.
 */
final class PendingTerms extends Terms {

  private final Lexicon lexicon;
  private final int[] termsInOrder;
  private final PendingField field;
  private final IndexOptions options;

  /** Where the postings of each term begin, by the term's number; one more at the end. */
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
   * @param termsInOrder the numbers of all terms of the lexicon, by the terms' bytes
   */
  PendingTerms(Lexicon lexicon, int[] termsInOrder, PendingField field) {
    this.lexicon = lexicon;
    this.termsInOrder = termsInOrder;
    this.field = field;
    options = field.options();
    head = options == IndexOptions.DOCS ? 1 : 2;
    width = Inversion.width(options);
    firsts = new int[lexicon.size() + 2];
    List<int[]> packed = field.postings();
    // Counted two places too far right: that of the next term while they are put in, then its own.
    for (int[] article : packed) {
      for (int at = 0; at < article.length; at += sizeOf(article, at)) {
        firsts[article[at] + 2] += sizeOf(article, at);
        articles++;
        occurrences += head == 1 ? 1 : article[at + 1];
      }
    }
    for (int term = 2; term < firsts.length; term++) {
      firsts[term] += firsts[term - 1];
    }
    postings = new int[firsts[firsts.length - 1]];
    for (int i = 0; i < packed.size(); i++) {
      int[] article = packed.get(i);
      int number = field.article(i);
      for (int at = 0; at < article.length; at += sizeOf(article, at)) {
        int size = sizeOf(article, at);
        int next = firsts[article[at] + 1];
        firsts[article[at] + 1] = next + size;
        postings[next] = number;
        for (int part = 1; part < size; part++) {
          postings[next + part] = article[at + part];
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
    return (int) field.postings().stream().filter(terms -> terms.length > 0).count();
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
    private int at = -1;

    private int number() {
      return termsInOrder[at];
    }

    @Override
    public @Nullable BytesRef next() {
      do {
        at++;
      } while (at < termsInOrder.length && firsts[number()] == firsts[number() + 1]);
      return at < termsInOrder.length ? lexicon.term(number(), term) : null;
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public int docFreq() {
      int articles = 0;
      for (int i = firsts[number()]; i < firsts[number() + 1]; i += sizeOf(postings, i)) {
        articles++;
      }
      return articles;
    }

    @Override
    public long totalTermFreq() {
      long sum = 0;
      for (int i = firsts[number()]; i < firsts[number() + 1]; i += sizeOf(postings, i)) {
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
      return postings.over(firsts[number()], firsts[number() + 1]);
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
