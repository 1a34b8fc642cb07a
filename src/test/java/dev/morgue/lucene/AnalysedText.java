package dev.morgue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A text as the archive's analysis takes it apart: which term stands at which position. */
final class AnalysedText {

  /** Stands where a language drops a word. */
  static final int DROPPED = 0;

  final String text;
  final Tokens tokens;
  private final int[] exact;
  private final int[] stems;

  AnalysedText(String text, String language, Dictionary dictionary) {
    this.text = text;
    tokens = Tokens.of(text);
    exact = terms(Languages.exact(tokens), dictionary);
    stems = terms(Languages.stems(language, tokens), dictionary);
  }

  /** Numbers terms, so that words are compared as numbers. */
  static final class Dictionary {
    private final Map<String, Integer> numbers = new HashMap<>();

    private int number(String term) {
      return numbers.computeIfAbsent(term, t -> numbers.size() + 1);
    }

    Map<String, Integer> terms() {
      return numbers;
    }
  }

  private int[] terms(TokenStream stream, Dictionary dictionary) {
    int[] terms = new int[tokens.size()];
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        if (terms[position] != DROPPED) {
          throw new IllegalStateException("two terms at one position: " + term);
        }
        terms[position] = dictionary.number(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }

  int size() {
    return exact.length;
  }

  /** Whether the language keeps every word of it. */
  boolean isStemmed() {
    return Arrays.stream(stems).noneMatch(stem -> stem == DROPPED);
  }

  /** The folded word at that position. */
  int exact(int position) {
    return exact[position];
  }

  /** The stem at that position, or {@link #DROPPED}. */
  int stem(int position) {
    return stems[position];
  }
}
