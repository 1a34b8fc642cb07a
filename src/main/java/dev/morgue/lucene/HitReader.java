package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.query.Clause;
import dev.morgue.search.Hit;
import dev.morgue.search.Snippet;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a list of results shows of an article. */
final class HitReader {

  private final Articles articles;
  private final int snippets;
  private final @Nullable Highlighter highlighter;

  HitReader(ArchiveSearcher searcher, Articles articles, Clause marks, int snippets)
      throws IOException {
    this.articles = articles;
    this.snippets = snippets;
    highlighter = snippets > 0 ? new Highlighter(searcher, marks) : null;
  }

  Hit read(int document, int rank, float score) throws IOException {
    if (highlighter == null) {
      return hit(articles.withoutText(document), rank, score, List.of());
    }
    Article article = articles.of(document);
    return hit(article, rank, score, highlighter.snippets(article, document, snippets));
  }

  /** A hit without what is stored of the article: reading that takes longest. */
  static Hit idOnly(ArchiveSearcher searcher, int document, int rank, float score)
      throws IOException {
    ArticleId id = new Lookup(searcher).id(document);
    return hit(Article.builder(id, "").build(), rank, score, List.of());
  }

  /** The article as a hit. */
  static Hit hit(Article article, int rank, float score, List<Snippet> shown) {
    return new Hit(
        rank,
        score,
        article.id(),
        article.url(),
        article.headline(),
        article.headlineDerived(),
        article.standfirst(),
        article.byline().people(),
        article.published(),
        article.publication(),
        article.section(),
        article.kind(),
        article.topics(),
        shown,
        List.of());
  }
}
