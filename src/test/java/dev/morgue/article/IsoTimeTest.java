package dev.morgue.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1998-03-05T14:00:00+01:00",
        "2024-02-29T23:59:59Z",
        "2024-02-29T00:00:00-03:30",
        "2024-02-29T23:59Z",
        "2024-02-29T23:59+18:00",
        "2024-02-29T23:59:59.125Z",
        "2024-02-29T23:59:59.1250000+05:45",
        "0001-01-01T00:00:00-18:00",
      })
  void readsWhatThePlatformReads(String text) {
    assertEquals(OffsetDateTime.parse(text), IsoTime.instant(text));
    assertEquals(LocalDate.parse(text.substring(0, 10)), IsoTime.day(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "2023-02-29T00:00:00Z",
        "2023-02-2aT00:00:00Z",
        "2023-02-20T24:00:00Z",
        "2023-02-20T00:60:00Z",
        "2023-02-20 00:00:00Z",
        "2023-02-20T00:00:00+19:00",
        "2023-02-20T00:00:00+01-00",
        "2023-02-20T00:00:00/01:00",
        "2023-02-20T00:00:00",
        "2023/02/20T00:00:00Z",
      })
  void refusesWhatThePlatformRefuses(String text) {
    assertThrows(DateTimeException.class, () -> OffsetDateTime.parse(text));
    assertThrows(DateTimeException.class, () -> IsoTime.instant(text));
  }

  @Test
  void aDayHasItsLength() {
    assertThrows(DateTimeException.class, () -> IsoTime.day("1998-03-0"));
    assertThrows(DateTimeException.class, () -> IsoTime.day("1998-3-05"));
    assertThrows(DateTimeException.class, () -> IsoTime.day("1998-02-30"));
  }
}
