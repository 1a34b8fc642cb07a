package dev.morgue.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.output.ResultPrinter.Summary;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ResultPrinterTest {

  private static String print(Function<PrintStream, ResultPrinter> printer, Summary summary) {
    return Printed.by(out -> {
      ResultPrinter results = printer.apply(out);
      results.begin(summary.relaxed());
      results.hit(Samples.hit());
      results.hit(Samples.bareHit());
      results.end(summary);
    });
  }

  private static Summary summary(boolean relaxed) {
    return new Summary(
        "tolls",
        1234,
        1,
        2,
        List.of(Samples.years()),
        relaxed,
        null,
        null,
        null,
        12_340_000,
        false);
  }

  @Test
  void textIsPlainWhereThereIsNoTerminal() {
    assertEquals(
        """
         1  The cannery and the tolls
            k3v2n4qa  1998-03-03 · The Harbour Ledger · Comment · op-ed · Mary Anning,
            J. Prys
            Nobody who pays the tolls twice a day will be surprised.

         2  A text without a headline of its own
            reut-00001  undated

        year         1998 12 · 2004 3

        1,234 articles, showing 1–2 (12 ms)
        """,
        print(out -> new TextResults(out, Screen.PLAIN), summary(false)));
  }

  @Test
  void aTerminalShowsWhatMatched() {
    String text = Printed.by(out -> new TextResults(out, new Screen(80, true)).hit(Samples.hit()));
    assertEquals(
        """
        \u001b[2m 1  \u001b[0m\u001b[1mThe cannery and the \u001b[0m\u001b[1;31mtolls\u001b[0m
            \u001b[33mk3v2n4qa\u001b[0m\u001b[2m  1998-03-03 · The Harbour Ledger · Comment · \
        op-ed · Mary Anning,\u001b[0m
            \u001b[2mJ. Prys\u001b[0m
            Nobody who pays the \u001b[1;31mtolls\u001b[0m twice a day will be surprised.

        """,
        text);
  }

  @Test
  void aRelaxedAnswerSaysSoFirst() {
    String text = print(out -> new TextResults(out, Screen.PLAIN), summary(true));
    assertEquals(
        "No article has all of these words. The best of those that have some:",
        text.lines().findFirst().orElseThrow());
  }

  @Test
  void nothingFoundIsOneLine() {
    Summary none =
        new Summary(
            "x", 0, 1, 0, List.of(Samples.years()), false, null, null, null, 900_000, false);
    assertEquals(
        "0 articles (1 ms)\n", Printed.by(out -> new TextResults(out, Screen.PLAIN).end(none)));
  }

  @Test
  void jsonLinesEndWithTheTotal() {
    assertEquals(
        """
        {"rank":1,"score":7.25,"id":"k3v2n4qa5x7yk3v2n4qa5x7yk3","url":"https://ledger.example/1998/cannery","headline":"The cannery and the tolls","standfirst":"What the council forgot","byline":["Mary Anning","J. Prys"],"published":"1998-03-03","publication":"The Harbour Ledger","section":"Comment","kind":"op-ed","topics":["tolls"],"snippets":[{"field":"headline","text":"The cannery and the tolls","matches":[[20,25]]},{"field":"body","text":"Nobody who pays the tolls twice a day will be surprised.","matches":[[20,25]]}]}
        {"rank":2,"score":0.0,"id":"reut-00001","headline":"A text without a headline of its own","headlineDerived":true}
        {"total":1234,"exact":true,"tookMs":12.3,"query":"tolls","relaxed":false,"facets":{"year":[{"value":"1998","count":12},{"value":"2004","count":3}]}}
        """,
        print(JsonLineResults::new, summary(false)));
  }

  @Test
  void jsonIsOneObject() {
    String json =
        Printed.by(out -> {
          ResultPrinter results = new JsonResults(out);
          results.begin(false);
          results.hit(Samples.bareHit());
          results.end(summary(true));
        });
    assertEquals(
        """
        {"query":"tolls","total":1234,"exact":true,"relaxed":true,"tookMs":12.3,"hits":[{"rank":2,"score":0.0,"id":"reut-00001","headline":"A text without a headline of its own","headlineDerived":true}],"facets":{"year":[{"value":"1998","count":12},{"value":"2004","count":3}]}}
        """,
        json);
  }

  @Test
  void idsAreFollowedByTheirAddress() {
    assertEquals(
        "k3v2n4qa5x7yk3v2n4qa5x7yk3\thttps://ledger.example/1998/cannery\nreut-00001\t\n",
        print(IdResults::new, summary(false)));
  }

  @Test
  void trecLinesKeepTheRankWhereScoresTie() {
    String lines =
        Printed.by(out -> {
          BatchPrinter printer = BatchPrinter.trec(out);
          printer.hit("q1", ranked(1, 2.5f));
          printer.hit("q1", ranked(2, 2.5f));
          printer.hit("q2", ranked(1, 3f));
        });
    assertEquals(
        """
        q1 Q0 reut-00001 1 2.5 morgue
        q1 Q0 reut-00001 2 2.4999998 morgue
        q2 Q0 reut-00001 1 3.0 morgue
        """,
        lines);
  }

  private static dev.morgue.search.Hit ranked(int rank, float score) {
    dev.morgue.search.Hit bare = Samples.bareHit();
    return new dev.morgue.search.Hit(
        rank, score, bare.id(), "", "", false, "", List.of(), null, "", "", null, List.of(),
        List.of(), List.of());
  }
}
