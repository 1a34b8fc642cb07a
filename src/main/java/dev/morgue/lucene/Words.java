package dev.morgue.lucene;

import dev.morgue.query.Clause;
import java.util.ArrayList;
import java.util.List;

/** The words that a clause names and that may occur in what it matches. */
final class Words {

  private final List<String> words = new ArrayList<>();
  private final boolean inFields;

  private Words(boolean inFields) {
    this.inFields = inFields;
  }

  /** The words in order; not those under {@code NOT}. */
  static List<String> of(Clause clause) {
    Words words = new Words(true);
    words.collect(clause);
    return words.words;
  }

  /** Those of them that are looked for everywhere, not in one field or part. */
  static List<String> everywhere(Clause clause) {
    Words words = new Words(false);
    words.collect(clause);
    return words.words;
  }

  private void collectIn(Clause clause) {
    if (inFields) {
      collect(clause);
    }
  }

  /** True for a word without a letter or digit: it says nothing and is passed over. */
  static boolean isEmpty(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> Tokens.of(word.text()).size() == 0;
      case Clause.Exact exact -> Tokens.of(exact.text()).size() == 0;
      case Clause.Phrase phrase -> Tokens.of(String.join(" ", phrase.words())).size() == 0;
      case Clause.Weighted weighted -> isEmpty(weighted.clause());
      default -> false;
    };
  }

  /** Whether some of the words are alternatives of others. */
  static boolean areOfAlternatives(Clause clause) {
    return switch (clause) {
      case Clause.Or ignored -> true;
      case Clause.And and -> and.clauses().stream().anyMatch(Words::areOfAlternatives);
      case Clause.Near near -> areOfAlternatives(near.left()) || areOfAlternatives(near.right());
      case Clause.Within within ->
          areOfAlternatives(within.left()) || areOfAlternatives(within.right());
      case Clause.AtLeast atLeast -> areOfAlternatives(atLeast.clause());
      case Clause.Weighted weighted -> areOfAlternatives(weighted.clause());
      case Clause.Word ignored -> false;
      case Clause.Exact ignored -> false;
      case Clause.Phrase ignored -> false;
      case Clause.In ignored -> false;
      case Clause.InLead ignored -> false;
      case Clause.InFirst ignored -> false;
      case Clause.Fuzzy ignored -> false;
      case Clause.All ignored -> false;
      case Clause.Wildcard ignored -> false;
      case Clause.Regex ignored -> false;
      case Clause.Not ignored -> false;
      case Clause.Dates ignored -> false;
      case Clause.Undated ignored -> false;
      case Clause.Numbers ignored -> false;
      case Clause.Has ignored -> false;
    };
  }

  /** True if what matches shows only by reading texts word by word. */
  static boolean needPlaces(Clause clause) {
    return switch (clause) {
      case Clause.Phrase ignored -> true;
      case Clause.Near ignored -> true;
      case Clause.Within ignored -> true;
      case Clause.AtLeast ignored -> true;
      case Clause.InLead ignored -> true;
      case Clause.InFirst ignored -> true;
      case Clause.And and -> and.clauses().stream().anyMatch(Words::needPlaces);
      case Clause.Or or -> or.clauses().stream().anyMatch(Words::needPlaces);
      case Clause.Not not -> needPlaces(not.clause());
      case Clause.In in -> needPlaces(in.clause());
      case Clause.Weighted weighted -> needPlaces(weighted.clause());
      default -> false;
    };
  }

  private void add(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.surface(i));
    }
  }

  private void collect(Clause clause) {
    switch (clause) {
      case Clause.Word word -> add(word.text());
      case Clause.Exact exact -> add(exact.text());
      case Clause.Phrase phrase -> phrase.words().forEach(this::add);
      case Clause.And and -> and.clauses().forEach(this::collect);
      case Clause.Or or -> or.clauses().forEach(this::collect);
      case Clause.In in -> collectIn(in.clause());
      case Clause.InLead lead -> collectIn(lead.clause());
      case Clause.InFirst first -> collectIn(first.clause());
      case Clause.Near near -> {
        collect(near.left());
        collect(near.right());
      }
      case Clause.Within within -> {
        collect(within.left());
        collect(within.right());
      }
      case Clause.AtLeast atLeast -> collect(atLeast.clause());
      case Clause.Weighted weighted -> collect(weighted.clause());
      case Clause.Fuzzy fuzzy -> {
        if (inFields) {
          add(fuzzy.text());
        }
      }
      case Clause.All ignored -> {}
      case Clause.Wildcard ignored -> {}
      case Clause.Regex ignored -> {}
      case Clause.Not ignored -> {}
      case Clause.Dates ignored -> {}
      case Clause.Undated ignored -> {}
      case Clause.Numbers ignored -> {}
      case Clause.Has ignored -> {}
    }
  }
}
