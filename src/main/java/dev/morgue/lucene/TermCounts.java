package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** How often each term comes in several texts: what a field without positions is made of. */
final class TermCounts {

  private final List<Part> parts = new ArrayList<>();

  /**
   * A text.
   *
   * @param times how often each word of it counts
   */
  record Part(FormTerms text, int times) {}

  /** Counts the terms of a text, each occurrence so many times. */
  void add(FormTerms text, int times) {
    parts.add(new Part(text, times));
  }

  /** The texts. */
  List<Part> parts() {
    return parts;
  }

  /** Each term once, with its count. */
  TokenStream stream() {
    return new Counted();
  }

  private Map<BytesRef, Integer> counts() {
    Map<BytesRef, Integer> counts = new LinkedHashMap<>();
    for (Part part : parts) {
      List<BytesRef> terms = part.text.terms();
      int[] occurrences = part.text.counts();
      for (int i = 0; i < occurrences.length; i++) {
        counts.merge(terms.get(i), part.times * occurrences[i], Integer::sum);
      }
    }
    return counts;
  }

  private final class Counted extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Iterator<Map.Entry<BytesRef, Integer>> rest =
        Map.<BytesRef, Integer>of().entrySet().iterator();

    @Override
    public boolean incrementToken() {
      if (!rest.hasNext()) {
        return false;
      }
      Map.Entry<BytesRef, Integer> next = rest.next();
      term.setBytesRef(next.getKey());
      frequency.setTermFrequency(next.getValue());
      return true;
    }

    @Override
    public void reset() {
      rest = counts().entrySet().iterator();
    }
  }
}
