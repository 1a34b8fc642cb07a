package dev.morgue.lucene;

import dev.morgue.query.Clause;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which folded words a pattern stands for, decided word by word without an automaton. */
final class OraclePatterns {

  private OraclePatterns() {}

  static Predicate<String> of(Clause.Wildcard wildcard) {
    StringBuilder regex = new StringBuilder();
    Folding.fold(wildcard.pattern())
        .codePoints()
        .forEach(c ->
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c))));
    return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
  }

  /** For expressions whose meaning Lucene and the JDK agree on. */
  static Predicate<String> of(Clause.Regex regex) {
    return Pattern.compile(regex.pattern(), Pattern.DOTALL).asMatchPredicate();
  }

  static Predicate<String> of(Clause.Fuzzy fuzzy) {
    int[] wanted = Folding.fold(fuzzy.text()).codePoints().toArray();
    return word -> {
      int[] other = word.codePoints().toArray();
      return Math.abs(other.length - wanted.length) <= fuzzy.edits()
          && edits(wanted, other) <= fuzzy.edits();
    };
  }

  /**
   * Insertions, deletions, changes and swaps of neighbours that make one word of the other, none of
   * them inside another. Source: Damerau (1964), in its restricted form.
   */
  static int edits(int[] a, int[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, cost[i - 1][j] + 1);
        best = Math.min(best, cost[i][j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length][b.length];
  }
}
