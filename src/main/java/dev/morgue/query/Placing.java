package dev.morgue.query;

import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.AtLeast;
import dev.morgue.query.Clause.In;
import dev.morgue.query.Clause.Near;
import dev.morgue.query.Clause.Or;
import dev.morgue.query.Clause.Weighted;
import dev.morgue.query.Clause.Within;
import dev.morgue.schema.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites what was joined by proximity or counted, and cannot be, into what was probably meant:
 * {@code headline:a w/5 b} into {@code headline:(a w/5 b)}, {@code (a b) w/5 c} into {@code (a w/5
 * b) w/5 c}.
 */
final class Placing {

  private @Nullable Field field;
  private boolean failed;

  private Placing() {}

  /** The text of a pair that parses in place of that one; empty if there is none. */
  static String pair(Clause pair) {
    Placing placing = new Placing();
    Clause placed =
        switch (pair) {
          case Near near ->
              like(pair, placing.side(near.left(), pair), placing.side(near.right(), pair));
          case Within within ->
              like(pair, placing.side(within.left(), pair), placing.side(within.right(), pair));
          default -> pair;
        };
    return placing.failed ? "" : ClausePrinter.print(placing.wrapped(placed));
  }

  /** The text of a count that parses in place of that one; empty if there is none. */
  static String count(int count, Clause counted) {
    Placing placing = new Placing();
    if (counted instanceof And and) {
      List<Clause> each = new ArrayList<>();
      for (Clause clause : and.clauses()) {
        each.add(new AtLeast(count, placing.side(clause, clause)));
      }
      return placing.failed || placing.field != null ? "" : ClausePrinter.print(new And(each));
    }
    Clause placed = placing.side(counted, counted);
    return placing.failed ? "" : ClausePrinter.print(new AtLeast(count, placed));
  }

  private Clause wrapped(Clause placed) {
    return field == null ? placed : new In(field, placed);
  }

  private Clause side(Clause clause, Clause pair) {
    return switch (clause) {
      case In in -> {
        boolean other = field != null && field != in.field();
        failed |= other || Prefixes.takesRawValue(in.field());
        field = in.field();
        yield side(in.clause(), pair);
      }
      case Weighted weighted -> side(weighted.clause(), pair);
      case And and when pair instanceof Near || pair instanceof Within -> {
        Clause chain = side(and.clauses().getFirst(), pair);
        for (Clause next : and.clauses().subList(1, and.clauses().size())) {
          chain = like(pair, chain, side(next, pair));
        }
        yield chain;
      }
      case Or or -> {
        List<Clause> sides = new ArrayList<>();
        for (Clause each : or.clauses()) {
          sides.add(side(each, pair));
        }
        yield new Or(sides);
      }
      default -> {
        failed |= !Shape.isPlaced(clause);
        yield clause;
      }
    };
  }

  private static Clause like(Clause pair, Clause left, Clause right) {
    return switch (pair) {
      case Near near -> new Near(left, right, near.distance(), near.ordered());
      case Within within -> new Within(left, right, within.span());
      default -> pair;
    };
  }
}
