package dev.morgue.cli;

import java.util.List;
import java.util.Optional;

/** Finds the word that someone meant. */
final class Spelling {

  private static final int MOST_EDITS = 2;

  private Spelling() {}

  /** The word at most two edits away, the nearest first; empty if none is. */
  static Optional<String> nearest(String typed, List<String> words) {
    String best = null;
    int bestEdits = MOST_EDITS + 1;
    for (String word : words) {
      int edits = edits(typed, word);
      if (edits < bestEdits && edits < word.length() / 2) {
        bestEdits = edits;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein's distance. */
  static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
