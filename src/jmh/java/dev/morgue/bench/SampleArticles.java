package dev.morgue.bench;

import dev.morgue.article.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The first articles of the corpus, in memory, handed out in turn. */
@State(Scope.Benchmark)
public class SampleArticles {

  /** How many there are. */
  static final int COUNT = 200;

  private final List<Article> articles;
  private final PageGenerator pages;
  private int next;

  /** Draws them from the words of {@code sample-data} in the working folder. */
  public SampleArticles() {
    Vocabulary vocabulary = Vocabulary.ofSample();
    ArticleGenerator generator = new ArticleGenerator(vocabulary, CorpusGenerator.SEED);
    articles = IntStream.range(0, COUNT).mapToObj(generator::article).toList();
    pages = new PageGenerator(vocabulary, true);
  }

  /** All of them. */
  List<Article> all() {
    return articles;
  }

  /** All of them, each in its page of 64 KB. */
  List<String> pages() {
    return articles.stream().map(pages::page).toList();
  }

  /** The next one; after the last, the first again. */
  public Article next() {
    next = (next + 1) % COUNT;
    return articles.get(next);
  }
}
