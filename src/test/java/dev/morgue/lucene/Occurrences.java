package dev.morgue.lucene;

import dev.morgue.query.Clause;
import dev.morgue.query.Clause.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds every occurrence of a clause in a text by trying all of them. Neighbours are one position
 * apart; of a clause on proximity only the shortest windows count, in either order.
 */
final class Occurrences {

  private final AnalysedText.Dictionary dictionary;
  private final Map<Clause, BitSet> expansions = new HashMap<>();
  private final Map<String, Map<String, AnalysedText>> queries = new HashMap<>();

  Occurrences(AnalysedText.Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Where the clause matches in that part of the article, first to last. */
  List<Occurrence> of(Clause clause, Scope.Part part, AnalysedArticle article) {
    List<Occurrence> found = new ArrayList<>();
    for (Occurrence each : everywhere(clause, part, article)) {
      if (each.start() >= part.from() && each.end() < part.to()) {
        found.add(each);
      }
    }
    return found;
  }

  private List<Occurrence> everywhere(Clause clause, Scope.Part part, AnalysedArticle article) {
    return switch (clause) {
      case Clause.Word word -> words(query(word.text(), article), part.text(), part.stemmed());
      case Clause.Exact exact -> spelled(exact.text(), exact.cased(), part.text(), article);
      case Clause.Phrase phrase ->
          spelled(String.join(" ", phrase.words()), phrase.cased(), part.text(), article);
      case Clause.Wildcard wildcard ->
          expanded(clause, () -> OraclePatterns.of(wildcard), part.text());
      case Clause.Fuzzy fuzzy -> expanded(clause, () -> OraclePatterns.of(fuzzy), part.text());
      case Clause.Regex regex -> expanded(clause, () -> OraclePatterns.of(regex), part.text());
      case Clause.Or or -> {
        List<Occurrence> all = new ArrayList<>();
        or.clauses().forEach(each -> all.addAll(of(each, part, article)));
        yield Occurrence.merged(all);
      }
      case Clause.Near near -> near(near, part, article);
      case Clause.Within within -> within(within, part, article);
      case Clause.Weighted weighted -> of(weighted.clause(), part, article);
      case Clause.All ignored -> throw noPlace(clause);
      case Clause.And ignored -> throw noPlace(clause);
      case Clause.Not ignored -> throw noPlace(clause);
      case Clause.In ignored -> throw noPlace(clause);
      case Clause.InLead ignored -> throw noPlace(clause);
      case Clause.InFirst ignored -> throw noPlace(clause);
      case Clause.AtLeast ignored -> throw noPlace(clause);
      case Clause.Dates ignored -> throw noPlace(clause);
      case Clause.Undated ignored -> throw noPlace(clause);
      case Clause.Numbers ignored -> throw noPlace(clause);
      case Clause.Has ignored -> throw noPlace(clause);
    };
  }

  private static IllegalArgumentException noPlace(Clause clause) {
    return new IllegalArgumentException("has no place in a text: " + clause);
  }

  private AnalysedText query(String text, AnalysedArticle article) {
    return queries
        .computeIfAbsent(article.language, language -> new HashMap<>())
        .computeIfAbsent(text, key -> new AnalysedText(key, article.language, dictionary));
  }

  /**
   * Words that stand one after another, in any inflection if that is asked for; but as they are
   * spelled if the language drops one of them.
   */
  private static List<Occurrence> words(AnalysedText query, AnalysedText text, boolean inflected) {
    List<Occurrence> found = new ArrayList<>();
    boolean stemmed = inflected && query.isStemmed();
    for (int at = 0; query.size() > 0 && at + query.size() <= text.size(); at++) {
      int length = 0;
      while (length < query.size() && isSame(query, length, text, at + length, stemmed)) {
        length++;
      }
      if (length == query.size()) {
        found.add(Occurrence.of(at, at + length - 1));
      }
    }
    return found;
  }

  private static boolean isSame(
      AnalysedText query, int wanted, AnalysedText text, int at, boolean stemmed) {
    return stemmed ? query.stem(wanted) == text.stem(at) : query.exact(wanted) == text.exact(at);
  }

  private List<Occurrence> spelled(
      String wanted, boolean cased, AnalysedText text, AnalysedArticle article) {
    AnalysedText query = query(wanted, article);
    List<Occurrence> found = words(query, text, false);
    if (cased) {
      found.removeIf(each -> !isSpelled(query, text, each.start()));
    }
    return found;
  }

  private static boolean isSpelled(AnalysedText query, AnalysedText text, int at) {
    for (int i = 0; i < query.size(); i++) {
      String wanted = Normalizer.normalize(query.tokens.word(i), Normalizer.Form.NFC);
      String word = Normalizer.normalize(text.tokens.word(at + i), Normalizer.Form.NFC);
      if (!wanted.equals(word)) {
        return false;
      }
    }
    return true;
  }

  private List<Occurrence> expanded(
      Clause clause, Supplier<Predicate<String>> means, AnalysedText text) {
    BitSet terms =
        expansions.computeIfAbsent(
            clause,
            key -> {
              Predicate<String> meant = means.get();
              BitSet numbers = new BitSet();
              dictionary.terms().forEach((term, number) -> numbers.set(number, meant.test(term)));
              return numbers;
            });
    List<Occurrence> found = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      if (terms.get(text.exact(at))) {
        found.add(Occurrence.of(at, at));
      }
    }
    return found;
  }

  /** The shortest windows that hold both, in each order. */
  private List<Occurrence> near(Clause.Near near, Scope.Part part, AnalysedArticle article) {
    List<Occurrence> left = of(near.left(), part, article);
    List<Occurrence> right = of(near.right(), part, article);
    return inOrder(
        left, right, !near.ordered(), (one, other) -> other.start() - one.end() <= near.distance());
  }

  private List<Occurrence> within(Clause.Within within, Scope.Part part, AnalysedArticle article) {
    List<Occurrence> left = of(within.left(), part, article);
    List<Occurrence> right = of(within.right(), part, article);
    return inOrder(
        left, right, true, (one, other) -> isOne(within.span(), one, other, part, article));
  }

  private static List<Occurrence> inOrder(
      List<Occurrence> left,
      List<Occurrence> right,
      boolean either,
      BiPredicate<Occurrence, Occurrence> isClose) {
    List<Occurrence> pairs = new ArrayList<>();
    for (Occurrence one : left) {
      for (Occurrence other : right) {
        if (one.end() < other.start() && isClose.test(one, other)) {
          pairs.add(Occurrence.spanning(one, other));
        }
      }
    }
    List<Occurrence> windows = new ArrayList<>(Occurrence.minimal(Occurrence.merged(pairs)));
    if (either) {
      windows.addAll(inOrder(right, left, false, isClose));
    }
    return Occurrence.merged(windows);
  }

  private static boolean isOne(
      Span span, Occurrence first, Occurrence second, Scope.Part part, AnalysedArticle article) {
    if (part.source() != Scope.Source.TEXT) {
      return true;
    }
    return switch (span) {
      case SENTENCE -> article.sentence(first.start()) == article.sentence(second.end());
      case PARAGRAPH -> article.paragraph(first.start()) == article.paragraph(second.end());
    };
  }
}
