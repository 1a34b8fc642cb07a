package dev.morgue.query;

import dev.morgue.query.Clause.All;
import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.AtLeast;
import dev.morgue.query.Clause.Dates;
import dev.morgue.query.Clause.Exact;
import dev.morgue.query.Clause.Fuzzy;
import dev.morgue.query.Clause.Has;
import dev.morgue.query.Clause.In;
import dev.morgue.query.Clause.InFirst;
import dev.morgue.query.Clause.InLead;
import dev.morgue.query.Clause.Near;
import dev.morgue.query.Clause.Not;
import dev.morgue.query.Clause.Numbers;
import dev.morgue.query.Clause.Or;
import dev.morgue.query.Clause.Phrase;
import dev.morgue.query.Clause.Regex;
import dev.morgue.query.Clause.Undated;
import dev.morgue.query.Clause.Weighted;
import dev.morgue.query.Clause.Wildcard;
import dev.morgue.query.Clause.Within;
import dev.morgue.query.Clause.Word;
import java.util.List;

/** The shape of trees: how deep and how large, and whether a clause has places in a text. */
final class Shape {

  private Shape() {}

  /** Levels of the tree; 1 for a leaf. */
  static int height(Clause clause) {
    int highest = 0;
    for (Clause child : children(clause)) {
      highest = Math.max(highest, height(child));
    }
    return highest + 1;
  }

  /** Words and values of the tree, those of phrases among them. */
  static int words(Clause clause) {
    if (clause instanceof Phrase phrase) {
      return phrase.words().size();
    }
    List<Clause> children = children(clause);
    int words = children.isEmpty() ? 1 : 0;
    for (Clause child : children) {
      words += words(child);
    }
    return words;
  }

  /**
   * Whether it is a word of any form, a phrase, words near each other, or alternatives of these.
   */
  static boolean isPlaced(Clause clause) {
    return switch (clause) {
      case Word word -> true;
      case Exact exact -> true;
      case Phrase phrase -> true;
      case Wildcard wildcard -> true;
      case Fuzzy fuzzy -> true;
      case Regex regex -> true;
      case Near near -> true;
      case Within within -> true;
      case Or or -> arePlaced(or.clauses());
      case All all -> false;
      case And and -> false;
      case Not not -> false;
      case In in -> false;
      case InLead lead -> false;
      case InFirst first -> false;
      case AtLeast atLeast -> false;
      case Dates dates -> false;
      case Undated undated -> false;
      case Numbers numbers -> false;
      case Has has -> false;
      case Weighted weighted -> false;
    };
  }

  static boolean arePlaced(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (!isPlaced(clause)) {
        return false;
      }
    }
    return true;
  }

  private static List<Clause> children(Clause clause) {
    return switch (clause) {
      case And and -> and.clauses();
      case Or or -> or.clauses();
      case Not not -> List.of(not.clause());
      case In in -> List.of(in.clause());
      case InLead lead -> List.of(lead.clause());
      case InFirst first -> List.of(first.clause());
      case Near near -> List.of(near.left(), near.right());
      case Within within -> List.of(within.left(), within.right());
      case AtLeast atLeast -> List.of(atLeast.clause());
      case Weighted weighted -> List.of(weighted.clause());
      case All all -> List.of();
      case Word word -> List.of();
      case Exact exact -> List.of();
      case Phrase phrase -> List.of();
      case Wildcard wildcard -> List.of();
      case Fuzzy fuzzy -> List.of();
      case Regex regex -> List.of();
      case Dates dates -> List.of();
      case Undated undated -> List.of();
      case Numbers numbers -> List.of();
      case Has has -> List.of();
    };
  }
}
