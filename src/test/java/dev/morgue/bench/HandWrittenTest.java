package dev.morgue.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.Archive;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.source.Item;
import dev.morgue.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison is worth something only while both sides find the same. */
class HandWrittenTest {

  private static final int ARTICLES = 100;

  @Test
  void everyClassOfQueriesFindsAsManyByHandAsThroughTheApi(@TempDir Path folder)
      throws IOException {
    Vocabulary vocabulary = Vocabulary.ofSample();
    ArticleGenerator articles = new ArticleGenerator(vocabulary, CorpusGenerator.SEED);
    Source source =
        sink ->
            IntStream.range(0, ARTICLES)
                .mapToObj(articles::article)
                .forEach(
                    article -> sink.accept(new Item.ReadyArticle(article.id().value(), article)));
    try (Archive archive = Archive.create(folder)) {
      archive.ingest(List.of(source), IngestOptions.defaults());
      try (HandWritten lucene = new HandWritten(folder)) {
        for (QueryClass each : QueryClass.values()) {
          for (QueryClass.Pair pair : each.draw(vocabulary, articles, 2)) {
            assertEquals(
                archive.search(pair.request()).total(),
                lucene.page(pair.query(), pair.view()).total(),
                each.label() + ": " + pair.request().query());
          }
        }
      }
    }
  }
}
