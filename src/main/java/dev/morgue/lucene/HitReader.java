package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.query.Clause;
import dev.morgue.search.Hit;
import dev.morgue.search.Snippet;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads what a list of results shows of an article. */
final class HitReader {

  private static final Set<String> WITHOUT_TEXT = withoutText();

  private final StoredFields storage;
  private final int snippets;
  private final @Nullable Highlighter highlighter;

  HitReader(ArchiveSearcher searcher, Clause marks, int snippets) throws IOException {
    storage = searcher.storedFields();
    this.snippets = snippets;
    highlighter = snippets > 0 ? new Highlighter(searcher, marks) : null;
  }

  private static Set<String> withoutText() {
    Set<String> fields = new HashSet<>(StoredForm.SHOWN);
    fields.remove(StoredForm.BODY);
    return Set.copyOf(fields);
  }

  Hit read(int document, int rank, float score) throws IOException {
    boolean passages = highlighter != null;
    Article article =
        StoredForm.read(storage, document, passages ? StoredForm.SHOWN : WITHOUT_TEXT);
    List<Snippet> shown =
        highlighter == null ? List.of() : highlighter.snippets(article, document, snippets);
    return hit(article, rank, score, shown);
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
