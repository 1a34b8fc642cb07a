package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.matches;
import static dev.morgue.lucene.Archive.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.query.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @Test
  void everyLanguageStemsAndKeepsPositions() {
    for (String language : Stemmers.languages()) {
      try (LuceneIndex index = Archive.of(article("a").language(language).body("Radio ABC."))) {
        assertEquals("a", matches(index, word("radio")), language);
        assertEquals(
            "a",
            matches(index, new Clause.Near(word("radio"), new Clause.Wildcard("ab?"), 1, true)),
            language);
      }
    }
  }

  /** Two inflections of one word; each language's stemmer is reached and does its work. */
  @ParameterizedTest
  @CsvSource({
    "ar, الكتاب, كتاب",
    "bg, вестниците, вестник",
    "bn, মানুষের, মানুষ",
    "ca, llengües, llengua",
    "ckb, پیاوەکان, پیاو",
    "cs, novinách, noviny",
    "da, husene, hus",
    "de, Häuser, Haus",
    "el, εφημερίδες, εφημερίδα",
    "es, periódicos, periódico",
    "et, raamatute, raamat",
    "eu, liburuak, liburu",
    "fa, کتاب‌ها, کتاب",
    "fi, taloissa, talossa",
    "fr, journaux, journal",
    "ga, gcapall, capall",
    "gl, cidades, cidade",
    "hi, किताबों, किताब",
    "hu, házakban, házak",
    "hy, տներ, տներում",
    "id, pembangunan, bangun",
    "it, giornali, giornale",
    "ja, 新聞社, 新聞",
    "ko, 신문사, 신문",
    "ku, پیاوەکان, پیاو",
    "lt, namai, namas",
    "lv, mājas, mājām",
    "nb, husene, hus",
    "ne, किताबहरू, किताब",
    "nl, kranten, krant",
    "nn, husa, hus",
    "no, avisene, avis",
    "pt, jornais, jornal",
    "ro, ziarele, ziarul",
    "ru, газетами, газета",
    "sr, новинама, novine",
    "sv, tidningarna, tidning",
    "ta, வீடுகள், வீடு",
    "te, పాఠశాలలు, పాఠశాల",
    "th, หนังสือพิมพ์ไทย, หนังสือพิมพ์",
    "tr, evler, ev",
    "zh, 新聞報道, 新聞",
    "en, newspapers, newspaper",
  })
  void aWordIsFoundInAnotherInflection(String language, String written, String asked) {
    try (LuceneIndex index = Archive.of(article("a").language(language).body(written))) {
      assertEquals("a", matches(index, word(asked)), language);
    }
  }

  @Test
  void aQueryRunsOverTheLanguagesOfTheArchive() {
    try (LuceneIndex index =
        Archive.of(
            article("a").language("fr").body("L’économie des maisons."),
            article("b").language("de").body("Die Häuser am Fluss."),
            article("c").language("en").body("The houses die."),
            article("d").language("ru").body("Красивые дома"),
            article("e").language("xx").body("Houses"))) {
      assertEquals("a", matches(index, word("maison")));
      assertEquals("a", matches(index, word("economie")));
      assertEquals("b", matches(index, word("Haus")));
      assertEquals("c", matches(index, word("house")));
      assertEquals("b c", matches(index, word("die")));
      assertEquals("d", matches(index, word("дом")));
      assertEquals("e", matches(index, new Clause.And(List.of(word("houses"), lang("xx")))));
    }
  }

  private static Clause lang(String code) {
    return new Clause.In(dev.morgue.schema.Field.LANGUAGE, word(code));
  }

  @Test
  void scriptsWithoutSpacesAreSearchedByCharacters() {
    try (LuceneIndex index =
        Archive.of(
            article("a").language("zh").body("民主主義是好的"),
            article("b").language("ja").body("データベースを使う学校"),
            article("c").language("ko").body("학교에서 공부합니다"),
            article("d").language("th").body("การเมืองไทยวันนี้"),
            article("e").language("zh").body("主民"))) {
      assertEquals("a", matches(index, word("主義")));
      assertEquals("a e", matches(index, word("主")));
      assertEquals("b", matches(index, word("データ")));
      assertEquals("c", matches(index, word("학교")));
      assertEquals("d", matches(index, word("ไทย")));
      assertEquals("a", matches(index, Archive.phrase("民主")));
    }
  }
}
