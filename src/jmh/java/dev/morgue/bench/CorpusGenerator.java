package dev.morgue.bench;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a seeded corpus of any size in constant memory: HTML pages of 64 KB in folders by paper
 * and month, or the same articles as JSON lines. The same arguments and the same sample archive
 * give the same bytes, and a smaller corpus is the beginning of a larger one.
 */
final class CorpusGenerator {

  static final long SEED = 1;
  private static final int SHORT_WORDS = 60;

  private CorpusGenerator() {}

  /**
   * {@code SAMPLE-DATA KIND OUT COUNT [FIRST]}: so many articles from that index on. {@code html}
   * makes a folder of pages, {@code nameless} one of pages that do not tell their address, so that
   * each copy or link is another page; {@code jsonl} a file of lines, {@code short} one of articles
   * of some sixty words. Prints how many bytes of text they hold.
   */
  public static void main(String[] args) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(Path.of(args[0]));
    boolean brief = args[1].equals("short");
    ArticleGenerator articles =
        new ArticleGenerator(
            vocabulary, SEED, brief ? SHORT_WORDS : ArticleGenerator.TYPICAL_WORDS);
    Path out = Path.of(args[2]);
    int count = Integer.parseInt(args[3]);
    int first = args.length > 4 ? Integer.parseInt(args[4]) : 0;
    long text =
        switch (args[1]) {
          case "html" ->
              writePages(articles, new PageGenerator(vocabulary, true), out, first, count);
          case "nameless" ->
              writePages(articles, new PageGenerator(vocabulary, false), out, first, count);
          case "jsonl", "short" -> writeLines(articles, out, first, count);
          default ->
              throw new IllegalArgumentException("html, nameless, jsonl or short, not " + args[1]);
        };
    System.out.println(text);
  }

  static long writePages(
      ArticleGenerator articles, PageGenerator pages, Path folder, int first, int count)
      throws IOException {
    long text = 0;
    for (int index = first; index < first + count; index++) {
      Article article = articles.article(index);
      text += textBytes(article);
      String date = String.valueOf(article.published());
      Path file =
          folder
              .resolve(ArticleGenerator.slug(article.publication()))
              .resolve(date.substring(0, 4))
              .resolve(date.substring(5, 7))
              .resolve(article.id().value() + ".html");
      Files.createDirectories(file.getParent());
      Files.writeString(file, pages.page(article));
    }
    return text;
  }

  static long writeLines(ArticleGenerator articles, Path file, int first, int count)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      long text = 0;
      for (int index = first; index < first + count; index++) {
        Article article = articles.article(index);
        text += textBytes(article);
        out.write(ArticleJson.toString(article));
        out.write('\n');
      }
      return text;
    }
  }

  /** Bytes of what a reader reads: headline, standfirst, byline, topics and body. */
  private static long textBytes(Article article) {
    String text =
        article.headline()
            + article.standfirst()
            + String.join("", article.byline().people())
            + String.join("", article.topics())
            + article.body();
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
