package dev.morgue.query;

import dev.morgue.error.Limits;
import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.Or;
import dev.morgue.query.Clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries of words alone, as people type them who know no query language. */
public final class PlainWords {

  private PlainWords() {}

  /** Whether the query is two or more words that must all occur, and nothing else. */
  public static boolean isPlain(Clause clause) {
    if (!(clause instanceof And and)) {
      return false;
    }
    for (Clause each : and.clauses()) {
      if (!(each instanceof Word)) {
        return false;
      }
    }
    return true;
  }

  /** The same words, any of which will do; empty if the query is not plain. */
  public static Optional<Clause> relaxed(Clause clause) {
    return isPlain(clause) ? Optional.of(new Or(((And) clause).clauses())) : Optional.empty();
  }

  /**
   * A query of nothing but the runs of letters and digits of a text, as many as a query may have;
   * {@code *} if it has none.
   */
  static String lettersOf(String text) {
    StringBuilder words = new StringBuilder();
    boolean within = false;
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean says = Character.isLetterOrDigit(c);
      count += says && !within ? 1 : 0;
      if (count > Limits.MAX_QUERY_WORDS) {
        break;
      }
      if (says) {
        words
            .append(within || words.isEmpty() ? "" : " ")
            .appendCodePoint(Character.toLowerCase(c));
      }
      within = says;
      i += Character.charCount(c);
    }
    return words.isEmpty() ? "*" : words.toString();
  }

  /** The words of a text that is taken as it stands, without any syntax; perhaps none. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : split(text)) {
      if (!Characters.saysNothing(word, 0, word.length())) {
        words.add(word);
      }
    }
    return words;
  }

  /** What stands between the spaces. */
  public static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int at = Characters.skipBlank(text, 0);
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !Characters.isBlank(text.charAt(at))) {
        at++;
      }
      parts.add(text.substring(start, at));
      at = Characters.skipBlank(text, at);
    }
    return parts;
  }
}
