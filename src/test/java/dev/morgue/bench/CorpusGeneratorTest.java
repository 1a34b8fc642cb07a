package dev.morgue.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusGeneratorTest {

  private Vocabulary vocabulary;

  @BeforeAll
  void readVocabulary() throws IOException {
    vocabulary = Vocabulary.read(Path.of("sample-data"));
  }

  @Test
  void smallerCorpusIsTheBeginningOfALargerOne(@TempDir Path folder) throws IOException {
    Path small = folder.resolve("small.jsonl");
    Path large = folder.resolve("large.jsonl");
    CorpusGenerator.writeLines(new ArticleGenerator(vocabulary, 1), small, 0, 20);
    CorpusGenerator.writeLines(new ArticleGenerator(vocabulary, 1), large, 0, 120);
    assertEquals(Files.readAllLines(small), Files.readAllLines(large).subList(0, 20));
  }

  @Test
  void anotherSeedGivesOtherArticles() {
    Article one = new ArticleGenerator(vocabulary, 1).article(3);
    Article two = new ArticleGenerator(vocabulary, 2).article(3);
    assertTrue(!one.body().equals(two.body()));
  }

  @Test
  void ninetySeventhArticleReprintsAnEarlierOne() {
    ArticleGenerator articles = new ArticleGenerator(vocabulary, 1);
    String reprint = articles.article(96).body();
    long originals = 0;
    for (int index = 0; index < 96; index++) {
      originals += articles.article(index).body().startsWith(reprint) ? 1 : 0;
    }
    assertEquals(1, originals);
  }

  @Test
  void commonestWordIsAsFrequentAsInPrint() {
    SplittableRandom random = new SplittableRandom(1);
    int the = 0;
    for (int i = 0; i < 100_000; i++) {
      the += vocabulary.draw(random).equals("the") ? 1 : 0;
    }
    assertTrue(the > 5_000 && the < 9_000, the + " of 100,000");
  }

  @Test
  void pageIsSixtyFourKilobytesAndHoldsTheArticle() {
    Article article = new ArticleGenerator(vocabulary, 1).article(0);
    String page = new PageGenerator(vocabulary, true).page(article);
    int size = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(size > 64_000 && size < 68_000, size + " bytes");
    Document document = Jsoup.parse(page);
    assertEquals(article.headline(), document.select("h1").text());
    assertEquals(
        article.body(), String.join("\n\n", document.select("div.article-body > p").eachText()));
  }
}
