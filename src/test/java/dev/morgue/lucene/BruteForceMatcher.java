package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Byline;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers a query by looking at every article, word by word. It shares the analysis with the index
 * and nothing else: no index, no query of Lucene's. Written from the definitions of the query
 * language, not from the backend, so that the two can disagree.
 */
final class BruteForceMatcher {

  private final List<AnalysedArticle> articles;
  private final Map<ArticleId, AnalysedArticle> byId = new HashMap<>();
  private final Map<Clause, List<Article>> answers = new HashMap<>();
  private final Occurrences occurrences;

  /** Takes the articles apart, each stored by the run that the function names. */
  BruteForceMatcher(List<Article> articles, Function<Article, String> run) {
    AnalysedText.Dictionary dictionary = new AnalysedText.Dictionary();
    this.articles =
        articles.stream()
            .map(each -> new AnalysedArticle(each, run.apply(each), dictionary))
            .toList();
    this.articles.forEach(each -> byId.put(each.article.id(), each));
    occurrences = new Occurrences(dictionary);
  }

  /** The articles, taken apart. */
  List<AnalysedArticle> articles() {
    return articles;
  }

  /** The articles that match. */
  List<Article> matches(Clause clause) {
    return answers.computeIfAbsent(clause, this::look);
  }

  private List<Article> look(Clause clause) {
    List<Article> matches = new ArrayList<>();
    for (AnalysedArticle article : articles) {
      if (matches(clause, article.everywhere(), article, null)) {
        matches.add(article.article);
      }
    }
    return matches;
  }

  /** The article of that id. */
  Article article(ArticleId id) {
    return analysed(id).article;
  }

  private AnalysedArticle analysed(ArticleId id) {
    AnalysedArticle article = byId.get(id);
    if (article == null) {
      throw new IllegalArgumentException("not in the collection: " + id);
    }
    return article;
  }

  /** The words that make that article match; empty if it does not. */
  Optional<Marked> marked(Clause clause, ArticleId id) {
    AnalysedArticle article = analysed(id);
    Set<Mark> marks = new TreeSet<>();
    if (!matches(clause, article.everywhere(), article, marks)) {
      return Optional.empty();
    }
    return Optional.of(new Marked(article.article, marks));
  }

  /** An article that matches, and the words of headline, standfirst and body that make it so. */
  record Marked(Article article, Set<Mark> marks) {}

  /** A word of a field: UTF-16 code units from the field's start, the end exclusive. */
  record Mark(Field field, int start, int end) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      int byField = field.compareTo(other.field);
      return byField != 0 ? byField : Integer.compare(start, other.start);
    }
  }

  private boolean matches(
      Clause clause, Scope scope, AnalysedArticle in, @Nullable Set<Mark> marks) {
    return switch (clause) {
      case Clause.All ignored -> true;
      case Clause.Word word ->
          isThere(clause, scope, in, marks, code -> isCode(word.text(), code, scope));
      case Clause.Exact exact ->
          isThere(
              clause,
              scope,
              in,
              marks,
              code ->
                  exact.cased() ? exact.text().equals(code) : isCode(exact.text(), code, scope));
      case Clause.Phrase phrase ->
          isThere(
              clause,
              scope,
              in,
              marks,
              code ->
                  phrase.cased()
                      ? String.join(" ", phrase.words()).equals(code)
                      : isCode(String.join(" ", phrase.words()), code, scope));
      case Clause.Wildcard each ->
          isThere(
              clause, scope, in, marks, code -> OraclePatterns.of(each).test(Folding.fold(code)));
      case Clause.Fuzzy each ->
          isThere(
              clause, scope, in, marks, code -> OraclePatterns.of(each).test(Folding.fold(code)));
      case Clause.Regex each ->
          isThere(
              clause, scope, in, marks, code -> OraclePatterns.of(each).test(Folding.fold(code)));
      case Clause.Near ignored -> isThere(clause, scope, in, marks, code -> false);
      case Clause.Within ignored -> isThere(clause, scope, in, marks, code -> false);
      case Clause.And and -> all(and, scope, in, marks);
      case Clause.Or or -> any(or, scope, in, marks);
      case Clause.Not not -> !matches(not.clause(), scope, in, null);
      case Clause.In each -> matches(each.clause(), in.in(each.field()), in, marks);
      case Clause.InLead lead -> matches(lead.clause(), in.lead(), in, marks);
      case Clause.InFirst first ->
          matches(first.clause(), Scope.first(first.words(), in), in, marks);
      case Clause.AtLeast atLeast -> isOften(atLeast, scope, in, marks);
      case Clause.Dates dates -> overlaps(dates, in.article);
      case Clause.Undated ignored -> in.article.published() == null;
      case Clause.Numbers range -> range.from() <= in.text.size() && in.text.size() <= range.to();
      case Clause.Has has -> has(has.feature(), in.article);
      case Clause.Weighted weighted -> matches(weighted.clause(), scope, in, marks);
    };
  }

  /** Codes are compared whole and folded; an id may be cut short. */
  private static boolean isCode(String text, String code, Scope scope) {
    String wanted = Folding.fold(text);
    String value = Folding.fold(code);
    return value.equals(wanted)
        || (scope.field() == Field.ID
            && wanted.length() >= ArticleId.MIN_PREFIX
            && value.startsWith(wanted));
  }

  private boolean isThere(
      Clause clause,
      Scope scope,
      AnalysedArticle in,
      @Nullable Set<Mark> marks,
      Predicate<String> code) {
    boolean found = scope.codes().stream().anyMatch(code);
    for (Scope.Part part : scope.parts()) {
      List<Occurrence> all = occurrences.of(clause, part, in);
      found |= !all.isEmpty();
      if (found && marks == null) {
        return true;
      }
      mark(all, part, in, marks);
    }
    return found;
  }

  private boolean all(Clause.And and, Scope scope, AnalysedArticle in, @Nullable Set<Mark> marks) {
    Set<Mark> found = new TreeSet<>();
    for (Clause each : and.clauses()) {
      if (!matches(each, scope, in, marks == null ? null : found)) {
        return false;
      }
    }
    if (marks != null) {
      marks.addAll(found);
    }
    return true;
  }

  private boolean any(Clause.Or or, Scope scope, AnalysedArticle in, @Nullable Set<Mark> marks) {
    boolean found = false;
    for (Clause each : or.clauses()) {
      found |= matches(each, scope, in, marks);
    }
    return found;
  }

  private boolean isOften(
      Clause.AtLeast atLeast, Scope scope, AnalysedArticle in, @Nullable Set<Mark> marks) {
    int count = 0;
    Set<Mark> found = new TreeSet<>();
    for (Scope.Part part : scope.counted()) {
      List<Occurrence> all = occurrences.of(atLeast.clause(), part, in);
      count += Occurrence.minimal(all).size();
      mark(all, part, in, found);
    }
    if (count < atLeast.count()) {
      return false;
    }
    if (marks != null) {
      marks.addAll(found);
    }
    return true;
  }

  private static void mark(
      List<Occurrence> all, Scope.Part part, AnalysedArticle in, @Nullable Set<Mark> marks) {
    if (marks == null || part.source() == Scope.Source.NAME) {
      return;
    }
    Tokens tokens = part.text().tokens;
    for (Occurrence each : all) {
      each.words().stream()
          .forEach(word -> {
            Field field =
                part.source() == Scope.Source.HEADLINE
                    ? Field.HEADLINE
                    : word < in.bodyStart ? Field.STANDFIRST : Field.BODY;
            int shift = field == Field.BODY ? in.bodyOffset : 0;
            marks.add(new Mark(field, tokens.start(word) - shift, tokens.end(word) - shift));
          });
    }
  }

  private static boolean overlaps(Clause.Dates dates, Article article) {
    if (article.published() == null) {
      return false;
    }
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    return (from == null || !article.published().latest().isBefore(from))
        && (to == null || !article.published().earliest().isAfter(to));
  }

  private static boolean has(Clause.Feature feature, Article article) {
    return switch (feature) {
      case IMAGE -> article.image() != null;
      case CORRECTION -> !article.corrections().isEmpty();
      case BYLINE -> !article.byline().equals(Byline.NONE);
      case STANDFIRST -> !article.standfirst().isEmpty();
      case TOPIC -> !article.topics().isEmpty();
      case URL -> !article.url().isEmpty();
    };
  }
}
