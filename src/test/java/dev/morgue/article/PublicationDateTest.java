package dev.morgue.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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

  @Test
  void aTimeWithoutAnOffsetIsItsDay() {
    for (String time : List.of("T14:00", "T14:00:00", "T14:00:00.5", "T14:00:00.123456789012")) {
      assertEquals(
          Optional.of(new PublicationDate.OfDay(LocalDate.of(1998, Month.MARCH, 5))),
          PublicationDate.parse("1998-03-05" + time),
          time);
    }
  }

  @Test
  void anOffsetIsZOrASignedTime() {
    for (String time : List.of("T14:00:00Z", "T14:00:00-05:30", "T14:00Z", "T14:00:00.5+01:00")) {
      PublicationDate date = PublicationDate.parse("1998-03-05" + time).orElseThrow();
      assertInstanceOf(PublicationDate.OfInstant.class, date, time);
    }
  }

  @Test
  void whatIsNearlyADateIsNone() {
    for (String text :
        List.of(
            "",
            "19980",
            "199x",
            "1998-3-05",
            "1998-13",
            "1998-02-30",
            "1998/03/05",
            "1998-03-05T",
            "1998-03-05 14:00",
            "1998-03-05T14:0",
            "1998-03-05T14:00:00.",
            "1998-03-05T14:00:00,5",
            "1998-03-05T14:00:00.5x",
            "1998-03-05T14:00:00+0100",
            "1998-03-05T14:00:00 Z",
            "14:00-01:00",
            "T-01:00",
            "TZ")) {
      assertEquals(Optional.empty(), PublicationDate.parse(text), text);
    }
  }

  private static String again(String text) {
    return PublicationDate.parse(text).orElseThrow().toString();
  }
}
