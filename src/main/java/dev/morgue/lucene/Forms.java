package dev.morgue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a query's text becomes in one form of the index.
 *
 * @param terms in order, adjacent
 * @param complete false if the form drops some word of the text
 */
record Forms(List<String> terms, boolean complete) {

  /** The text's stems in a language. */
  static Forms stems(String language, String text) {
    Tokens tokens = Tokens.of(text);
    List<String> terms = terms(Languages.stems(language, tokens));
    return new Forms(terms, Languages.isComplete(language, terms.size(), tokens));
  }

  /** The text's words, folded. */
  static List<String> exact(String text) {
    return terms(Languages.exact(Tokens.of(text)));
  }

  private static List<String> terms(TokenStream stream) {
    List<String> terms = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }
}
