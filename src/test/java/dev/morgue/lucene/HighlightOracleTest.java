package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import dev.morgue.lucene.BruteForceMatcher.Mark;
import dev.morgue.lucene.BruteForceMatcher.Marked;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequest.Query;
import dev.morgue.search.Snippet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is marked in the snippets is what makes the article match, and nothing else. */
class HighlightOracleTest {

  private static final OracleArchive ARCHIVE = OracleArchive.shared();
  private static final int HITS = 2;
  private static final int MOST_CHARACTERS = 320;
  private static final int PASSAGES = 3;

  private static List<Hit> hits(Clause clause) {
    Query query = new Query.Parsed(clause);
    return ARCHIVE
        .index()
        .search(SearchRequest.of(query).withRelax(false).withWindow(0, HITS).withSnippets(PASSAGES))
        .hits();
  }

  @Test
  void everyWordThatMakesTheArticleMatchIsMarkedAndNoOther() {
    List<String> differences = new ArrayList<>();
    ARCHIVE
        .queries()
        .forEach((form, clauses) -> {
          for (Clause clause : clauses) {
            for (Hit hit : hits(clause)) {
              String difference =
                  ARCHIVE
                      .matcher()
                      .marked(clause, hit.id())
                      .map(expected -> difference(hit, expected))
                      .orElse("\n    found " + hit.id());
              if (!difference.isEmpty()) {
                differences.add(form + ": " + clause + difference);
              }
              check(clause, hit);
            }
          }
        });
    assertEquals(List.of(), differences);
  }

  private static String difference(Hit hit, Marked expected) {
    Set<Mark> shown = new TreeSet<>();
    Set<Mark> marked = marked(hit, expected.marks(), shown);
    Set<Mark> missed = new TreeSet<>(shown);
    missed.removeAll(marked);
    Set<Mark> wrong = new TreeSet<>(marked);
    wrong.removeAll(expected.marks());
    boolean hidden = marked.isEmpty() && !expected.marks().isEmpty();
    return missed.isEmpty() && wrong.isEmpty() && !hidden
        ? ""
        : "\n    in " + hit.id() + " missed " + words(hit, missed) + ", wrong " + words(hit, wrong);
  }

  private static List<String> words(Hit hit, Set<Mark> marks) {
    Article article = article(hit);
    return marks.stream()
        .map(mark ->
            text(mark.field(), article).substring(mark.start(), mark.end())
                + '@'
                + mark.field()
                + mark.start())
        .toList();
  }

  private static Article article(Hit hit) {
    return ARCHIVE.matcher().article(hit.id());
  }

  private static String text(Field field, Article article) {
    return switch (field) {
      case HEADLINE -> article.headline();
      case STANDFIRST -> article.standfirst();
      case BODY -> article.body();
      case BYLINE,
          TOPIC,
          SECTION,
          PUBLICATION,
          COLUMN,
          KIND,
          LANGUAGE,
          FLAG,
          URL,
          SOURCE,
          ID,
          RUN,
          PUBLISHED,
          WORDS ->
          throw new AssertionError("a snippet of " + field.id());
    };
  }

  /** The marks of all snippets at their places in the fields; those wanted there go to shown. */
  private static Set<Mark> marked(Hit hit, Set<Mark> wanted, Set<Mark> shown) {
    Article article = article(hit);
    Set<Mark> marked = new TreeSet<>();
    Map<Field, Integer> done = new HashMap<>();
    for (Snippet snippet : hit.snippets()) {
      String passage = uncut(snippet.text());
      String text = text(snippet.field(), article);
      int start = text.indexOf(passage, done.getOrDefault(snippet.field(), 0));
      assertTrue(start >= 0, () -> snippet + " is not of " + article);
      int end = start + passage.length();
      done.put(snippet.field(), end);
      int shift = start - snippet.text().indexOf(passage);
      for (Snippet.Match match : snippet.matches()) {
        marked.add(new Mark(snippet.field(), match.start() + shift, match.end() + shift));
      }
      wanted.stream()
          .filter(mark -> mark.field() == snippet.field())
          .filter(mark -> mark.start() >= start && mark.end() <= end)
          .forEach(shown::add);
    }
    return marked;
  }

  /** A passage that does not begin or end with a sentence says so. */
  private static String uncut(String text) {
    int from = text.startsWith("…") ? 1 : 0;
    int to = text.endsWith("…") && text.length() > 1 ? text.length() - 1 : text.length();
    return text.substring(from, to);
  }

  /** Few passages, bounded, with the marks in order; and none but the headline, once, whole. */
  private static void check(Clause clause, Hit hit) {
    Article article = article(hit);
    List<Snippet> passages =
        hit.snippets().stream().filter(each -> each.field() != Field.HEADLINE).toList();
    assertTrue(passages.size() <= PASSAGES, clause::toString);
    assertTrue(hit.snippets().size() - passages.size() <= 1, clause::toString);
    for (Snippet snippet : hit.snippets()) {
      boolean whole = snippet.field() == Field.HEADLINE;
      assertTrue(
          whole
              ? snippet.text().equals(article.headline())
              : snippet.text().length() <= MOST_CHARACTERS,
          () -> clause + " " + snippet);
      assertTrue(text(snippet.field(), article).contains(uncut(snippet.text())), snippet::toString);
      int last = 0;
      for (Snippet.Match match : snippet.matches()) {
        assertTrue(match.start() >= last && match.start() < match.end(), snippet::toString);
        assertTrue(match.end() <= snippet.text().length(), snippet::toString);
        last = match.end();
      }
    }
    boolean hasText = !article.body().isBlank() || !article.standfirst().isBlank();
    assertEquals(hasText, !passages.isEmpty(), () -> clause + " " + article);
  }
}
