package dev.morgue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a text in one form, and where they stand. A word is analysed once, however often it
 * comes and however many fields take the form.
 */
final class FormTerms {

  private final Tokens tokens;

  /** A word's term, by the word's number; two words may have the same. */
  private final List<BytesRef> terms;

  /** By occurrence: the number of its word, its position, its offsets in the text. */
  private int[] numbers;

  private int[] positions;
  private int[] starts;
  private int[] ends;
  private int size;

  private FormTerms(Tokens tokens, List<BytesRef> terms) {
    this.tokens = tokens;
    this.terms = terms;
    numbers = new int[tokens.size()];
    positions = new int[tokens.size()];
    starts = new int[tokens.size()];
    ends = new int[tokens.size()];
  }

  /** Every word, folded. */
  static FormTerms exact(Tokens tokens) {
    return spread(tokens, inOrder(tokens.different(), Languages.exact(tokens.different())));
  }

  /** The stems; a language may drop words. */
  static FormTerms stems(String language, Tokens tokens) {
    return Languages.isByWord(language)
        ? spread(tokens, inOrder(tokens.different(), Languages.stems(language, tokens.different())))
        : inOrder(tokens, Languages.stems(language, tokens));
  }

  /** The terms as the stream has them. */
  static FormTerms inOrder(Tokens tokens, TokenStream stream) {
    FormTerms made = new FormTerms(tokens, new ArrayList<>(tokens.size()));
    try (stream) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        made.add(made.size, position, offset.startOffset(), offset.endOffset());
        made.terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return made;
  }

  /** The terms of all words by those of the different ones, which stand in order. */
  private static FormTerms spread(Tokens tokens, FormTerms different) {
    int[] numberOf = new int[different.tokens.size()];
    Arrays.fill(numberOf, -1);
    for (int i = 0; i < different.size; i++) {
      numberOf[different.positions[i]] = i;
    }
    FormTerms made = new FormTerms(tokens, different.terms);
    for (int i = 0; i < tokens.size(); i++) {
      int number = numberOf[tokens.kind(i)];
      if (number >= 0) {
        made.add(number, i, tokens.start(i), tokens.end(i));
      }
    }
    return made;
  }

  private void add(int number, int position, int start, int end) {
    if (size == numbers.length) {
      int length = size * 2 + 1;
      numbers = Arrays.copyOf(numbers, length);
      positions = Arrays.copyOf(positions, length);
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
    }
    numbers[size] = number;
    positions[size] = position;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** How often each of {@link #terms} comes. */
  int[] counts() {
    int[] counts = new int[terms.size()];
    for (int i = 0; i < size; i++) {
      counts[numbers[i]]++;
    }
    return counts;
  }

  List<BytesRef> terms() {
    return terms;
  }

  /** How many words have a term. */
  int size() {
    return size;
  }

  /** The place among {@link #terms} of a word's term. */
  int number(int word) {
    return numbers[word];
  }

  /** Which word of the text it is, dropped ones counted. */
  int position(int word) {
    return positions[word];
  }

  /** Where in the text it begins. */
  int start(int word) {
    return starts[word];
  }

  /** Where in the text it ends, exclusive. */
  int end(int word) {
    return ends[word];
  }

  /** How many positions the text has. */
  int positions() {
    return tokens.size();
  }

  /** Each occurrence in order, as Lucene takes them. */
  TokenStream stream() {
    return new Occurrences();
  }

  private final class Occurrences extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private int next;

    @Override
    public boolean incrementToken() {
      if (next == size) {
        return false;
      }
      term.setBytesRef(terms.get(numbers[next]));
      step.setPositionIncrement(positions[next] - (next == 0 ? -1 : positions[next - 1]));
      offset.setOffset(starts[next], ends[next]);
      next++;
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }

    /** Words that were dropped behind the last term count, too. */
    @Override
    public void end() throws IOException {
      super.end();
      step.setPositionIncrement(tokens.size() - 1 - (size == 0 ? -1 : positions[size - 1]));
      offset.setOffset(tokens.length(), tokens.length());
    }
  }
}
