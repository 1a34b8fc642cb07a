package dev.morgue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a query's text becomes in one form of the index.
 *
 * @param terms in order, adjacent
 * @param complete false if the form drops some word of the text
 */
record Forms(List<String> terms, boolean complete) {

  /** A query asks for the same words in several places; longer texts come once. */
  private static final int LONGEST_WORD = 40;

  private static final int MOST_WORDS = 1_000;

  private static final Map<String, Forms> STEMS_OF_WORDS = new ConcurrentHashMap<>();

  /** The text's stems in a language. */
  static Forms stems(String language, String text) {
    if (text.length() > LONGEST_WORD) {
      return analysed(language, text);
    }
    String key = language + ' ' + text;
    Forms known = STEMS_OF_WORDS.get(key);
    if (known == null) {
      known = analysed(language, text);
      if (STEMS_OF_WORDS.size() >= MOST_WORDS) {
        STEMS_OF_WORDS.clear();
      }
      STEMS_OF_WORDS.put(key, known);
    }
    return known;
  }

  private static Forms analysed(String language, String text) {
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
    return List.copyOf(terms);
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }
}
