package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DateTextTest {

  @Test
  void anIsoTimeKeepsItsOffset() {
    assertEquals("2016-03-04T05:06:07+01:00", read("2016-03-04T05:06:07+01:00"));
    assertEquals("2016-03-04", read("2016-03-04 05:06:07"));
  }

  @Test
  void theOrderOfDayAndMonthIsThePages() {
    assertEquals("2016-03-04", read("3/4/2016"));
    assertEquals("2016-04-03", DateText.parse("3/4/2016", false).orElseThrow().toString());
    assertEquals("2016-04-03", read("3.4.2016"));
  }

  @Test
  void numbersMayStandBetweenBars() {
    assertEquals("2022-01-26", read("26 | 01 | 2022"));
    assertEquals("2022-01-26", read("26 / 01 / 2022"));
  }

  @Test
  void aDayOfTheWeekMayStandInside() {
    assertEquals("2019-10-31", read("31 Donnerstag Okt 2019"));
    assertEquals("2019-10-31", read("31 jeudi octobre 2019"));
  }

  @Test
  void monthsAreReadInMoreLanguages() {
    assertEquals("2018-03-12", read("12 Maret 2018"));
    assertEquals("2018-03-12", read("12 tháng 3, 2018"));
    assertEquals("2018-03-12", read("12. ožujka 2018."));
    assertEquals("2018-03-12", read("2018. március 12."));
    assertEquals("2018-03-12", read("2018 m. kovo 12 d."));
    assertEquals("2018-03-12", read("2018. gada 12. marts"));
    assertEquals("2018-01-12", read("12 ian. 2018"));
    assertEquals("2019-10-31", read("31 d’octubre de 2019"));
  }

  @Test
  void theYearMayStandBehindTheDayAndAPreposition() {
    assertEquals("1999-03-03", read("Marzo 3 de 1999"));
    assertEquals("2003-09-01", read("1 de setiembre de 2003"));
  }

  @Test
  void aYearBehindAnApostropheIsOfTheCentury() {
    assertEquals("1998-09-09", read("Sept. 9, '98"));
    assertEquals("2004-09-09", read("9 Sept. ’04"));
    assertEquals("", read("Sept. 9, for the class of '98"));
  }

  @Test
  void arabicMonthsMayStandInBothTheirNames() {
    assertEquals("1999-03-03", read("3 آذار/مارس 1999"));
    assertEquals("1999-11-03", read("3 تشرين الثاني 1999"));
    assertEquals("1999-12-03", read("3 كانون الأول/ديسمبر 1999"));
    assertEquals("1999-01-03", read("3 كانون الثاني 1999"));
  }

  @Test
  void monthsMayBeRomanNumbers() {
    assertEquals("1999-03-03", read("3 III 1999"));
    assertEquals("1998-03-12", read("12.III.1998"));
    assertEquals("1998-12-02", read("2. XII. 1998"));
  }

  @Test
  void yearsMayBeCountedFromOtherEvents() {
    assertEquals("2018-05-12", read("12 พฤษภาคม 2561"));
    assertEquals("2018-03-12", read("平成30年3月12日"));
    assertEquals("2019-05-01", read("令和元年5月1日"));
  }

  @Test
  void theYearMayStandLastAsProgramsPrintIt() {
    assertEquals("2015-08-03T12:45:00-04:00", read("Mon Aug 03 12:45:00 EDT 2015"));
    assertEquals("2018-10-10T20:19:24Z", read("Wed Oct 10 20:19:24 +0000 2018"));
  }

  @Test
  void aLeafOfACalendarHasNoSpaces() {
    assertEquals("2013-04-04", read("Apr 042013"));
    assertEquals("2013-04-04", read("04Apr2013"));
    assertEquals("2013-12-12", read("12Dez 2013"));
  }

  @Test
  void monthsAreReadInManyLanguages() {
    assertEquals("2009-03-12", read("12. Mrz 2009"));
    assertEquals("2009-03-01", read("Le 1er mars 2009 à 10h"));
    assertEquals("2009-05-02", read("2 de mayo de 2009"));
    assertEquals("2009-10-05", read("5 października 2009"));
    assertEquals("2009-10", read("Oktober 2009"));
  }

  @Test
  void aDayBesideAMonthIsReadWithoutAYear() {
    assertEquals(23, MonthNames.dayIn("23. Dezember", 12));
    assertEquals(23, MonthNames.dayIn("Dec 23", 12));
    assertEquals(0, MonthNames.dayIn("23. Dezember", 11));
  }

  @Test
  void aZoneNamedAlikeAllYearHasTheOffsetOfItsDay() {
    assertEquals("2017-01-17T18:08:00-05:00", read("January 17, 2017 at 6:08 PM ET"));
    assertEquals("2017-07-17T18:08:00-04:00", read("July 17, 2017, 6:08 p.m. ET"));
    assertEquals("2016-11-28T11:00:00-08:00", read("11/28/2016 11:00 AM PT"));
    assertEquals("2016-11-28T11:00:00-06:00", read("Nov. 28, 2016 at 11:00 a.m. Central Time"));
    assertEquals("2021-03-03T09:15:00+01:00", read("3. März 2021, 09.15 Uhr (09:15 MEZ)"));
  }

  @Test
  void timesAreReadAsPapersPrintThem() {
    assertEquals("2021-03-03T20:00:00-05:00", read("March 3, 2021, 8 p.m. ET"));
    assertEquals("2021-03-03T14:30:00Z", read("3 mars 2021 à 14h30 GMT"));
    assertEquals("2021-03-03T14:30:00Z", read("14:30 GMT, 03.03.2021"));
    assertEquals("2021-03-03T14:30:00+09:00", read("2021年3月3日 14:30 JST"));
    assertEquals("2021-03-03", read("3. März 2021 um 14:30 Uhr"));
    assertEquals("2021-03-03", read("03.03.2021, Nr. 27.10 Z"));
  }

  @Test
  void theYearMayHaveTwoDigitsBetweenMarks() {
    assertEquals("2019-03-03", read("Datum: 03.Mär.19"));
    assertEquals("2019-12-12", read("12-Dec-19"));
    assertEquals("", read("12 Dec 19 people"));
  }

  @Test
  void theDayOfTheIslamicCalendarIsPassedOver() {
    assertEquals("2021-02-26", read("الثلاثاء 14 رجب 1442هـ - 26 فبراير 2021م"));
    assertEquals("2021-02-26", read("14/7/1442هـ - 26/2/2021"));
    assertEquals("", read("14 رجب 1442هـ"));
  }

  @Test
  void anOffsetMayBeInHoursAlone() {
    assertEquals("2021-06-18T06:00:00+07:00", read("18/6/2021, 06:00 (GMT+7)"));
    assertEquals("2021-06-08T06:00:00-03:00", read("June 8, 2021, 06:00 GMT-3"));
  }

  @Test
  void whatIsNoDateIsNone() {
    assertEquals("", read("Call 555 0199"));
    assertEquals("", read("31.02.2016"));
  }

  private static String read(String text) {
    return DateText.parse(text, true).map(Object::toString).orElse("");
  }
}
