package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.source.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleDecisionTest {

  @Test
  void frontsListsLogInsAndErrorsAreNoArticles() throws IOException {
    assertEquals(List.of("tag-list.html"), pagesOfSort("other", true));
  }

  @Test
  void articlesThatLookLikeSuchPagesAreFound() throws IOException {
    assertEquals(List.of(), pagesOfSort("article", false));
  }

  private static List<String> pagesOfSort(String sort, boolean found) throws IOException {
    List<String> names = new ArrayList<>();
    for (Item.Page page : ArticleDecision.pages(ArticleDecision.FIXTURES.resolve(sort))) {
      if (new Extractor().extract(page) instanceof Extraction.Found == found) {
        names.add(page.key());
      }
    }
    return names;
  }
}
