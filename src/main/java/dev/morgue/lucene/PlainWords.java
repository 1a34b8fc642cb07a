package dev.morgue.lucene;

import dev.morgue.query.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Queries that are only words. */
final class PlainWords {

  private PlainWords() {}

  /** Any of the text's words but the most common ones, unless it has no others. */
  static Clause any(String text) {
    Tokens tokens = Tokens.of(text);
    Set<Clause> all = new LinkedHashSet<>();
    Set<Clause> telling = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Clause.Word word = new Clause.Word(tokens.surface(i));
      all.add(word);
      if (Forms.stems(Languages.DEFAULT, word.text()).complete()) {
        telling.add(word);
      }
    }
    return or(List.copyOf(telling.isEmpty() ? all : telling));
  }

  /** The clause as any of its words, if it asks for several words and nothing else. */
  static @Nullable Clause relaxed(Clause clause) {
    if (!(clause instanceof Clause.And and)) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (Clause part : and.clauses()) {
      if (!(part instanceof Clause.Word word)) {
        return null;
      }
      words.add(word.text());
    }
    return any(String.join(" ", words));
  }

  private static Clause or(List<Clause> clauses) {
    return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
  }
}
