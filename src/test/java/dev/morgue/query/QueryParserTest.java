package dev.morgue.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.error.QuerySyntaxException;
import dev.morgue.query.Clause.All;
import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.AtLeast;
import dev.morgue.query.Clause.Dates;
import dev.morgue.query.Clause.Exact;
import dev.morgue.query.Clause.Feature;
import dev.morgue.query.Clause.Fuzzy;
import dev.morgue.query.Clause.Has;
import dev.morgue.query.Clause.In;
import dev.morgue.query.Clause.InFirst;
import dev.morgue.query.Clause.InLead;
import dev.morgue.query.Clause.Near;
import dev.morgue.query.Clause.Not;
import dev.morgue.query.Clause.Numbers;
import dev.morgue.query.Clause.Or;
import dev.morgue.query.Clause.Phrase;
import dev.morgue.query.Clause.Regex;
import dev.morgue.query.Clause.Span;
import dev.morgue.query.Clause.Undated;
import dev.morgue.query.Clause.Weighted;
import dev.morgue.query.Clause.Wildcard;
import dev.morgue.query.Clause.Within;
import dev.morgue.query.Clause.Word;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Word A = new Word("a");
  private static final Word B = new Word("b");
  private static final Word C = new Word("c");

  @Test
  void wordsAreJoinedByAnd() {
    assertEquals(new And(List.of(A, B, C)), parse("a b AND c"));
    assertEquals(new And(List.of(A, B)), parse("a && b"));
    assertEquals(new And(List.of(A, B)), parse("a & b"));
  }

  @Test
  void andBindsCloserThanOr() {
    assertEquals(new Or(List.of(new And(List.of(A, B)), C)), parse("a b OR c"));
    assertEquals(new Or(List.of(A, B, C)), parse("a|b || c"));
  }

  @Test
  void parenthesesAreKept() {
    assertEquals(new And(List.of(new And(List.of(A, B)), C)), parse("(a b) c"));
    assertEquals(A, parse("((a))"));
  }

  @Test
  void negationHasThreeSpellings() {
    Clause expected = new And(List.of(A, new Not(B)));
    assertEquals(expected, parse("a NOT b"));
    assertEquals(expected, parse("a -b"));
    assertEquals(expected, parse("a !b"));
    assertEquals(expected, parse("a AND NOT b"));
    assertEquals(new Not(new Near(A, B, 5, false)), parse("-a w/5 b"));
  }

  @Test
  void aHyphenNegatesAtAWordsStartOnly() {
    assertEquals(new And(List.of(new Word("op-ed"), A)), parse("op-ed - a"));
    assertEquals(new And(List.of(A, B)), parse("a -- b"));
  }

  @Test
  void lowerCaseOperatorsAreWordsInASentence() {
    Clause sentence = new And(List.of(new Word("war"), new Word("and"), new Word("peace")));
    assertEquals(sentence, parse("war and peace"));
    assertEquals(sentence, parse("war and peace?"));
  }

  @Test
  void lowerCaseOperatorsJoinInABooleanQuery() {
    assertEquals(new Or(List.of(A, B)), parse("(a or b)"));
    assertEquals(
        new Or(List.of(new Wildcard("econom*"), new And(List.of(B, new Not(C))))),
        parse("econom* or b and not c"));
    assertEquals(new Word("and"), parse("(\\and)"));
  }

  @Test
  void quotesOfEveryCountryHoldExactWords() {
    Clause phrase = new Phrase(List.of("deep", "state"), false);
    assertEquals(phrase, parse("\"deep state\""));
    assertEquals(phrase, parse("\u201cdeep state\u201d"));
    assertEquals(phrase, parse("\u201edeep  state\u201c"));
    assertEquals(phrase, parse("\u00abdeep state\u00bb"));
    assertEquals(new Exact("tolls", false), parse("\"tolls\""));
  }

  @Test
  void anEqualsSignAsksForCaseAndAccents() {
    assertEquals(new Exact("Turkey", true), parse("=Turkey"));
    assertEquals(new Exact("Turkey", true), parse("=\"Turkey\""));
    assertEquals(new Phrase(List.of("New", "York"), true), parse("=\"New York\""));
  }

  @Test
  void proximityIsReadFromTheLeft() {
    assertEquals(new Near(new Near(A, B, 5, false), C, 3, true), parse("a W/5 b pre/3 c"));
    assertEquals(new Near(A, B, 5, false), parse("a near/5 b"));
    assertEquals(new Near(A, B, 5, true), parse("a ADJ/5 b"));
    assertEquals(new Within(A, B, Span.SENTENCE), parse("a w/s b"));
    assertEquals(new Within(A, B, Span.PARAGRAPH), parse("a w/p b"));
    assertEquals(
        new Near(new Or(List.of(A, B)), new Phrase(List.of("c", "d"), false), 2, false),
        parse("(a or b) w/2 \"c d\""));
  }

  @Test
  void patternsStandForWords() {
    assertEquals(new Wildcard("wom?n"), parse("wom?n"));
    assertEquals(new Wildcard("*gate"), parse("*gate"));
    assertEquals(new Fuzzy("term", 1), parse("term~1"));
    assertEquals(new Fuzzy("term", 2), parse("term~"));
    assertEquals(new Regex("a b/c"), parse("/a b\\/c/"));
    assertEquals(new Word("and/or"), parse("and/or"));
  }

  @Test
  void fieldsHoldForWhatFollowsClosely() {
    assertEquals(new And(List.of(new In(Field.HEADLINE, A), B)), parse("headline:a b"));
    assertEquals(new In(Field.HEADLINE, new Or(List.of(A, B))), parse("Title:(a OR b)"));
    assertEquals(new In(Field.BYLINE, new Phrase(List.of("x", "y"), false)), parse("by:\"x y\""));
    assertEquals(new In(Field.SECTION, new Wildcard("*")), parse("section:*"));
    assertEquals(new In(Field.HEADLINE, A), parse("headline: a"));
  }

  @Test
  void codesAreTakenAsTheyStand() {
    assertEquals(
        new In(Field.URL, new Word("https://x.example/a_(b)?c=d")),
        parse("(url:https://x.example/a_(b)?c=d)"));
    assertEquals(new In(Field.URL, new Wildcard("*\\?id=*")), parse("url:*?id=*"));
    assertEquals(new In(Field.SOURCE, new Word("/a b/c.html")), parse("source:\"/a b/c.html\""));
    assertEquals(new In(Field.KIND, new Word("op-ed")), parse("kind:Op-Ed"));
    assertEquals(new In(Field.FLAG, new Word("corrected")), parse("is:corrected"));
    assertEquals(parse("is:corrected"), parse("flag:corrected"));
    assertEquals(new Has(Feature.IMAGE), parse("has:image"));
  }

  @Test
  void scopesAndCounts() {
    assertEquals(new InLead(new Or(List.of(A, B))), parse("hlead:(a or b)"));
    assertEquals(new InFirst(50, A), parse("first:50(a)"));
    assertEquals(new AtLeast(3, A), parse("ATLEAST3(a)"));
    assertEquals(new Weighted(A, 2.5f), parse("a^2.5"));
    assertEquals(new Weighted(new In(Field.HEADLINE, A), 2f), parse("headline:a^2"));
    assertEquals(new All(), parse("*"));
    assertEquals(new All(), parse("*:*"));
  }

  @Test
  void datesAreWholeUnits() {
    assertEquals(dates("1998-01-01", "1998-12-31"), parse("date:1998"));
    assertEquals(dates("2000-02-01", "2000-02-29"), parse("date:2000-02"));
    assertEquals(dates("1998-03-01", "2001-12-31"), parse("date:1998-03..2001"));
    assertEquals(new Dates(null, LocalDate.of(2005, 12, 31)), parse("date:..2005"));
    assertEquals(new Dates(LocalDate.of(2026, 8, 1), null), parse("published:3m.."));
    assertEquals(dates("2026-11-22", "2026-11-22"), parse("date:yesterday"));
    assertEquals(dates("2026-11-16", "2026-11-22"), parse("date:1w"));
    assertEquals(dates("2025-01-01", "2025-12-31"), parse("date:1y"));
    assertEquals(new Undated(), parse("date:unknown"));
  }

  @Test
  void lengthsAreRanges() {
    assertEquals(new Numbers(Field.WORDS, 1201, Long.MAX_VALUE), parse("words:>1200"));
    assertEquals(new Numbers(Field.WORDS, 0, 99), parse("words:<100"));
    assertEquals(new Numbers(Field.WORDS, 500, 800), parse("words:500..800"));
  }

  @Test
  void wordsKeepWhatIsInThem() {
    for (String word :
        List.of(
            "AT&T",
            "U.S.",
            "#MeToo",
            "C++",
            "o'clock",
            "state-of-the-art",
            "a@b.example",
            "10:30",
            "24/7",
            "\u4e2d\u56fd\u7ecf\u6d4e",
            "\u0645\u0642\u0627\u0644",
            "mca^",
            "R&D")) {
      assertEquals(new Word(word), parse(word));
    }
  }

  @Test
  void faultsAreShownAndMended() {
    assertFault("a (b", 2, "a (b)");
    assertFault("(a (b", 3, "(a (b))");
    assertFault("(a OR (b) c", 0, "(a OR (b) c)");
    assertFault("headline:", 0, "headline:harbour");
    assertFault("a by:", 2, "a by:\"mary anning\"");
    assertFault("date:", 0, "date:1998-03..2001");
    assertFault("a has:", 2, "a has:image");
    assertFault("HEADLINE(a)", 8, "HEADLINE:(a)");
    assertFault("a b)", 3, "a b");
    assertFault("a \"b c", 2, "a \"b c\"");
    assertFault("OR a", 0, "a");
    assertFault("a OR", 2, "a");
    assertFault("a OR OR b", 2, "a OR b");
    assertFault("", 0, "*");
    assertFault("a ()", 3, "a");
    assertFault("athor:smith", 0, "author:smith");
    assertFault("http://x.example/a", 0, "url:http://x.example/a");
    assertFault("kind:editoral", 5, "kind:editorial");
    assertFault("kind:poem", 5, "kind:editorial");
    assertFault("date:1998-02-30", 5, "date:1998-02");
    assertFault("date:5.3.1998", 5, "date:1998-03-05");
    assertFault("date:1990s", 5, "date:1990..1999");
    assertFault("date:[1998 TO *]", 5, "date:1998..");
    assertFault("date:lastweek", 5, "date:1w");
    assertFault("date:soon", 5, "date:1998..2001");
    assertFault("words:many", 6, "words:>1200");
    assertFault("words:1,200+", 6, "words:1200..");
    assertFault("words:800..500", 6, "words:500..800");
    assertFault("a w/0 b", 4, "a w/1 b");
    assertFault("(a b) w/5 c", 6, "(a w/5 b) w/5 c");
    assertFault("a w/5 (b NOT c)", 2, "a AND (b NOT c)");
    assertFault("headline:a w/5 headline:b", 11, "headline:(a w/5 b)");
    assertFault("atleast3(a b)", 8, "atleast3(a) atleast3(b)");
    assertFault("first:50 a", 0, "first:50(a)");
    assertFault("headline:-a", 9, "NOT headline:a");
    assertFault("=econom*", 0, "econom*");
    assertFault("a~5", 1, "a~2");
    assertFault("\"a b\"~5", 5, "(\"a\" w/5 \"b\")");
    assertFault("a^2^3", 3, "a^2");
    assertFault("a^1001", 1, "a^1000");
    assertFault("mc^a", 2, "mc");
    assertFault("/gov.*", 0, "\"/gov.\\*\"");
  }

  @Test
  void regularExpressionsAreCheckedAtTheirPlace() {
    assertFault("a /(b|c/", 3, "a /\\(b|c/");
    assertFault("/b)/", 2, "/b\\)/");
    assertFault("/[a-c/", 1, "/\\[a-c/");
    assertFault("/[z-a]x/", 2, "/[a-z]x/");
    assertFault("/a{3,1}/", 2, "/a{1,3}/");
    assertFault("/a{x}/", 2, "/a\\{x}/");
    assertFault("/\\bflood\\b/", 1, "/flood/");
    assertFault("/\\q/", 1, "/q/");
    assertFault("/<31-1>/", 1, "/<1-31>/");
    assertFault("/a||b/", 3, "/a|()|b/");
    assertFault("/a\\/(b/", 4, "/a\\/\\(b/");
    assertEquals(new Regex("colou?r(s|ed)?"), parse("/colou?r(s|ed)?/"));
    assertEquals(new Regex("a/b\\."), parse("/a\\/b\\./"));
  }

  @Test
  void exclamationMarksEndSentencesAndTruncateNothing() {
    assertEquals(parse("stop the toll"), parse("stop the toll!"));
    assertEquals(parse("Yes We can"), parse("Yes! We can!"));
    assertFault("econom!", 6, "econom*");
    assertFault("econom! policy", 6, "econom* policy");
    assertFault("a AND econom!", 12, "a AND econom*");
    assertFault("econom! w/5 polic!", 6, "econom* w/5 polic*");
  }

  @Test
  void anExclamationMarkNegatesRightBeforeAWordOnly() {
    Clause stopNotTheWar =
        new And(List.of(new Word("stop"), new Not(new Word("the")), new Word("war")));
    assertEquals(stopNotTheWar, parse("stop !the war"));
    assertEquals(stopNotTheWar, parse("stop NOT the war"));
    assertEquals(parse("Stop The war"), parse("Stop! The war"));
    assertEquals(parse("stop the war"), parse("stop ! the war"));
    assertEquals(parse("stop the war"), parse("stop the war !"));
    assertEquals(new Word("stop!the"), parse("stop!the"));
    assertEquals(new And(List.of(A, new Not(new Or(List.of(B, C))))), parse("a !(b OR c)"));
    assertEquals(new And(List.of(A, new Word("!b"))), parse("a \\!b"));
  }

  private static void assertFault(String query, int position, String hint) {
    QuerySyntaxException e = assertThrows(QuerySyntaxException.class, () -> parse(query), query);
    assertEquals(position + " " + hint, e.position() + " " + e.hint(), query);
  }

  private static Dates dates(String from, String to) {
    return new Dates(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Clause parse(String text) {
    return QueryParser.parse(text, TODAY);
  }
}
