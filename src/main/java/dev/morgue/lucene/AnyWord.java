package dev.morgue.lucene;

import dev.morgue.error.Limits;
import dev.morgue.query.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of which any one will do. */
final class AnyWord {

  private AnyWord() {}

  /** Every word of a text, in order, with repeats. */
  static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.surface(i));
    }
    return words;
  }

  /**
   * Any of the words but the most common ones, unless there are no others; the first ones if there
   * are more than a query may have.
   */
  static Clause of(List<String> words) {
    Map<String, Clause> all = new LinkedHashMap<>();
    Map<String, Clause> telling = new LinkedHashMap<>();
    for (String text : words) {
      String folded = Folding.fold(text);
      Clause word = new Clause.Word(text);
      all.putIfAbsent(folded, word);
      if (Forms.stems(Languages.DEFAULT, text).complete()) {
        telling.putIfAbsent(folded, word);
      }
    }
    List<Clause> clauses =
        (telling.isEmpty() ? all : telling)
            .values().stream().limit(Limits.MAX_QUERY_WORDS).toList();
    return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
  }
}
