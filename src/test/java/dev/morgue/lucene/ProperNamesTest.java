package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProperNamesTest {

  /** Those of the words that are taken for names, by the texts. */
  private static String names(String language, String words, String... texts) {
    List<Profile> articles =
        Stream.of(texts)
            .map(text -> new Profile(article("a").body(text).build(), language))
            .toList();
    ProperNames names = new ProperNames(language, articles);
    return String.join(" ", Stream.of(words.split(" ")).filter(names::has).toList());
  }

  @Test
  void aCapitalInsideASentenceTells() {
    String text = "Sugar is dear. \"Sugar!\" said Ann of Cuba's sugar.\n\nFreight, too, rose.";
    assertEquals("ann cuba", names("en", "sugar ann cuba freight rose", text));
  }

  @Test
  void whatMostOfTheTextsWriteTells() {
    assertEquals(
        "bank", names("en", "bank", "he met the Bank of Peru and the Bank of Chile, then a bank"));
    assertEquals("", names("en", "bank", "he met the Bank of Peru", "a bank and the bank"));
  }

  @Test
  void aTextInCapitalsTellsNothing() {
    assertEquals("", names("en", "sugar cuba", "THE PRICE OF SUGAR IN CUBA"));
    assertEquals("cuba", names("en", "sugar cuba", "THE SUGAR OF CUBA", "the sugar of Cuba"));
  }

  @Test
  void whereEveryNounHasACapitalThereAreNoNames() {
    assertEquals("", names("de", "zuck kuba zucker", "der Zucker von Kuba ist teuer"));
    assertEquals("", names("zh", "古 巴 古巴", "古巴的糖价"));
  }
}
