package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BodyFinderTest {

  private static final String FIRST =
      "The council meets on Tuesday to decide whether the ferry keeps running, and it has been told"
          + " by everyone who will be in the room that the matter is one of money.";
  private static final String SECOND =
      "It is not. A ferry that loses forty thousand a year is cheaper than a road around the bay,"
          + " which nobody has costed, and which nobody on the north shore was ever asked about.";
  private static final String THIRD =
      "Those who say that the boats are empty have not stood on the quay at seven in the morning,"
          + " when the nurses come off the night shift and the school bags go the other way.";

  private static final BodyFinder.Known KNOWN =
      new BodyFinder.Known("Keep the ferry", "", "By Maud Hesketh", List.of(), List.of());

  @Test
  void paragraphsSubheadsListsAndQuotationsKeepTheirRoles() {
    Body body =
        find(
            page(
                "<p>"
                    + FIRST
                    + "</p><h2>What it costs</h2><p>"
                    + SECOND
                    + "</p><ul><li>The boats"
                    + " are paid for until the spring of next year.</li><li>The crews are hired"
                    + " by the month, and two of them leave.</li></ul><blockquote><p>"
                    + THIRD
                    + "</p></blockquote><p>"
                    + SECOND.replace("ferry", "boat")
                    + "</p>"));
    assertEquals(
        List.of(
            Body.Role.PARAGRAPH,
            Body.Role.SUBHEAD,
            Body.Role.PARAGRAPH,
            Body.Role.LIST_ITEM,
            Body.Role.LIST_ITEM,
            Body.Role.QUOTE,
            Body.Role.PARAGRAPH),
        body.blocks().stream().map(Body.Block::role).toList());
  }

  @Test
  void aSentenceAmidTheTextThatSpeaksOfReadingOnStays() {
    String reading = "To keep reading a town one has to walk it, in the rain, and mostly uphill.";
    Body body = find(page("<p>" + FIRST + "</p><p>" + reading + "</p><p>" + SECOND + "</p>"));
    assertEquals(
        List.of(FIRST, reading, SECOND), body.blocks().stream().map(Body.Block::text).toList());
  }

  @Test
  void aLinkBelowALineThatLeadsElsewhereIsLeftOut() {
    Body body =
        find(
            page(
                "<p>"
                    + FIRST
                    + "</p><div><h6>Also on these pages</h6><a href=x>Who owns the"
                    + " wind</a></div><p>"
                    + SECOND
                    + "</p>"));
    assertEquals(List.of(FIRST, SECOND), body.blocks().stream().map(Body.Block::text).toList());
  }

  @Test
  void menusRelatedLinksSignUpsAndFootersAreLeftOut() {
    Body body =
        find(
            "<nav><ul><li><a href=a>Home</a><li><a href=b>Opinion</a></ul></nav>"
                + page("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>")
                + "<aside class=related><h3>Related</h3><ul><li><a href=c>The road around the bay,"
                + " and who wants it</a></ul></aside><div class=newsletter><p>Sign up for our"
                + " newsletter and get the best of the Ledger every morning.</p></div>"
                + "<footer><p>Copyright 2014 The Ledger. All rights reserved.</p></footer>");
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, body.text());
  }

  @Test
  void everyBlockLeftOutHasAReason() {
    Body body =
        find(page("<p>" + FIRST + "</p><p>" + SECOND + "</p>") + "<footer>About us</footer>");
    assertEquals(List.of("Keep the ferry", "By Maud Hesketh", "About us"), body.dropped());
    assertTrue(body.verdicts().get().stream().noneMatch(block -> block.reasons().isEmpty()));
  }

  @Test
  void aTableLayoutWithLineBreaksHasParagraphs() {
    Body body =
        find(
            "<table><tr><td width=120><a href=a>Home</a><br><a href=b>Letters</a><br><a href=c>"
                + "Archive</a></td><td><font face=Times><b>Keep the ferry</b><br><br>"
                + FIRST
                + "<br><br>"
                + SECOND
                + "<br><br>"
                + THIRD
                + "</font></td></tr></table>");
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, body.text());
  }

  @Test
  void theStandfirstIsNotRepeated() {
    String standfirst = "The sums before the council leave out the road that it would need.";
    Body body =
        new BodyFinder()
            .find(
                Jsoup.parse(
                    page(
                        "<p class=standfirst>"
                            + standfirst
                            + "</p><p>"
                            + FIRST
                            + "</p><p>"
                            + SECOND
                            + "</p><p>"
                            + THIRD
                            + "</p>")),
                new BodyFinder.Known(
                    "Keep the ferry", standfirst, "By Maud Hesketh", List.of(), List.of()));
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, body.text());
  }

  @Test
  void correctionsAndLinesOnTheAuthorAreNotes() {
    Body body =
        find(
            page(
                "<p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p><p>"
                    + THIRD
                    + "</p><p><em>Maud Hesketh"
                    + " is a columnist for the Ledger.</em></p><p><em>Correction: An earlier"
                    + " version of this column gave a wrong sum.</em></p>"));
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, body.text());
    assertEquals(
        List.of(
            "Maud Hesketh is a columnist for the Ledger.",
            "Correction: An earlier version of this column gave a wrong sum."),
        body.notes().stream().map(Body.Block::text).toList());
  }

  @Test
  void aStructuredBodyStandsInForAPageWithoutText() {
    Body body =
        new BodyFinder()
            .find(
                Jsoup.parse("<div id=app>Loading</div>"),
                new BodyFinder.Known(
                    "Keep the ferry",
                    "",
                    "",
                    List.of(),
                    List.of(FIRST + "\n\n" + SECOND + "\n" + THIRD)));
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, body.text());
    assertEquals("structured articleBody", body.signal());
  }

  @Test
  void dataOfAScriptStandInForAPageWithoutText() {
    String article =
        "{\"headline\":{\"main\":\"Keep the ferry\"},\"parts\":[{\"type\":\"text\",\"content\":\""
            + FIRST
            + "\"},{\"type\":\"text\",\"content\":\""
            + SECOND
            + "\"},{\"type\":\"text\",\"content\":\""
            + THIRD
            + "\"},{\"type\":\"text\",\"content\":\"Keep it.\"}]}";
    String other =
        "{\"headline\":\"Mend the quay\",\"parts\":[\"" + (FIRST + "\",\"").repeat(6) + "\"]}";
    String script =
        "<div id=app>Loading</div><script>window.state = {\"more\":["
            + other
            + "],\"shown\":"
            + article
            + "};</script>";
    Body body = find(script);
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\nKeep it.", body.text());
    assertEquals("data of a script", body.signal());
    assertEquals("", find(script.replace("Keep the ferry", "Sell the ferry")).text());
  }

  @Test
  void dataOfAScriptMayHoldMarkup() {
    Body body =
        find(
            "<script type=application/json>{\"title\":\"Keep the ferry\",\"body\":\"<p>"
                + FIRST
                + "<\\/p><p>"
                + SECOND
                + "<\\/p><p>"
                + THIRD
                + "<\\/p><p>Keep it.<\\/p>\"}</script>");
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\nKeep it.", body.text());
  }

  @Test
  void aStructuredBodyMayHoldMarkup() {
    assertEquals(
        List.of("One & two.", "Three."),
        StructuredText.longest(List.of("<p>One &amp; two.</p><p>Three.</p>")).blocks().stream()
            .map(Body.Block::text)
            .toList());
  }

  @Test
  void anEmptyPageHasNoBody() {
    assertEquals(List.of(), find("").blocks());
  }

  @Test
  void aHundredThousandNestedElementsAreReadInTime() {
    String html = "<div>".repeat(100_000) + FIRST;
    assertTrue(cpuSeconds(html) < 5);
  }

  @Test
  void aHundredThousandNestedElementsWithTextAreReadInTime() {
    String html = "<div>word <b>".repeat(100_000) + FIRST;
    assertTrue(cpuSeconds(html) < 5);
  }

  @Test
  void twentyMegabytesOfTextAreReadInTime() {
    String html = page(("<p>" + FIRST + "</p>").repeat(20_000_000 / (FIRST.length() + 7)));
    assertTrue(cpuSeconds(html) < 5);
  }

  /** Processor time of this thread, which does not depend on what else the machine does. */
  @Test
  void aBoxThatAsksForSubscribersIsNoText() {
    Body body =
        find(
            page(
                "<p>"
                    + FIRST
                    + "</p><div class=subscription-box><p>The Slip is a reader-supported"
                    + " publication. To support my work, consider becoming a paid subscriber.</p>"
                    + "</div><p>"
                    + SECOND
                    + "</p><p>"
                    + THIRD
                    + "</p>"));
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, body.text());
  }

  private static double cpuSeconds(String html) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Document page = Jsoup.parse(html);
    long start = clock.getCurrentThreadCpuTime();
    new BodyFinder().find(page, KNOWN);
    double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    return seconds;
  }

  private static Body find(String html) {
    return new BodyFinder().find(Jsoup.parse(html), KNOWN);
  }

  private static String page(String content) {
    return "<article><h1>Keep the ferry</h1><p class=byline>By Maud Hesketh</p>"
        + content
        + "</article>";
  }
}
