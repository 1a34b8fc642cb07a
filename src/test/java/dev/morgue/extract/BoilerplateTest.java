package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

  private static final String PARAGRAPH =
      "<p>The council meets on Tuesday to decide whether the ferry keeps running, and everyone who"
          + " will be in the room has been told that the matter is one of money.</p>";

  @Test
  void aCaptionIsNone() {
    assertEquals(
        List.of("is a caption"),
        objections(
            PARAGRAPH + "<figure><figcaption>The quay at dawn.</figcaption></figure>" + PARAGRAPH));
  }

  @Test
  void aQuotationInAFigureIsText() {
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH
                + "<figure><blockquote>We never asked for it.</blockquote></figure>"
                + PARAGRAPH));
  }

  @Test
  void whatStandsBelowTheHeadingOfTheCommentsIsNone() {
    assertEquals(
        List.of(
            "stands below the heading of the comments", "stands below the heading of the comments"),
        objections(
            PARAGRAPH
                + PARAGRAPH
                + "<h2>Comments (1)</h2><p>I was in the room, and it was hot.</p>"));
  }

  @Test
  void aSubheadOnCommentsAmongTheTextIsText() {
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH + "<h2>Comments on the sums</h2>" + PARAGRAPH + PARAGRAPH + PARAGRAPH));
  }

  @Test
  void anElementOfCommentsThatHoldsTheArticleIsBelieved() {
    assertEquals(
        List.of(), objections("<div class=comments-open>" + PARAGRAPH + PARAGRAPH + "</div>"));
  }

  @Test
  void aLinkToAnotherArticleIsNone() {
    assertEquals(
        List.of("links to other articles"),
        objections(PARAGRAPH + "<p>Read more: <a href=x>The gate is back</a></p>" + PARAGRAPH));
  }

  @Test
  void aParagraphThatIsMostlyALinkIsText() {
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH + "<p><a href=x>The county’s own report says so.</a></p>" + PARAGRAPH));
  }

  @Test
  void aDateBeforeTheFirstParagraphIsNone() {
    assertEquals(
        List.of("short line before the first paragraph"),
        objections("<h2>April 5, 2004</h2>" + PARAGRAPH));
  }

  @Test
  void topicsAndTheLineOnAuthorAndDateAreNone() {
    assertEquals(
        List.of("names author and date", "names topics"),
        objections(
            PARAGRAPH
                + "<p>Posted by Walt Dubicki on April 13, 2004 at 8:03 AM in <a href=x>Levee</a>"
                + "<p>Filed under: <a href=x>Daylight Saving</a>, <a href=y>Baseball</a>"));
  }

  @Test
  void aPulledQuotationIsNotRepeated() {
    assertEquals(
        List.of("repeats the text"),
        objections(
            PARAGRAPH + "<aside class=pull>The matter is one of money.</aside>" + PARAGRAPH));
  }

  @Test
  void aListAtTheEndIsText() {
    assertEquals(List.of(), objections(PARAGRAPH + "<ul><li>Two boats<li>One quay</ul>"));
  }

  @Test
  void aSignatureIsText() {
    assertEquals(List.of(), objections(PARAGRAPH + "<p>Maud Hesketh, Fish Street</p>"));
    assertEquals(
        List.of("short line after the last paragraph"),
        objections(PARAGRAPH + "<p>Photos by the county</p>"));
  }

  @Test
  void aHeadingOfCommentsMayBeginWithTheirNumber() {
    String below = "stands below the heading of the comments";
    for (String heading :
        List.of(
            "<h2>3 comments</h2>",
            "<h3>Reader comments</h3>",
            "<p><b>Comments</b></p>",
            "<h2>12 Kommentare</h2>",
            "<h4>Комментарии: 5</h4>",
            "<h2>2 thoughts on “Keep the ferry”</h2>")) {
      assertEquals(
          List.of(below, below, below),
          objections(
              PARAGRAPH
                  + PARAGRAPH
                  + PARAGRAPH
                  + heading
                  + "<ul><li><b>tidewatch</b><p>I was in the room.</ul>"),
          heading);
    }
  }

  @Test
  void commentsMayBeLongerThanTheText() {
    String comment = "<li>" + PARAGRAPH.repeat(4) + "</li>";
    assertEquals(
        17, objections(PARAGRAPH.repeat(3) + "<h2>4 comments</h2>" + comment.repeat(4)).size());
  }

  @Test
  void aNumberOfCommentsAmongTheParagraphsEndsNoText() {
    assertEquals(
        List.of(),
        objections(PARAGRAPH.repeat(3) + "<div><b>3 comments</b></div>" + PARAGRAPH.repeat(4)));
  }

  @Test
  void furnitureAmongTheTextIsNone() {
    assertEquals(
        List.of(
            "class says caption",
            "announces an advertisement",
            "leads to another page",
            "is a line of links",
            "asks to share or to print",
            "says where the article was filed"),
        objections(
            PARAGRAPH
                + "<div class=wp-caption><p class=wp-caption-text>The quay, shown in"
                + " 1979.</p></div>"
                + PARAGRAPH
                + "<div><span>Advertisement</span><span>Article continues below this"
                + " ad</span></div>"
                + PARAGRAPH
                + "<p>(Continued on next page)</p>"
                + "<p><b>1</b> | <a href=b>2</a> | <a href=c>Further &gt;&gt;</a></p>"
                + "<h3>Share this:</h3>"
                + "<div>This entry was posted in <a href=x>Opinion</a> and tagged ferry, quay and"
                + " harbour by Maud Hesketh.</div>"
                + PARAGRAPH));
  }

  @Test
  void aBoxThatSpeaksOfACaptionButHoldsTheTextIsBelieved() {
    assertEquals(List.of(), objections("<div class=caption>" + PARAGRAPH.repeat(8) + "</div>"));
    assertEquals(
        List.of(),
        objections(
            PARAGRAPH + "<div class='image no_caption'>" + PARAGRAPH + "</div>" + PARAGRAPH));
  }

  @Test
  void linesOnWhenAndForWhomAreNone() {
    assertEquals(
        List.of("says when, and how long to read", "says who may read the article"),
        objections(
            "<p>Publié le 8 mai 2019 à 06h00 - Mis à jour le 9 mai 2019 à 11h42 · Temps de lecture"
                + " 3 min.</p><p>Article réservé aux abonnés</p>"
                + PARAGRAPH.repeat(3)));
  }

  @Test
  void rightsAndQuestionsToTheReaderAreNoneBelowTheText() {
    assertEquals(
        List.of("asks for the reader’s opinion", "speaks of rights"),
        objections(
            PARAGRAPH
                + "<p>We’d like to hear what you think about this or any of our columns. Our"
                + " letters desk reads every one.</p><p>© 1999 The Ledger. All rights"
                + " reserved.</p>"));
    assertEquals(
        List.of(),
        objections("<p>Copyright is a promise, and it was broken.</p>" + PARAGRAPH.repeat(2)));
  }

  @Test
  void whatSharesABoxWithTheLineThatAsksToSubscribeIsNone() {
    assertEquals(
        List.of("asks to subscribe", "stands below the line that asks to subscribe"),
        objections(
            PARAGRAPH
                + PARAGRAPH
                + "<div><h2>Subscribe to continue reading</h2><ul><li>Unlimited digital"
                + " access</ul></div>"));
  }

  @Test
  void aParagraphWithoutSpacesMayBeShort() {
    assertEquals(
        List.of("short line before the first paragraph", "is a line with the date"),
        objections(
            "<p>浜辺新聞</p><p>2001年4月7日</p><p>港の渡し船は四月から止まったままで、町の人々は黙って遠回りをしている。</p>"
                + "<p>議会は木曜日に船の話をする。むしろ船頭の話をするべきだ、と私は思うのだが。</p>"));
  }

  @Test
  void theFirstSubheadIsTextThoughEachPartHasABoxOfItsOwn() {
    String part = "<div><h3>What the boats cost</h3>" + PARAGRAPH + "</div>";
    assertEquals(List.of(), objections("<div>" + part + part + part + "</div>"));
  }

  @Test
  void aLineWithTheAuthorAndADateWhereverTheyStandIsNone() {
    assertEquals(
        List.of("names author and date"),
        objections(
            "<p>14 May 2019, 14:05, seen by 1204 readers so far, of whom 12 wrote: Maud Hesketh</p>"
                + PARAGRAPH
                + PARAGRAPH));
  }

  @Test
  void whoseOpinionItIsIsSaidInManyLanguages() {
    for (String line :
        List.of(
            "The views of our guests do not necessarily reflect those of the paper.",
            "Мнение автора может не совпадать с позицией редакции.",
            "（本文系作者个人观点，不代表本网立场）",
            "المقالات لا تعبر بالضرورة عن رأي الصحيفة.",
            "Názory autora nemusí vyjadřovat stanovisko redakce.",
            "Cikkeink nem feltétlenül tükrözik a szerkesztőség véleményét.",
            "외부 필진의 글은 본지의 편집 방향과 다를 수 있습니다.")) {
      assertEquals(true, Disclaimer.is(line), line);
    }
    assertEquals(false, Disclaimer.is("Мнение редакции совпало с мнением читателей."));
  }

  private static List<String> objections(String html) {
    PageShape shape = new PageShape(BlockWalk.outline(Jsoup.parse("<article>" + html)));
    boolean[] likely = new boolean[shape.blocks.size()];
    Arrays.fill(likely, true);
    Boilerplate boilerplate =
        new Boilerplate(shape, likely, "Keep the ferry", new NoteFinder("By Maud Hesketh"));
    List<String> objections = new ArrayList<>();
    for (int at = 0; at < likely.length; at++) {
      boilerplate.objection(at).ifPresent(objections::add);
    }
    return objections;
  }
}
