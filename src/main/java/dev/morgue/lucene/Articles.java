package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/**
 * The articles that one search reads, each unpacked once: those that related terms come from, that
 * are compared for copies and that are shown are mostly the same.
 */
final class Articles {

  private static final Set<String> WITHOUT_TEXT = withoutText();

  private final StoredFields storage;
  private final Map<Integer, Article> read = new HashMap<>();

  Articles(ArchiveSearcher searcher) throws IOException {
    storage = searcher.storedFields();
  }

  private static Set<String> withoutText() {
    Set<String> fields = new HashSet<>(StoredForm.SHOWN);
    fields.remove(StoredForm.BODY);
    return Set.copyOf(fields);
  }

  /** What a list of results shows of an article, with its text. */
  Article of(int document) throws IOException {
    Article article = read.get(document);
    if (article == null) {
      article = StoredForm.read(storage, document, StoredForm.SHOWN);
      read.put(document, article);
    }
    return article;
  }

  /** The same; the body may be missing. */
  Article withoutText(int document) throws IOException {
    Article article = read.get(document);
    return article == null ? StoredForm.read(storage, document, WITHOUT_TEXT) : article;
  }
}
