package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DateFinderTest {

  private static final String HEADLINE = "<h1>Mend the east bridge first</h1>";

  @Test
  void aMarkedDateNearTheHeadlineBeatsAVagueMetaTag() {
    assertEquals(
        "2020-02-05 dom posted-date",
        published(
            "<meta name=date content=2020-02-12>"
                + "<div class=posted-date>05.02.2020</div>"
                + HEADLINE));
    assertEquals(
        "2020-02-12 meta date",
        published("<meta name=date content=2020-02-12>" + HEADLINE + "<p>05.02.2020</p>"));
  }

  @Test
  void aMomentInUtcHasTheOffsetOfThePrintedClock() {
    String meta = "<meta property=article:published_time content=2018-12-31T23:11:59+00:00>";
    assertEquals(
        "2019-01-01T00:11:59+01:00 meta article:published_time, on the printed clock",
        published(meta + "<h2>2019-01-01</h2>" + HEADLINE + "<p>Diary — ida @ 00:11</p>"));
    assertEquals(
        "2018-12-31T23:11:59Z meta article:published_time",
        published(meta + "<h2>2019-01-01</h2>" + HEADLINE + "<p>Read at 00:14</p>"));
    assertEquals(
        "2018-12-31T23:11:59Z meta article:published_time",
        published(meta + HEADLINE + "<p>31 December 2018, 11.11 pm, that is 23:11</p>"));
  }

  @Test
  void theOneDateOfAnEntryIsItsDayThoughCalledUpdated() {
    assertEquals(
        "2023-10-30 dom entry-meta-date updated",
        published(
            "<div class=header-date>31. Oktober 2023</div>"
                + HEADLINE
                + "<span class='entry-meta-date updated'>30. Oktober 2023</span>"));
  }

  @Test
  void aLineThatSaysUpdatedIsTheChangeAndForWantOfAnotherThePublication() {
    String page = HEADLINE + "<p>Last updated 24 June 2004</p>";
    assertEquals("2004-06-24 line that says changed", published(page));
    assertEquals("2004-06-24 line that says changed", modified(page));
    String both = HEADLINE + "<p>3 June 2004, updated 24 June 2004</p>";
    assertEquals("2004-06-03 line near the headline", published(both));
    assertEquals("2004-06-24 line that says changed", modified(both));
    assertEquals("", modified(HEADLINE + "<p>24 June 2004</p>"));
  }

  @Test
  void whatTheEndOfTheTextSaysBeatsTheDayAboveTheHeadline() {
    String text = "<p>" + "The bridge is closed, and the town goes round. ".repeat(8) + "</p>";
    String end = "<p>This column was first published in the Harbour Post on 3 March 1999.</p>";
    assertEquals(
        "1999-03-03 sentence below the text",
        published("<p>Monday, 2 March 2020</p>" + HEADLINE + text + end));
    assertEquals(
        "2001-03-05 line near the headline",
        published(HEADLINE + "<p>5 March 2001</p>" + text + end));
  }

  @Test
  void theDayAReaderJoinedIsNotTheDayOfThePost() {
    assertEquals(
        "2009-01-21 line near the headline",
        published(HEADLINE + "<p>Registered: 18.09.2008</p><p>by ida, 21.01.2009, 05:42</p>"));
  }

  @Test
  void aLineThatIsADateBeatsASentenceThatHoldsOne() {
    assertEquals(
        "2019-05-14 line near the headline",
        published(
            HEADLINE
                + "<p>The bridge was closed by the council on the second of March, 2 March"
                + " 2018.</p><p>14 May 2019</p>"));
  }

  @Test
  void aLongLineThatBeginsByPostedIsRead() {
    assertEquals(
        "2009-03-13 line that says published",
        published(
            HEADLINE
                + "<p>A first paragraph.</p>".repeat(30)
                + "<p>This entry was posted on Friday, March 13th, 2009 at 12:00 am and is filed"
                + " under Bridges. You can follow any responses to this entry through the feed."
                + " You can skip to the end and leave a response.</p>"));
  }

  @Test
  void aLineOfNothingButADateAtTheEndCounts() {
    assertEquals(
        "2017-09-10 line that is a date",
        published(HEADLINE + "<p>A first paragraph.</p>".repeat(30) + "<p>10 September 2017</p>"));
  }

  @Test
  void aDayWithoutAYearTakesItFromTheAddress() {
    assertEquals(
        "2009-12-23 url, and day near the headline",
        published("https://a.example/2009/12/bridge/", "<p>23. Dezember</p>" + HEADLINE));
    assertEquals(
        "2009-12 url",
        published("https://a.example/2009/12/bridge/", "<p>23. November</p>" + HEADLINE));
  }

  @Test
  void anAddressMayGiveTheDayInSingleDigits() {
    assertEquals("2019-03-05 url", published("https://a.example/2019/3/5/bridge", HEADLINE));
  }

  @Test
  void theSameInstantWithALocalOffsetBeatsUtc() {
    assertEquals(
        "2016-12-28T20:32:00-05:00 dom time",
        published(
            "<meta property=article:published_time content=2016-12-29T01:32:00Z>"
                + HEADLINE
                + "<time datetime=2016-12-28T20:32:00-05:00>Dec. 28</time>"));
  }

  @Test
  void besideAnAgeTheDayInTheMastheadIsToday() {
    String masthead = "<p>Wednesday, March 3, 2021</p>" + HEADLINE;
    assertEquals("2021-03-03 line near the headline", published(masthead));
    assertEquals("", published(masthead + "<p>3 days ago</p>"));
  }

  @Test
  void aChangeIsBetterThanNothing() {
    String changed = HEADLINE + "<p class=lastupdate>2016-03-03</p>";
    assertEquals("2016-03-03 date of a change, lastupdate", published(changed));
    assertEquals("2016-03-01 line near the headline", published(changed + "<p>1 March 2016</p>"));
  }

  @Test
  void aLineThatGoesOnWithAChangeGivesTheDayBeforeIt() {
    assertEquals(
        "2016-12-20T12:44:00Z dom time",
        published(
            HEADLINE
                + "<time datetime=2016-12-20T13:00:00Z>Dec. 20, 2016, 12:44 PM UTC / Updated Dec."
                + " 20, 2016, 1:00 PM UTC</time>"));
    assertEquals(
        "2020-01-05 dom is-last-update",
        published(
            HEADLINE + "<p class=is-last-update>5 gennaio 2020 ( modifica il 6 gennaio 2020)</p>"));
    assertEquals(
        "2020-01-05 line near the headline",
        published(HEADLINE + "<p>Updated: January 6, 2020 | Published: January 5, 2020</p>"));
  }

  @Test
  void aLabelSaysThatTheDateBelowItIsOfAChange() {
    assertEquals(
        "2016-12-21 dom time",
        published(
            HEADLINE
                + "<dl><dt>Updated:</dt><dd><time datetime=2018-03-06>Mar 6, 2018</time></dd>"
                + "<dt>Original:</dt><dd><time datetime=2016-12-21>Dec 21, 2016</time></dd></dl>"));
    assertEquals(
        "2018-09-30 line near the headline",
        published(
            "<p>Ida Marsh | 30 septembre 2018</p>"
                + HEADLINE
                + "<p>Article mis à jour le 7 janvier 2020.</p>"));
  }

  @Test
  void whatAReaderSeesHasTheZoneThatTheMachineLacks() {
    assertEquals(
        "2016-11-29T10:00:00-05:00 dom time",
        published(
            HEADLINE + "<time datetime=2016-11-29T15:00:19>Nov 29, 2016, 10:00am EST</time>"));
  }

  @Test
  void aDateOnlyNamedAfterAChangeBeatsDatesFurtherDown() {
    String text = "<p>" + "The council has not seen the accounts. ".repeat(9) + "</p>";
    assertEquals(
        "2018-04-05 date of a change, updated-date",
        published(
            HEADLINE
                + "<div class=updated-date>April 5, 2018 | 6:00 PM</div>"
                + text
                + text
                + text
                + "<div class=post-date>February 12, 2018</div>"));
  }

  @Test
  void aLinkThatIsADateIsNoTitleOfAnotherArticle() {
    String lead =
        "<p>The council has not seen the accounts of the bridge, nor has it ever asked for"
            + " them.</p>";
    String text = "<p>" + "The council has not seen the accounts. ".repeat(9) + "</p>";
    String linked = "<div>Posted on <a href=/a>Friday, November %d, 2023</a></div>";
    assertEquals(
        "2023-11-03 line near the headline",
        published(
            HEADLINE + lead + lead + linked.formatted(3) + text + text + linked.formatted(10)));
  }

  @Test
  void aLineBelowTheHeadlineBeatsDatesInBoxes() {
    assertEquals(
        "2022-12-15 line near the headline",
        published(
            HEADLINE
                + "<div>Erschienen am</div><div>15.12.2022</div>"
                + "<aside><div class=item-date>16.11.2022</div></aside>"));
  }

  @Test
  void severalDatesAlikeInBoxesAreOfOtherArticles() {
    String text = "<p>" + "The council has not seen the accounts. ".repeat(9) + "</p>";
    String date = "<aside><div class=recent-date>";
    String one = HEADLINE + text + text + date + "January 23, 2020</div></aside>";
    assertEquals("2020-01-23 dom recent-date", published(one));
    assertEquals(
        "",
        published(
            one + date + "May 19, 2019</div></aside>" + date + "February 24, 2019</div></aside>"));
  }

  @Test
  void theAddressTellsDayFromMonth() {
    assertEquals(
        "2017-11-03 url",
        published("https://a.example/2017/11/03/bridge/", HEADLINE + "<p>11.03.17 in Roads</p>"));
  }

  @Test
  void theLineOnAnEntryBelowItsTextHasTheDay() {
    String text = "<p>" + "The council has not seen the accounts. ".repeat(9) + "</p>";
    assertEquals(
        "2021-02-21 line that says published",
        published(
            HEADLINE
                + text
                + text
                + "<div>Von ida marsh am 21/02/2021. Abgelegt unter Brücken. Sie können alle"
                + " Antworten zu diesem Eintrag durch den RSS 2.0 verfolgen.</div>"));
  }

  @Test
  void theDatesOfCommentsAreNotTheArticles() {
    String text = "<p>" + "The council has not seen the accounts. ".repeat(9) + "</p>";
    assertEquals("", published(HEADLINE + text + "<div class=comments><p>March 4, 2008</p></div>"));
  }

  @Test
  void theSameDayInTheAddressTakesNothingFromTheLine() {
    assertEquals(
        "2019-03-03 line near the headline",
        published("https://a.example/2019/03/03/bridge", HEADLINE + "<p>3 March 2019</p>"));
  }

  @Test
  void aMomentBesideTheDayOfAChangeKeepsItsTimeWhereDaysComeFirst() {
    assertEquals(
        "2019-04-03T10:00:00+02:00 dom time",
        published(
            "",
            HEADLINE
                + "<time datetime=2019-04-03T10:00:00+02:00>03/04/2019 | Updated"
                + " 05/04/2019</time>",
            false));
  }

  @Test
  void aDateThatAMachineCanReadBeatsTheBoxAroundIt() {
    assertEquals(
        "2013-06-04T00:00:00+01:00 dom date-single",
        published(
            HEADLINE
                + "<div class=field-date><span class=date-single content=2013-06-04T00:00+01:00>"
                + "04/06/2013</span></div>"));
    assertEquals(
        "2011-09-05T08:12:00-03:00 dom published",
        published(
            "<h2 class=date-header>5 September 2011</h2>"
                + HEADLINE
                + "<abbr class=published title=2011-09-05T08:12-03:00>08:12</abbr>"));
  }

  @Test
  void aTimeFurtherAwayIsOfSomethingElseOnThatDay() {
    assertEquals(
        "2011-09-05 meta article:published_time",
        published(
            "<meta property=article:published_time content=2011-09-05>"
                + HEADLINE
                + "<p>Nobody who pays the tolls twice a day will be surprised by what was found."
                    .repeat(40)
                + "<p>Ada said: <time datetime=2011-09-05T21:40-03:00>at 21:40</time> Not me."));
  }

  @Test
  void theDateWithWhichATextBeginsIsTakenForWantOfAnother() {
    String text =
        "<p>LISBON, 3 May 2014 - The ferry has not run since the spring, and nobody on the quay"
            + " was asked. It will not run in the summer either, if the council has its way, and"
            + " the nurses walk four miles around by the bridge, in the dark, without a pavement.";
    assertEquals("2014-05-03 dateline", published(HEADLINE + text));
    assertEquals(
        "2014-05-04 line near the headline", published(HEADLINE + "<p>4 May 2014</p>" + text));
  }

  @Test
  void aChangeIsToldInManyLanguages() {
    assertEquals(
        "2021-01-19 line that says changed",
        modified(HEADLINE + "<p>승인 2021.01.18 19:20</p><p>수정 2021.01.19 08:02</p>"));
    assertEquals(
        "2021-01-19 line that says changed", modified(HEADLINE + "<p>Frissítve: 2021.01.19</p>"));
  }

  @Test
  void whatStandsAboveTheMenuIsNotNearTheHeadline() {
    String today = "<p><time datetime=2023-11-02>Thursday</time></p>";
    String text = HEADLINE + "<p class=date>1 November 2023</p><p>The bridge</p>";
    assertEquals("2023-11-02 dom time", published(today + "<div></div>" + text));
    assertEquals("2023-11-01 dom date", published(today + "<nav></nav>" + text));
  }

  private static String published(String html) {
    return published("", html);
  }

  private static String published(String url, String html) {
    return published(url, html, true);
  }

  private static String published(String url, String html, boolean monthFirst) {
    PageScan scan = PageScan.of(Jsoup.parse(html, url));
    SchemaItems data = SchemaItems.of(scan, url);
    int headline = HeadlineFinder.find(scan, data, "", url).get(0).value().order();
    List<Candidate<PublicationDate>> found =
        new DateFinder(scan, data, monthFirst, LocalDate.of(2024, 1, 1))
            .published(url, HeadlineZone.of(scan, headline));
    return found.isEmpty() ? "" : found.get(0).value() + " " + found.get(0).signal();
  }

  private static String modified(String html) {
    PageScan scan = PageScan.of(Jsoup.parse(html, ""));
    SchemaItems data = SchemaItems.of(scan, "");
    int headline = HeadlineFinder.find(scan, data, "", "").get(0).value().order();
    List<Candidate<PublicationDate>> found =
        new DateFinder(scan, data, true, LocalDate.of(2024, 1, 1))
            .modified(HeadlineZone.of(scan, headline));
    return found.isEmpty() ? "" : found.get(0).value() + " " + found.get(0).signal();
  }
}
