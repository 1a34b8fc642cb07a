package dev.morgue.lucene;

import dev.morgue.query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Takes conjunctions and negations out of clauses on positions: {@code (a b) w/5 c} is {@code a w/5
 * c} and {@code b w/5 c}; {@code (a NOT b) w/5 c} is {@code a w/5 c} and not {@code b w/5 c}.
 */
final class Conjuncts {

  private Conjuncts() {}

  static List<Clause> of(Clause.Near near) {
    return pairs(
        near.left(),
        near.right(),
        (left, right) -> new Clause.Near(left, right, near.distance(), near.ordered()));
  }

  static List<Clause> of(Clause.Within within) {
    return pairs(
        within.left(),
        within.right(),
        (left, right) -> new Clause.Within(left, right, within.span()));
  }

  static List<Clause> of(Clause.AtLeast atLeast) {
    List<Clause> each = new ArrayList<>();
    for (Clause part : parts(atLeast.clause())) {
      each.add(
          part instanceof Clause.Not not
              ? new Clause.Not(new Clause.AtLeast(atLeast.count(), not.clause()))
              : new Clause.AtLeast(atLeast.count(), part));
    }
    return each;
  }

  private static List<Clause> pairs(Clause left, Clause right, BinaryOperator<Clause> joined) {
    List<Clause> pairs = new ArrayList<>();
    for (Clause one : parts(left)) {
      for (Clause other : parts(right)) {
        boolean negative = one instanceof Clause.Not != other instanceof Clause.Not;
        Clause pair = joined.apply(positive(one), positive(other));
        pairs.add(negative ? new Clause.Not(pair) : pair);
      }
    }
    return pairs;
  }

  private static Clause positive(Clause clause) {
    return clause instanceof Clause.Not not ? not.clause() : clause;
  }

  private static List<Clause> parts(Clause clause) {
    return clause instanceof Clause.And and ? and.clauses() : List.of(clause);
  }
}
