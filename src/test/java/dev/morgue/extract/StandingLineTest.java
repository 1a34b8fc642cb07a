package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandingLineTest {

  @Test
  void numbersAndPunctuationDoNotCount() {
    for (String line :
        new String[] {
          "Comments",
          "COMMENTS (3)",
          "3 comments:",
          "12 commentaires",
          "Comentarios (4)",
          "Komentarze",
          "Комментарии: 5",
          "コメント（3）",
          "7 Leserkommentare"
        }) {
      assertEquals(StandingLine.COMMENTS, StandingLine.of(line), line);
    }
  }

  @Test
  void aWordThatIsAlsoAGenreNeedsItsNumber() {
    assertEquals(StandingLine.COMMENTS, StandingLine.of("1 Kommentar"));
    assertEquals(StandingLine.NONE, StandingLine.of("Kommentar"));
    assertEquals(StandingLine.NONE, StandingLine.of("Comment"));
    assertEquals(StandingLine.NONE, StandingLine.of("Commentaire"));
  }

  @Test
  void aSentenceThatSpeaksOfSuchThingsIsNone() {
    assertEquals(StandingLine.NONE, StandingLine.of("Comments on the sums"));
    assertEquals(StandingLine.NONE, StandingLine.of("Share this burden, and it is half as heavy."));
    assertEquals(StandingLine.NONE, StandingLine.of("The next page of the report is blank."));
    assertEquals(StandingLine.NONE, StandingLine.of("Thoughts on a bridge"));
  }

  @Test
  void wordsSetWithoutASpaceAreToldByTheCapital() {
    assertEquals(
        StandingLine.ADVERT, StandingLine.of("AdvertisementArticle continues below this ad"));
  }

  @Test
  void someLinesAreToldByHowTheyBegin() {
    assertEquals(
        StandingLine.FILED, StandingLine.of("This entry was posted in Opinion by Ida Marsh."));
    assertEquals(
        StandingLine.PROMOTION, StandingLine.of("Download our app to read us on the ferry."));
    assertEquals(StandingLine.NONE, StandingLine.of("This entry was postedly odd."));
  }

  @Test
  void whatIsEmptyOrHasNoLettersIsNone() {
    assertEquals(StandingLine.NONE, StandingLine.of(""));
    assertEquals(StandingLine.NONE, StandingLine.of("* * * 12"));
  }
}
