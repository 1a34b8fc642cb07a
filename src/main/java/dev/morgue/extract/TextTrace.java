package dev.morgue.extract;

import java.util.BitSet;
import java.util.List;

/**
 * Tells how much of a text occurs in some known texts, by runs of eight letters or digits. One run
 * in fifty or so is taken for known by chance when the known texts are long.
 */
final class TextTrace {

  private static final int RUN = 8;
  private static final int SLOTS = 1 << 20;
  private static final int MOST_CHARS = 400_000;

  private final BitSet runs = new BitSet();
  private final StringBuilder known = new StringBuilder();

  TextTrace(List<String> texts) {
    for (String text : texts) {
      String letters = letters(text);
      if (known.length() + letters.length() > MOST_CHARS) {
        break;
      }
      known.append(letters).append('|');
      for (int at = 0; at + RUN <= letters.length(); at++) {
        runs.set(hash(letters, at));
      }
    }
  }

  /** Letters and digits known. */
  int length() {
    return known.length();
  }

  /** The share of a text, given by its {@link #letters}, that is known, 0 to 1. */
  double share(String letters) {
    if (known.isEmpty()) {
      return 0;
    }
    if (letters.length() < RUN * 2) {
      return letters.isEmpty() || known.indexOf(letters) < 0 ? 0 : 1;
    }
    int all = 0;
    int hits = 0;
    for (int at = 0; at + RUN <= letters.length(); at += 3) {
      all++;
      hits += runs.get(hash(letters, at)) ? 1 : 0;
    }
    return (double) hits / all;
  }

  private static int hash(String letters, int at) {
    int hash = 0;
    for (int i = at; i < at + RUN; i++) {
      hash = hash * 31 + letters.charAt(i);
    }
    return ((hash * 0x9E3779B1) >>> 12) & (SLOTS - 1);
  }

  /** A text's letters and digits, in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
