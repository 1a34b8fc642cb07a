package dev.morgue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/** The stems of a text in order, and which of them are written how inside a sentence. */
final class CasedStems {

  /** What a sentence may begin behind. */
  private static final String BREAKS = ".!?:;\n\r\"“”„«»‹›";

  private int[] stems;
  private int size;
  private final BitSet inside = new BitSet();
  private final BitSet capital = new BitSet();

  private CasedStems(int most) {
    stems = new int[most];
  }

  /** The text's words as that language stems them. */
  static CasedStems of(String language, String text, Vocabulary vocabulary) {
    Tokens tokens = Tokens.of(text);
    CasedStems cased = new CasedStems(tokens.size());
    try (TokenStream words = Languages.stems(language, tokens)) {
      TermToBytesRefAttribute term = words.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        cased.add(vocabulary.number(term.getBytesRef()), text, offset.startOffset());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return cased;
  }

  private void add(int stem, String text, int start) {
    if (size == stems.length) {
      stems = Arrays.copyOf(stems, 2 * size + 1);
    }
    stems[size] = stem;
    if (isInsideSentence(text, start)) {
      inside.set(size);
      capital.set(size, Character.isUpperCase(text.codePointAt(start)));
    }
    size++;
  }

  private static boolean isInsideSentence(String text, int start) {
    for (int i = start - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      if (BREAKS.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** The numbers of the stems. */
  int[] stems() {
    return Arrays.copyOf(stems, size);
  }

  /** True if no sentence begins with the stem at that place. */
  boolean isInside(int at) {
    return inside.get(at);
  }

  /** True if it is written with a capital all the same. */
  boolean isCapital(int at) {
    return capital.get(at);
  }
}
