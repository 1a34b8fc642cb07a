package dev.morgue.text;

import org.jspecify.annotations.Nullable;

/** The small words of languages, looked up where they stand in a text, in whatever case. */
final class SmallWords {

  private static final int LONGEST = 8;
  private static final int SLOTS = 1 << 12;

  /** A word, and the languages that have it, one bit each. */
  private record Word(String letters, int languages) {}

  /** Each word at its own or the next free place. */
  private final @Nullable Word[] words = new @Nullable Word[SLOTS];

  /** Adds a word in lower case of one language, or of several. */
  void add(String letters, int languages) {
    int slot = slot(letters.toCharArray(), 0, letters.length());
    Word known = words[slot];
    while (known != null && !known.letters.equals(letters)) {
      slot = (slot + 1) & (SLOTS - 1);
      known = words[slot];
    }
    words[slot] = new Word(letters, known == null ? languages : known.languages | languages);
  }

  /** The languages that have the word in that part of a text; 0 if none has. */
  int languages(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return 0;
    }
    int slot = slot(text, start, end);
    for (Word word = words[slot]; word != null; word = words[slot]) {
      if (is(word.letters, text, start, end)) {
        return word.languages;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  private static boolean is(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (word.charAt(at - start) != LowerCase.of(text[at])) {
        return false;
      }
    }
    return true;
  }

  private static int slot(char[] text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + LowerCase.of(text[at]);
    }
    return (hash * 0x9E3779B1) >>> 20;
  }
}
