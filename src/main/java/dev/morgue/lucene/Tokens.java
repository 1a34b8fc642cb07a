package dev.morgue.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text and where they stand. A word's number is its position in every form that is
 * indexed of the text, so that stemmed words, exact words and the ends of sentences line up. Words
 * end where Unicode Standard Annex 29 says.
 */
final class Tokens {

  /** Belongs to no script by itself. */
  private static final char LONG_VOWEL = 'ー';

  private static final Set<String> EVERYDAY =
      Set.of(
          "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my",
          "no", "of", "on", "or", "so", "to", "up", "us", "we");

  /** Known to nobody: a page must not be made of words that all have one hash. */
  private static final int HASH_FACTOR = 0x9e3779b9 ^ ((int) System.nanoTime() << 1);

  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  /** Each word folded, once it was asked for: two forms of a text begin with it. */
  private @Nullable String[] folded = {};

  /** Each word's number among the different ones, and these, once they were asked for. */
  private int[] kinds = {};

  private @Nullable Tokens different;

  private Tokens(String text) {
    this.text = text;
  }

  /** Takes the text apart. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    if (isOnePlainWord(text)) {
      tokens.add(0, text.length());
      return tokens;
    }
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens.addParts(offset.startOffset(), offset.endOffset());
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return tokens;
  }

  /** Most words of queries need no tokenizer, whose tables cost a cold query some milliseconds. */
  private static boolean isOnePlainWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH;
  }

  /** Scripts that do not put spaces between words are taken further apart. */
  private void addParts(int start, int end) {
    char first = text.charAt(start);
    if (first < 0xe00) {
      add(start, end);
      return;
    }
    switch (script(start)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> {
        for (int at = start; at < end; ) {
          int next = Math.min(end, text.offsetByCodePoints(at, 1));
          add(at, next);
          at = next;
        }
      }
      case THAI, LAO, KHMER, MYANMAR -> {
        BreakIterator words = BreakIterator.getWordInstance(Locale.of("th"));
        words.setText(text.substring(start, end));
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
          add(start + from, start + to);
          from = to;
        }
      }
      default -> add(start, end);
    }
  }

  private Character.UnicodeScript script(int at) {
    if (text.charAt(at) == LONG_VOWEL) {
      return Character.UnicodeScript.KATAKANA;
    }
    return Character.UnicodeScript.of(text.codePointAt(at));
  }

  /** The kind of word, in the terms of Lucene's tokenizer. */
  String type(int token) {
    if (text.charAt(starts[token]) < 0x1100) {
      return StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
    }
    int type =
        switch (script(starts[token])) {
          case HAN -> StandardTokenizer.IDEOGRAPHIC;
          case HIRAGANA -> StandardTokenizer.HIRAGANA;
          case KATAKANA -> StandardTokenizer.KATAKANA;
          case HANGUL -> StandardTokenizer.HANGUL;
          default -> StandardTokenizer.ALPHANUM;
        };
    return StandardTokenizer.TOKEN_TYPES[type];
  }

  /** True if the word is one character of a script without spaces. */
  boolean isCharacter(int token) {
    return !type(token).equals(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM]);
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  /** Length of the whole text. */
  int length() {
    return text.length();
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Each different word where it stands first; capitals make a difference. */
  Tokens different() {
    Tokens words = different;
    if (words == null) {
      words = new Tokens(text);
      kinds = new int[size];
      int[] firsts = new int[size];
      int[] hashes = new int[size];
      // By hash, with open addressing: a word's number and one.
      int[] numbers = new int[Integer.highestOneBit(size + 1) * 4];
      for (int i = 0; i < size; i++) {
        int hash = hash(i);
        int slot = hash ^ (hash >>> 16);
        int number;
        do {
          slot &= numbers.length - 1;
          number = numbers[slot++] - 1;
        } while (number >= 0 && !(hashes[number] == hash && isSame(firsts[number], i)));
        if (number < 0) {
          number = words.size;
          numbers[slot - 1] = number + 1;
          firsts[number] = i;
          hashes[number] = hash;
          words.add(starts[i], ends[i]);
        }
        kinds[i] = number;
      }
      different = words;
    }
    return words;
  }

  /** Of {@link #word}, which for most words need not be made. */
  private int hash(int token) {
    int hash = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      char c = text.charAt(i);
      if (isSpelled(c)) {
        return hash(word(token));
      }
      hash = HASH_FACTOR * hash + c;
    }
    return hash;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = HASH_FACTOR * hash + word.charAt(i);
    }
    return hash;
  }

  private boolean isSame(int token, int other) {
    int length = ends[token] - starts[token];
    boolean looksAlike =
        length == ends[other] - starts[other]
            && text.regionMatches(starts[token], text, starts[other], length);
    return looksAlike || word(token).equals(word(other));
  }

  /** Which of the {@link #different} words it is. */
  int kind(int token) {
    return kinds[token];
  }

  /** The word as it stands in the text. */
  String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** How many words begin before that place in the text. */
  int countBefore(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * The word in the spelling that all forms start from: straight apostrophes, {@code 1,000} as
   * {@code 1000}, {@code U.K} as {@code UK} unless that is an everyday word.
   */
  String word(int token) {
    String word = surface(token);
    for (int i = 0; i < word.length(); i++) {
      if (isSpelled(word.charAt(i))) {
        return spell(word);
      }
    }
    return word;
  }

  /** The same without case and diacritics. */
  String folded(int token) {
    if (folded.length == 0) {
      folded = new String[size];
    }
    String word = folded[token];
    if (word == null) {
      word = Folding.fold(word(token));
      folded[token] = word;
    }
    return word;
  }

  /**
   * True if the pattern accepts the folded word. Most words are refused at their first letters,
   * before anything is made of them.
   */
  boolean matches(int token, CharacterRunAutomaton pattern) {
    int state = 0;
    for (int i = starts[token]; i < ends[token] && state >= 0; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || isSpelled(c)) {
        return pattern.run(folded(token));
      }
      state = pattern.step(state, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return state >= 0 && pattern.isAccept(state);
  }

  /** True if a word with that character in it may be spelled otherwise than in the text. */
  private static boolean isSpelled(char c) {
    return c == '.' || c == ',' || c == '_' || isApostrophe(c);
  }

  static boolean isApostrophe(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '\'';
  }

  private static String spell(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean dotted = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      dotted &= i % 2 == 1 ? c == '.' : Character.isLetter(c);
      if (isApostrophe(c)) {
        out.append('\'');
      } else if (c != ',') {
        out.append(c);
      }
    }
    if (!dotted || word.length() < 3) {
      return out.toString();
    }
    String initials = word.replace(".", "");
    return EVERYDAY.contains(Folding.fold(initials)) ? word : initials;
  }
}
