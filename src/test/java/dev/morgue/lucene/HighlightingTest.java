package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.and;
import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.ofBodies;
import static dev.morgue.lucene.Archive.or;
import static dev.morgue.lucene.Archive.phrase;
import static dev.morgue.lucene.Archive.snippets;
import static dev.morgue.lucene.Archive.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Byline;
import dev.morgue.query.Clause;
import dev.morgue.query.Clause.Span;
import dev.morgue.schema.Field;
import dev.morgue.search.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightingTest {

  @Test
  void inflectionsAreMarkedInHeadlineAndText() {
    try (LuceneIndex index =
        Archive.of(
            article("a")
                .headline("Tolls on the harbour")
                .standfirst("A toll is a tax.")
                .body("First.\n\nThe tolled ships left."))) {
      assertEquals(
          List.of(
              "headline: [Tolls] on the harbour",
              "standfirst: A [toll] is a tax.",
              "body: The [tolled] ships left."),
          snippets(index, word("toll")));
    }
  }

  @Test
  void aPhraseIsMarkedOnlyWhereItStandsWhole() {
    try (LuceneIndex index = ofBodies("A flood. The wall. A flood wall was built. No flood.")) {
      assertEquals(
          List.of("body: A flood. The wall. A [flood] [wall] was built. No flood."),
          snippets(index, phrase("flood", "wall")));
    }
  }

  @Test
  void proximityMarksOnlyTheWordsThatAreNear() {
    try (LuceneIndex index =
        ofBodies("Carbon rose one two three four five six tax. A tax on carbon. No other tax.")) {
      assertEquals(
          List.of(
              "body: Carbon rose one two three four five six tax. A [tax] on [carbon]. No other"
                  + " tax."),
          snippets(index, new Clause.Near(word("carbon"), word("tax"), 2, false)));
      assertEquals(
          List.of(
              "body: [Carbon] rose one two three four five six [tax]. A [tax] on [carbon]. No other"
                  + " tax."),
          snippets(index, new Clause.Within(word("carbon"), word("tax"), Span.SENTENCE)));
    }
  }

  @Test
  void wordsOfAnAlternativeThatFailsAreNotMarked() {
    try (LuceneIndex index = ofBodies("The tram, a flood, no barrier.")) {
      Clause both = and(word("flood"), word("wall"));
      assertEquals(
          List.of("body: The [tram], a flood, no barrier."),
          snippets(index, or(both, word("tram"))));
      assertEquals(
          List.of("body: The [tram], a flood, no [barrier]."),
          snippets(index, or(and(word("barrier"), or(both, word("tram"))), word("zzz"))));
      assertEquals(
          List.of("body: The tram, a [flood], no [barrier]."),
          snippets(
              index, or(and(word("tram"), word("wall")), and(word("flood"), word("barrier")))));
    }
  }

  @Test
  void patternsFuzzyWordsAndExactWordsAreMarked() {
    try (LuceneIndex index = ofBodies("Économists met economic men. Polish polish.")) {
      assertEquals(
          List.of("body: [Économists] met [economic] men. Polish polish."),
          snippets(index, new Clause.Wildcard("econom*")));
      assertEquals(
          List.of("body: Économists met [economic] men. Polish polish."),
          snippets(index, new Clause.Fuzzy("ecomomic", 1)));
      assertEquals(
          List.of("body: Économists met economic men. Polish [polish]."),
          snippets(index, new Clause.Exact("polish", true)));
    }
  }

  @Test
  void partsOfTheTextAreMarkedAlone() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Tax").standfirst("No tax.").body("A tax rise.\n\nTax."))) {
      assertEquals(
          List.of("standfirst: No [tax]."),
          snippets(index, new Clause.In(Field.STANDFIRST, word("tax"))));
      assertEquals(
          List.of("body: A [tax] rise.", "body: [Tax]."),
          snippets(index, new Clause.In(Field.BODY, word("tax"))));
      assertEquals(
          List.of("headline: [Tax]", "standfirst: No tax."),
          snippets(index, new Clause.In(Field.HEADLINE, word("tax"))));
    }
  }

  @Test
  void whereOnlyTheBylineMatchesTheLeadIsShownWithoutMarks() {
    try (LuceneIndex index =
        Archive.of(
            article("a")
                .byline(new Byline(List.of("Mary Anning"), ""))
                .body("The cliff fell.\n\nNobody was hurt."))) {
      assertEquals(
          List.of("body: The cliff fell."),
          snippets(index, new Clause.In(Field.BYLINE, word("anning"))));
    }
  }

  @Test
  void theEndOfALongEssayIsFound() {
    String essay = "Nothing happens in this sentence at all. ".repeat(1_500);
    try (LuceneIndex index = ofBodies(essay + "Then a zebra walked in.")) {
      List<String> snippets = snippets(index, word("zebras"));
      assertEquals(1, snippets.size());
      assertTrue(snippets.get(0).contains("Then a [zebra] walked in."), snippets.get(0));
      assertTrue(snippets.get(0).length() < 300, snippets.get(0));
    }
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String words = "ships and ropes and sails and tar, ".repeat(20);
    try (LuceneIndex index = ofBodies(words + "a zebra, " + words + "the end.")) {
      List<String> snippets = snippets(index, word("zebra"));
      assertEquals(
          List.of("body: …and sails and tar, ships and ropes and sails and tar, a [zebra], "),
          snippets.stream().map(s -> s.substring(0, 72)).toList());
      assertTrue(snippets.get(0).length() < 300, snippets.get(0));
      assertTrue(snippets.get(0).endsWith("…"), snippets.get(0));
    }
  }

  @Test
  void thePassagesThatCoverTheQueryAreChosen() {
    String filler = "Nothing else is said in this long paragraph about the state of the roads.\n\n";
    try (LuceneIndex index =
        ofBodies(
            "A red thing.\n\n"
                + filler
                + "A red thing.\n\n"
                + filler
                + "A red and green thing.\n\n"
                + filler
                + "One blue thing.")) {
      assertEquals(
          List.of("body: A [red] and [green] thing.", "body: One [blue] thing."),
          snippets(index, and(word("red"), word("green"), word("blue"))));
      assertEquals(
          List.of("body: A [red] thing.", "body: A [red] and [green] thing."),
          snippets(index, or(word("red"), word("green"))));
    }
  }

  @Test
  void excludedWordsAreNotMarked() {
    try (LuceneIndex index = ofBodies("Red and green.", "Red.")) {
      assertEquals(
          List.of("body: [Red]."), snippets(index, and(word("red"), Archive.not(word("green")))));
    }
  }

  @Test
  void chineseIsMarkedAndCutBetweenSentences() {
    try (LuceneIndex index = Archive.of(article("a").language("zh").body("昨天下雨了。民主主義是好的。今天出太陽。"))) {
      assertEquals(List.of("body: 昨天下雨了。[民主主義]是好的。今天出太陽。"), snippets(index, word("民主主義")));
    }
  }

  @Test
  void offsetsCountCodeUnits() {
    try (LuceneIndex index = ofBodies("😀 A toll 😀 rises.")) {
      Snippet snippet = Archive.search(index, word("toll")).hits().get(0).snippets().get(0);
      assertEquals(List.of(new Snippet.Match(5, 9)), snippet.matches());
    }
  }
}
