package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.search.RelatedRequest;
import dev.morgue.search.RelatedRequest.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedTest {

  private static final String TOLLS =
      "The harbour tolls will rise again, and the ferry owners say that the council must pay.";

  private static ArticleBuilder dated(String id, String date, String body) {
    return article(id).published(PublicationDate.parse(date).orElseThrow()).body(body);
  }

  private static LuceneIndex archive() {
    return Archive.of(
        dated("own", "2001-05-01T10:00:00Z", TOLLS),
        dated("copy", "2001-05-02", TOLLS + " More soon."),
        dated("before", "2001-05-01T09:00:00Z", "Ferry owners fear the harbour tolls."),
        dated("after", "2001-06", "Harbour tolls: the council answers the ferry men."),
        dated("other", "2001", "School dinners are cold."),
        dated("more", "1999", "School bells and council meetings."));
  }

  private static String ids(LuceneIndex index, RelatedRequest request) {
    List<String> ids =
        index.related(request).stream().map(hit -> hit.id().value()).sorted().toList();
    return String.join(" ", ids);
  }

  @Test
  void theArticleItselfAndItsCopiesAreLeftOut() {
    try (LuceneIndex index = archive()) {
      RelatedRequest request =
          RelatedRequest.of(dated("own", "2001-05-01T10:00:00Z", TOLLS).build());
      assertEquals("after before more", ids(index, request));
      assertEquals("after before copy more", ids(index, request.withCopies(true)));
      assertEquals("before more", ids(index, request.withPeriod(Period.EARLIER)));
      assertEquals("after", ids(index, request.withPeriod(Period.LATER)));
      assertEquals(1, index.related(request.withLimit(1)).size());
    }
  }

  @Test
  void aTextThatIsNotInTheArchiveHasRelatedArticles() {
    try (LuceneIndex index = archive()) {
      Article draft = article("draft").body("What of the school dinners?").build();
      assertEquals("more other", ids(index, RelatedRequest.of(draft)));
      assertThrows(
          InvalidRequestException.class,
          () -> index.related(RelatedRequest.of(draft).withPeriod(Period.EARLIER)));
      assertEquals("", ids(index, RelatedRequest.of(article("draft").build())));
    }
  }

  @Test
  void theSameMatterElsewhereIsCloserThanOtherNewsOfTheSameNames() {
    try (LuceneIndex index =
        Archive.of(
            article("opera").body("The singers of Ostrow and the mayor of Ostrow opened an opera."),
            article("elsewhere").body("The ferry toll of Lund is a harbour toll that owners pay."),
            article("same").body("In Ostrow the ferry owners refuse to pay a harbour toll."),
            article("school").body("A school in Lund has a choir. The choir sings."),
            article("bells").body("The bells of Lund ring at noon for the mayor."))) {
      Article own =
          article("own").body("The mayor of Ostrow wants a harbour toll that ferries pay.").build();
      List<String> ids =
          index.related(RelatedRequest.of(own).withLimit(3)).stream()
              .map(hit -> hit.id().value())
              .toList();
      assertEquals(List.of("same", "elsewhere", "opera"), ids);
    }
  }

  @Test
  void aSubjectOfHeadlinesSaysMoreThanAWordThatIsAsRare() {
    Article own = dated("own", "2001-05-10", "The firm reorganises its copper mine.").build();
    try (LuceneIndex index =
        Archive.of(
            own.toBuilder(),
            dated("subject", "2001-05-01", "Copper is dear again, says a dealer."),
            dated("subject-2", "2001-05-01", "Dear again: a dealer on copper."),
            dated("way", "2001-05-02", "A school reorganises, as parents feared."),
            dated("way-2", "2001-05-02", "Parents feared it: a school reorganises."),
            dated("one", "2001-06-01", "More copper, and copper for copper.").headline("Copper"),
            dated("two", "2001-06-02", "For copper there is copper.").headline("Copper"),
            dated("three", "2001-06-03", "A choir reorganises.").headline("The choir"),
            dated("four", "2001-06-04", "A club reorganises.").headline("The club"))) {
      RelatedRequest earlier = RelatedRequest.of(own).withPeriod(Period.EARLIER);
      assertEquals("subject subject-2 way way-2", ids(index, earlier));
      assertEquals("subject subject-2", ids(index, earlier.withLimit(2)));
    }
  }
}
