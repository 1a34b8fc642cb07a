package dev.morgue.lucene;

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

  private final Map<BytesRef, Integer> counts = new LinkedHashMap<>();

  /** Counts the terms of a text, each occurrence so many times. */
  void add(FormTerms text, int times) {
    List<BytesRef> terms = text.terms();
    int[] occurrences = text.counts();
    for (int i = 0; i < occurrences.length; i++) {
      counts.merge(terms.get(i), times * occurrences[i], Integer::sum);
    }
  }

  /** Each term once, with its count. */
  TokenStream stream() {
    return new Counted();
  }

  private final class Counted extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Iterator<Map.Entry<BytesRef, Integer>> rest = counts.entrySet().iterator();

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
      rest = counts.entrySet().iterator();
    }
  }
}
