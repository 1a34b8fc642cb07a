package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.query.Clause;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoringTest {

  @TempDir Path folder;

  private static List<Article> bodies(String... bodies) {
    return java.util.stream.IntStream.range(0, bodies.length)
        .mapToObj(i -> article(String.valueOf((char) ('a' + i))).body(bodies[i]).build())
        .toList();
  }

  private static List<String> ranked(List<Article> articles, String text) throws IOException {
    try (ArchiveRanking ranking = new ArchiveRanking(articles)) {
      return ranking.search(text, 10).stream().map(Effectiveness.Ranked::id).toList();
    }
  }

  @Test
  void wordsThatOnlyPhraseALongQuestionWeighLittle() throws IOException {
    List<Article> articles =
        bodies(
            "What we need to know, and how we may describe whether and why.",
            "The harbour toll was raised again by the council of the town.",
            "Ferries ran late, and the bakery by the bridge was shut for good.");
    assertEquals(
        List.of("b", "a"),
        ranked(
            articles, "What do we need to know about how the harbour toll may change, and why?"));
  }

  @Test
  void inAShortQueryEveryWordWasChosen() throws IOException {
    List<Article> articles =
        bodies(
            "What they need is rain, said the farmers of the valley.",
            "The valley has rain, said the farmers of every village.",
            "A road was closed.");
    assertEquals(List.of("a", "b"), ranked(articles, "need rain"));
  }

  @Test
  void inflectionsOfAWordWeighTogether() throws IOException {
    List<Article> articles =
        bodies(
            "The toll is a matter of trust between a town and those who pass.",
            "To build is one thing, and to tax it is another, said the clerk there.",
            "Bridges were painted in spring, and the town was glad of the work.");
    assertEquals(List.of("a", "b"), ranked(articles, "toll tax taxes trust").subList(0, 2));
  }

  @Test
  void aSpellingAndNeighboursAddToTheScore() throws IOException {
    assertEquals(
        List.of("b", "a"),
        ranked(bodies("They hoped for a strike.", "They hoped for strikes."), "strikes"));
    assertEquals(
        List.of("b", "a"),
        ranked(
            bodies(
                "The bank of a slow river, and, farther up, in the hills, there was a clerk.",
                "The clerk of the bank, and, farther up, in the hills, a slow river."),
            "bank clerk"));
  }

  @Test
  void theExplanationOfEveryHitIsItsScore() throws IOException {
    String[] texts = {
      "Why would the town raise the harbour toll again for ferries?", "harbour toll", "ferries"
    };
    try (LuceneIndex index = LuceneIndex.create(folder);
        LuceneWriter writer = index.writer()) {
      for (Article article : harbour()) {
        ArchiveWriter.Put unused = writer.put(article, Evidence.NONE, "run-1");
      }
      writer.commit();
    }
    try (NIOFSDirectory directory = new NIOFSDirectory(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      ArchiveSearcher searcher = new ArchiveSearcher(reader, LuceneIndex.Use.LONG);
      for (String text : texts) {
        SearchRequest request = SearchRequest.of(new SearchRequest.Query.AnyWord(text));
        Plan plan = Plan.of(searcher, request);
        Ranking ranking = new Ranking(searcher, request, plan, new Articles(searcher));
        long unused = ranking.find(100);
        assertEquals(searcher.count(plan.match()), ranking.best().size(), text);
        for (int rank = 0; rank < ranking.best().size(); rank++) {
          Match hit = ranking.best().get(rank);
          double explained = explained(searcher, plan.match(), hit.document());
          for (Query addition : ranking.additions(rank)) {
            explained += explained(searcher, addition, hit.document());
          }
          assertEquals(explained, hit.score(), 1e-4 * explained, text);
        }
      }
    }
  }

  @Test
  void nothingIsAddedForAlternatives() throws IOException {
    try (LuceneIndex index = LuceneIndex.create(folder);
        LuceneWriter writer = index.writer()) {
      for (Article article : harbour()) {
        ArchiveWriter.Put unused = writer.put(article, Evidence.NONE, "run-1");
      }
      writer.commit();
    }
    List<Clause> words = List.of(Archive.word("harbour"), Archive.word("toll"));
    try (NIOFSDirectory directory = new NIOFSDirectory(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      ArchiveSearcher searcher = new ArchiveSearcher(reader, LuceneIndex.Use.LONG);
      assertEquals(0, additions(searcher, new Clause.Or(words)));
      assertEquals(4, additions(searcher, new Clause.And(words)));
    }
  }

  /** Two spellings, and a pair of neighbours in headline and text. */
  private static int additions(ArchiveSearcher searcher, Clause clause) throws IOException {
    SearchRequest request = SearchRequest.of(new SearchRequest.Query.Parsed(clause));
    Ranking ranking =
        new Ranking(searcher, request, Plan.of(searcher, request), new Articles(searcher));
    long unused = ranking.find(10);
    return ranking.additions(0).size();
  }

  private static double explained(ArchiveSearcher searcher, Query query, int document)
      throws IOException {
    return searcher.explain(query, document).getValue().doubleValue();
  }

  private static List<Article> harbour() {
    return bodies(
        "The harbour toll pays for dredging, and the ferries pay the harbour toll.",
        "Ferries carry apples, and the dredging of the channel is paid by a toll.",
        "Dredging the channel costs more each year, the harbour master said of ferries.",
        "The council met. Nothing was decided, and the minutes were lost.",
        "Apples are cheap this year.");
  }
}
