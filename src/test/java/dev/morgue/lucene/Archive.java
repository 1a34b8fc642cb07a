package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Evidence;
import dev.morgue.query.Clause;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Snippet;
import java.util.List;

/** Small archives in memory, and what they find. */
final class Archive {

  private Archive() {}

  static ArticleBuilder article(String id) {
    return Article.builder(new ArticleId(id), id + ".html");
  }

  static LuceneIndex of(ArticleBuilder... articles) {
    LuceneIndex index = LuceneIndex.inMemory();
    add(index, articles);
    return index;
  }

  static void add(LuceneIndex index, ArticleBuilder... articles) {
    try (LuceneWriter writer = index.writer()) {
      for (ArticleBuilder article : articles) {
        ArchiveWriter.Put unused = writer.put(article.build(), Evidence.NONE, "run-1");
      }
      writer.commit();
    }
  }

  /** An archive of articles that have only a body, and the names a, b, c … */
  static LuceneIndex ofBodies(String... bodies) {
    ArticleBuilder[] articles = new ArticleBuilder[bodies.length];
    for (int i = 0; i < bodies.length; i++) {
      articles[i] = article(String.valueOf((char) ('a' + i))).body(bodies[i]);
    }
    return of(articles);
  }

  static SearchResult search(LuceneIndex index, Clause clause) {
    return index.search(SearchRequest.of(new SearchRequest.Query.Parsed(clause)));
  }

  /** Ids of all that matches exactly, sorted, separated by spaces. */
  static String matches(LuceneIndex index, Clause clause) {
    SearchRequest request =
        SearchRequest.of(new SearchRequest.Query.Parsed(clause)).withRelax(false);
    SearchResult result = index.search(request.withWindow(0, 1000));
    List<String> ids = result.hits().stream().map(hit -> hit.id().value()).sorted().toList();
    if (ids.size() != result.total()) {
      throw new AssertionError(ids + " but a total of " + result.total());
    }
    return String.join(" ", ids);
  }

  /** A snippet with its matches in brackets. */
  static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (Snippet.Match match : snippet.matches().reversed()) {
      text.insert(match.end(), ']').insert(match.start(), '[');
    }
    return text.toString();
  }

  /** All snippets of the first hit, with their fields and their matches in brackets. */
  static List<String> snippets(LuceneIndex index, Clause clause) {
    Hit hit = search(index, clause).hits().get(0);
    return hit.snippets().stream()
        .map(snippet -> snippet.field().id() + ": " + marked(snippet))
        .toList();
  }

  static Clause word(String text) {
    return new Clause.Word(text);
  }

  static Clause phrase(String... words) {
    return new Clause.Phrase(List.of(words), false);
  }

  static Clause and(Clause... clauses) {
    return new Clause.And(List.of(clauses));
  }

  static Clause or(Clause... clauses) {
    return new Clause.Or(List.of(clauses));
  }

  static Clause not(Clause clause) {
    return new Clause.Not(clause);
  }
}
