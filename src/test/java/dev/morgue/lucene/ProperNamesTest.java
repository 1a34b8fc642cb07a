package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProperNamesTest {

  /** Those of the words that are taken for names, by the texts. */
  private static String names(String language, String words, String... texts) {
    Vocabulary vocabulary = new Vocabulary();
    List<Profile> articles =
        Stream.of(texts)
            .map(text -> new Profile(article("a").body(text).build(), language, vocabulary))
            .toList();
    List<String> asked = List.of(words.split(" "));
    int[] numbers = vocabulary.numbers(asked);
    ProperNames names = new ProperNames(language, articles, vocabulary);
    return IntStream.range(0, numbers.length)
        .filter(i -> names.has(numbers[i]))
        .mapToObj(asked::get)
        .collect(Collectors.joining(" "));
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
