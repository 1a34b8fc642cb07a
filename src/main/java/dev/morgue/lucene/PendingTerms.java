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

  /** By posting: which of the field's articles, and where in what is packed of it. */
  private final int[] articles;

  private final int[] places;
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
    firsts = new int[lexicon.size() + 2];
    List<int[]> packed = field.postings();
    int head = options == IndexOptions.DOCS ? 1 : 2;
    int width = Inversion.width(options);
    // Counted two places too far right: that of the next term while they are put in, then its own.
    for (int[] article : packed) {
      for (int at = 0; at < article.length; at += size(article, at, head, width)) {
        firsts[article[at] + 2]++;
      }
    }
    for (int term = 2; term < firsts.length; term++) {
      firsts[term] += firsts[term - 1];
    }
    articles = new int[firsts[firsts.length - 1]];
    places = new int[articles.length];
    for (int i = 0; i < packed.size(); i++) {
      int[] article = packed.get(i);
      for (int at = 0; at < article.length; at += size(article, at, head, width)) {
        int posting = firsts[article[at] + 1]++;
        articles[posting] = i;
        places[posting] = at;
        occurrences += head == 1 ? 1 : article[at + 1];
      }
    }
  }

  private static int size(int[] packed, int at, int head, int width) {
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
    return articles.length;
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
      } while (at < termsInOrder.length && docFreq() == 0);
      return at < termsInOrder.length ? lexicon.term(number(), term) : null;
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public int docFreq() {
      return firsts[number() + 1] - firsts[number()];
    }

    @Override
    public long totalTermFreq() {
      long sum = 0;
      for (int i = firsts[number()]; i < firsts[number() + 1]; i++) {
        sum += hasFreqs() ? field.postings().get(articles[i])[places[i] + 1] : 1;
      }
      return sum;
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      Postings postings = reuse instanceof Postings former ? former : new Postings();
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

    private final int width = Inversion.width(options);
    private int next;
    private int end;
    private int document = -1;
    private int[] packed = {};
    private int head;
    private int place;

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
      int article = articles[next];
      packed = field.postings().get(article);
      head = places[next];
      place = head + 2 - width;
      next++;
      document = field.article(article);
      return document;
    }

    @Override
    public int advance(int target) throws IOException {
      return slowAdvance(target);
    }

    @Override
    public long cost() {
      return (long) end - next;
    }

    @Override
    public int freq() {
      return hasFreqs() ? packed[head + 1] : 1;
    }

    @Override
    public int nextPosition() {
      if (width == 0) {
        return -1;
      }
      place += width;
      return packed[place];
    }

    @Override
    public int startOffset() {
      return width > 1 ? packed[place + 1] : -1;
    }

    @Override
    public int endOffset() {
      return width > 1 ? packed[place + 2] : -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }
  }
}
