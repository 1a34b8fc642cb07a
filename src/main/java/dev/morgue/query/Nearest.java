package dev.morgue.query;

import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
final class Nearest {

  private Nearest() {}

  /**
   * The first of the names with the fewest edits from {@code given}, in any case; empty if that
   * would be more than a third of its letters, or more than one of a short name's.
   */
  static Optional<String> among(Iterable<String> names, String given) {
    String wanted = given.toLowerCase(Locale.ROOT);
    String best = "";
    int fewest = Math.max(1, wanted.length() / 3) + 1;
    for (String name : names) {
      int edits = edits(wanted, name);
      if (edits < fewest) {
        fewest = edits;
        best = name;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
  private static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
