package dev.morgue.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

  private static final List<String> TEXTS =
      List.of("1998", "0987", "1998-03", "1998-03-05", "1998-03-05T14:00:00+01:00");

  @Test
  void everyFormIsReadAsItIsWritten() {
    assertEquals(TEXTS, TEXTS.stream().map(PublicationDateTest::again).toList());
  }

  @Test
  void aDateIsWrittenAlikeWhereOtherDigitsAreInUse() {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("ar-EG", "fa-IR", "mr-IN", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals(TEXTS, TEXTS.stream().map(PublicationDateTest::again).toList(), language);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aYearIsAllOfItsDays() {
    PublicationDate year = new PublicationDate.OfYear(Year.of(1998));
    assertEquals(LocalDate.of(1998, Month.JANUARY, 1), year.earliest());
    assertEquals(LocalDate.of(1998, Month.DECEMBER, 31), year.latest());
  }

  @Test
  void digitsOfAnotherScriptAreNoDate() {
    assertEquals(Optional.empty(), PublicationDate.parse("\u0661\u0669\u0669\u0668"));
  }

  private static String again(String text) {
    return PublicationDate.parse(text).orElseThrow().toString();
  }
}
