package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.PublicationDate;
import dev.morgue.query.Clause;
import dev.morgue.search.Besides;
import dev.morgue.search.Copy;
import dev.morgue.search.Explanation;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReprintsTest {

  private static final String TOLLS =
      "The harbour tolls will rise again in spring, and the ferry owners, who have paid for thirty"
          + " years, say that the council must mend the quay before it asks for another penny.";
  private static final String CORRECTED = TOLLS + " Correction: it is twenty years.";

  private static ArticleBuilder dated(String id, String date, String body) {
    return article(id)
        .published(PublicationDate.parse(date).orElseThrow())
        .publication("The Ledger")
        .body(body);
  }

  private static LuceneIndex archive() {
    return Archive.of(
        dated("a", "2001-05-01", TOLLS),
        dated("b", "2001-05-02", CORRECTED),
        dated("c", "2001-05-03", "The tolls of the harbour are a scandal, say the owners."),
        dated("d", "2001-05-04", TOLLS.replace("harbour", "Harbour")),
        dated("e", "2001-05-05", "School dinners are cold."));
  }

  private static SearchRequest newest(Clause clause) {
    return SearchRequest.of(new SearchRequest.Query.Parsed(clause))
        .withSort(SearchRequest.Sort.NEWEST)
        .withFold(true);
  }

  /** Each hit's rank and id, with its copies in parentheses. */
  private static String shown(SearchResult result) {
    StringBuilder out = new StringBuilder();
    for (Hit hit : result.hits()) {
      out.append(hit.rank()).append(hit.id());
      if (!hit.copies().isEmpty()) {
        out.append(hit.copies().stream().map(copy -> copy.id().value()).toList());
      }
      out.append(' ');
    }
    return out + "of " + result.total();
  }

  @Test
  void everyHitThatIsShownHasItsOwnExplanation() {
    try (LuceneIndex index = archive()) {
      SearchRequest request =
          newest(Archive.word("tolls"))
              .withSort(SearchRequest.Sort.RELEVANCE)
              .withBesides(Besides.NOTHING.withExplain(true));
      SearchResult result = index.search(request);
      assertEquals(2, result.hits().size());
      assertEquals(
          result.hits().stream().map(Hit::score).toList(),
          result.explanations().stream().map(Explanation::score).toList());
    }
  }

  @Test
  void reprintsStandBeneathTheBestHit() {
    try (LuceneIndex index = archive()) {
      SearchRequest request = newest(Archive.word("tolls"));
      assertEquals("1d[b, a] 2c of 4", shown(index.search(request)));
      assertEquals("1d 2c 3b 4a of 4", shown(index.search(request.withFold(false))));
      Copy corrected = index.search(request).hits().getFirst().copies().getFirst();
      assertEquals(0.93, corrected.similarity(), 0.02);
      assertEquals("The Ledger", corrected.publication());
    }
  }

  @Test
  void pagesNeitherRepeatNorLoseAnArticle() {
    try (LuceneIndex index = archive()) {
      SearchRequest request = newest(Archive.word("tolls"));
      assertEquals("1d[b, a] of 4", shown(index.search(request.withWindow(0, 1))));
      assertEquals("2c of 4", shown(index.search(request.withWindow(1, 2))));
      assertEquals("of 4", shown(index.search(request.withWindow(3, 1))));
    }
  }

  @Test
  void onlyWhatMatchesIsFolded() {
    try (LuceneIndex index = archive()) {
      SearchRequest request = newest(Archive.word("correction"));
      assertEquals("1b of 1", shown(index.search(request)));
      SearchRequest relevance =
          newest(Archive.word("tolls")).withSort(SearchRequest.Sort.RELEVANCE);
      assertEquals(4, index.search(relevance).total());
      assertEquals(2, index.search(relevance).hits().size());
    }
  }

  @Test
  void theCopiesOfAnArticleAreFoundWhetherItIsInTheArchiveOrNot() {
    try (LuceneIndex index = archive()) {
      assertEquals(List.of("d", "b"), ids(index.copies(dated("a", "2001", TOLLS).build())));
      assertEquals(List.of("a", "d", "b"), ids(index.copies(article("x").body(TOLLS).build())));
      assertEquals(List.of(), ids(index.copies(article("e").body("School dinners.").build())));
    }
  }

  @Test
  void idsComeWithoutTheStoredArticle() {
    try (LuceneIndex index = archive()) {
      SearchRequest request = newest(Archive.word("tolls")).withIdsOnly(true).withFold(false);
      assertEquals("1d 2c 3b 4a of 4", shown(index.search(request)));
      assertEquals("", index.search(request).hits().getFirst().publication());
    }
  }

  private static List<String> ids(List<Copy> copies) {
    return copies.stream().map(copy -> copy.id().value()).toList();
  }

  @Test
  void editsAreFoundAndLookalikesAreNot() {
    List<Article> articles = EditedArticles.all(600, 100);
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      Archive.add(index, articles.stream().map(Article::toBuilder).toArray(ArticleBuilder[]::new));
      int right = 0;
      int wrong = 0;
      int found = 0;
      for (Article article : articles) {
        boolean isOriginal = article.id().value().endsWith("-original");
        for (Copy copy : index.copies(article)) {
          boolean same = group(copy.id().value()).equals(group(article.id().value()));
          right += same ? 1 : 0;
          wrong += same ? 0 : 1;
          found += same && isOriginal ? 1 : 0;
        }
      }
      double precision = (double) right / (right + wrong);
      double recall = found / (600 * 4.0);
      String figures = "precision " + precision + ", recall " + recall;
      assertTrue(precision >= 0.99 && recall >= 0.95, figures);
    }
  }

  private static String group(String id) {
    return id.substring(0, id.indexOf('-'));
  }
}
