package dev.morgue.lucene;

import dev.morgue.query.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /** Any of the words but the most common ones, unless there are no others. */
  static Clause of(List<String> words) {
    Set<Clause> all = new LinkedHashSet<>();
    Set<Clause> telling = new LinkedHashSet<>();
    for (String text : words) {
      Clause.Word word = new Clause.Word(Folding.fold(text));
      all.add(word);
      if (Forms.stems(Languages.DEFAULT, text).complete()) {
        telling.add(word);
      }
    }
    List<Clause> clauses = List.copyOf(telling.isEmpty() ? all : telling);
    return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
  }
}
