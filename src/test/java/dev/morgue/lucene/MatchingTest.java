package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.and;
import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.matches;
import static dev.morgue.lucene.Archive.not;
import static dev.morgue.lucene.Archive.ofBodies;
import static dev.morgue.lucene.Archive.or;
import static dev.morgue.lucene.Archive.phrase;
import static dev.morgue.lucene.Archive.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.article.Article;
import dev.morgue.article.Byline;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.query.Clause.Feature;
import dev.morgue.query.Clause.Span;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

  @Test
  void aWordMatchesItsInflections() {
    try (LuceneIndex index = ofBodies("The tolls rise.", "A toll rises.", "No charge.")) {
      assertEquals("a b", matches(index, word("tolls")));
      assertEquals("a b", matches(index, and(word("rising"), word("toll"))));
    }
  }

  @Test
  void wordsMayStandInDifferentFields() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Harbour tolls").body("They rise."),
            article("b").headline("Harbour walls").topics(List.of("Tolls")).body("They fall."),
            article("c").byline(new Byline(List.of("Ada Harbour"), "")).standfirst("Tolls."),
            article("d").headline("Harbour lights"))) {
      assertEquals("a b c", matches(index, and(word("harbour"), word("toll"))));
    }
  }

  @Test
  void aBylineThatNamesNobodyIsSearchedAsPrinted() {
    try (LuceneIndex index =
        Archive.of(
            article("a").byline(new Byline(List.of(), "By a Harbour Pilot")).body("Text."))) {
      assertEquals("a", matches(index, word("pilot")));
      assertEquals("a", matches(index, new Clause.Exact("Pilot", true)));
      assertEquals("", matches(index, new Clause.Exact("PILOT", true)));
    }
  }

  @Test
  void aColumnsNameIsSearchedAsPrinted() {
    try (LuceneIndex index = Archive.of(article("a").column("The Long View").body("Text."))) {
      Clause name = new Clause.Phrase(List.of("The", "Long", "View"), true);
      assertEquals("a", matches(index, new Clause.In(Field.COLUMN, name)));
    }
  }

  @Test
  void aDerivedHeadlineIsNotSearched() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Harbour tolls").headlineDerived(true).body("Rise."),
            article("b").headline("Harbour tolls").body("Rise."))) {
      assertEquals("b", matches(index, word("harbour")));
    }
  }

  @Test
  void aCommonWordMatchesWhereItStands() {
    try (LuceneIndex index = ofBodies("To be or not to be.", "Or else.", "Nothing.")) {
      assertEquals("a b", matches(index, word("or")));
      assertEquals("a", matches(index, and(word("to"), word("not"))));
    }
  }

  @Test
  void operatorsCombine() {
    try (LuceneIndex index = ofBodies("red", "red green", "green", "blue")) {
      assertEquals("a b c", matches(index, or(word("red"), word("green"))));
      assertEquals("a", matches(index, and(word("red"), not(word("green")))));
      assertEquals("d", matches(index, and(not(word("red")), not(word("green")))));
      assertEquals("c d", matches(index, not(word("red"))));
      assertEquals("a b c d", matches(index, new Clause.All()));
    }
  }

  @Test
  void aPhraseIsUnstemmedAndKeepsCommonWords() {
    try (LuceneIndex index =
        ofBodies("The wall of the flood.", "The walls of the flood.", "Wall, the flood of.")) {
      assertEquals("a", matches(index, phrase("wall", "of", "the", "flood")));
      assertEquals("b", matches(index, phrase("Walls", "of")));
    }
  }

  @Test
  void exactWordsMayKeepTheirCase() {
    try (LuceneIndex index =
        ofBodies("Polish workers.", "Polish and polish.", "polish the brass")) {
      assertEquals("a b c", matches(index, new Clause.Exact("polish", false)));
      assertEquals("b c", matches(index, new Clause.Exact("polish", true)));
      assertEquals("a", matches(index, new Clause.Phrase(List.of("Polish", "workers"), true)));
      assertEquals("", matches(index, new Clause.Phrase(List.of("polish", "workers"), true)));
    }
  }

  @Test
  void fieldsAreSearchedAlone() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Bridges").standfirst("Roads and rails").body("Rivers flow."),
            article("b").headline("Rivers").standfirst("Bridges").body("Roads."),
            article("c").headline("Roads").body("Bridges over rivers."))) {
      assertEquals("a", matches(index, new Clause.In(Field.HEADLINE, word("bridge"))));
      assertEquals("b", matches(index, new Clause.In(Field.STANDFIRST, word("bridge"))));
      assertEquals("c", matches(index, new Clause.In(Field.BODY, word("bridge"))));
      assertEquals("a", matches(index, new Clause.In(Field.STANDFIRST, phrase("and", "rails"))));
      assertEquals(
          "b c",
          matches(
              index,
              new Clause.And(
                  List.of(
                      new Clause.InLead(word("bridge")),
                      not(new Clause.In(Field.HEADLINE, word("bridge")))))));
    }
  }

  @Test
  void namesMatchByWordAndWhole() {
    try (LuceneIndex index =
        Archive.of(
            article("a").byline(new Byline(List.of("Mary Anning", "Li Na"), "By Mary")),
            article("b").byline(new Byline(List.of("Mary Li"), "")),
            article("c").topics(List.of("Flood defence", "Rivers")).section("Opinion"))) {
      assertEquals("a b", matches(index, new Clause.In(Field.BYLINE, word("mary"))));
      assertEquals("a", matches(index, new Clause.In(Field.BYLINE, phrase("mary", "anning"))));
      assertEquals("", matches(index, new Clause.In(Field.BYLINE, phrase("anning", "li"))));
      assertEquals("c", matches(index, new Clause.In(Field.TOPIC, word("rivers"))));
      assertEquals("", matches(index, new Clause.In(Field.TOPIC, word("river"))));
      assertEquals("c", matches(index, new Clause.In(Field.SECTION, word("opinion"))));
    }
  }

  @Test
  void codesMatchWhole() {
    try (LuceneIndex index =
        Archive.of(
            article("a").kind(Kind.OP_ED).url("https://example.org/1998/Flood").body("x"),
            article("b").kind(Kind.LETTER).flags(Set.of(Flag.CORRECTED)).language("fr").body("x"),
            article("abcdefgh").body("x"))) {
      assertEquals("a", matches(index, new Clause.In(Field.KIND, word("Op-Ed"))));
      assertEquals("b", matches(index, new Clause.In(Field.FLAG, word("corrected"))));
      assertEquals("b", matches(index, new Clause.In(Field.LANGUAGE, word("fr"))));
      assertEquals("a", matches(index, new Clause.In(Field.URL, new Clause.Wildcard("*Flood"))));
      assertEquals("abcdefgh", matches(index, new Clause.In(Field.ID, word("abcd"))));
      assertEquals("", matches(index, new Clause.In(Field.ID, word("abc"))));
      assertEquals(
          "a abcdefgh b", matches(index, new Clause.In(Field.RUN, new Clause.Wildcard("run-*"))));
    }
  }

  @Test
  void patternsMatchFoldedWords() {
    try (LuceneIndex index = ofBodies("Économie", "economists", "comic", "woman women")) {
      assertEquals("a b", matches(index, new Clause.Wildcard("Econom*")));
      assertEquals("d", matches(index, new Clause.Wildcard("wom?n")));
      assertEquals("a", matches(index, new Clause.Fuzzy("economi", 1)));
      assertEquals("a c", matches(index, new Clause.Regex(".*(omic|omie)")));
    }
  }

  @Test
  void aHopelessPatternIsRefused() {
    try (LuceneIndex index = ofBodies("x")) {
      assertThrows(
          InvalidRequestException.class,
          () -> matches(index, new Clause.Regex("(a|b)*a(a|b){200}(c|d)*c(c|d){200}")));
    }
  }

  @Test
  void nearCountsPositions() {
    try (LuceneIndex index =
        ofBodies("tax on carbon", "carbon tax", "tax one two three carbon", "tax tax")) {
      assertEquals("a b", matches(index, new Clause.Near(word("tax"), word("carbon"), 2, false)));
      assertEquals("a", matches(index, new Clause.Near(word("tax"), word("carbon"), 2, true)));
      assertEquals("a b c", matches(index, new Clause.Near(word("tax"), word("carbon"), 4, false)));
      assertEquals("d", matches(index, new Clause.Near(word("tax"), word("tax"), 5, false)));
    }
  }

  @Test
  void nearTakesGroupsPhrasesAndPatterns() {
    try (LuceneIndex index =
        ofBodies("a carbon tax was raised", "tax cuts were raised", "carbon tax", "raised")) {
      Clause taxes = or(phrase("carbon", "tax"), new Clause.Wildcard("cut*"));
      assertEquals("a b", matches(index, new Clause.Near(taxes, word("raise"), 3, false)));
      Clause both = and(word("tax"), word("carbon"));
      assertEquals("a", matches(index, new Clause.Near(both, word("raise"), 5, false)));
      Clause without = and(word("tax"), not(word("carbon")));
      assertEquals("b", matches(index, new Clause.Near(without, word("raise"), 5, false)));
    }
  }

  @Test
  void sentencesAndParagraphsBoundProximity() {
    try (LuceneIndex index =
        ofBodies(
            "Mr. Smith raised the tax. He left.",
            "Smith spoke. The tax rose.",
            "Smith spoke.\n\nThe tax rose.")) {
      assertEquals(
          "a", matches(index, new Clause.Within(word("tax"), word("smith"), Span.SENTENCE)));
      assertEquals(
          "a b", matches(index, new Clause.Within(word("tax"), word("smith"), Span.PARAGRAPH)));
    }
  }

  @Test
  void theFirstWordsAndTheLeadAreParts() {
    try (LuceneIndex index =
        Archive.of(
            article("a").standfirst("One two tax").body("Four five."),
            article("b").body("One two three tax.\n\nFive carbon"),
            article("c").headline("Tax").body("One.\n\nTwo tax."))) {
      assertEquals("a c", matches(index, new Clause.InFirst(3, word("tax"))));
      assertEquals("a b c", matches(index, new Clause.InLead(word("tax"))));
      assertEquals("", matches(index, new Clause.InLead(word("carbon"))));
      assertEquals("b", matches(index, and(new Clause.InFirst(4, word("tax")), word("carbon"))));
    }
  }

  @Test
  void atLeastCountsInTheText() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Tax").standfirst("Taxes").body("Tax"),
            article("b").body("tax taxes taxed"),
            article("c").body("tax"))) {
      assertEquals("a b", matches(index, new Clause.AtLeast(2, word("tax"))));
      assertEquals("b", matches(index, new Clause.AtLeast(3, word("tax"))));
    }
  }

  @Test
  void occurrencesAreCountedOnlyWhereTheyAreAskedFor() {
    try (LuceneIndex index =
        Archive.of(
            article("a").headline("Tax on tax").body("A tax.\n\nNo end, a tax, a tax."),
            article("b").headline("Tolls").standfirst("A tax on tax.").body("No more."))) {
      Clause twice = new Clause.AtLeast(2, word("tax"));
      assertEquals("a b", matches(index, twice));
      assertEquals("a", matches(index, new Clause.In(Field.HEADLINE, twice)));
      assertEquals("a", matches(index, new Clause.In(Field.BODY, twice)));
      assertEquals("b", matches(index, new Clause.In(Field.STANDFIRST, twice)));
      assertEquals("b", matches(index, new Clause.InLead(twice)));
      assertEquals("b", matches(index, new Clause.InFirst(4, twice)));
      assertEquals(
          "a b", matches(index, new Clause.InFirst(4, new Clause.AtLeast(1, word("tax")))));
    }
  }

  @Test
  void datesMatchWhereTheyOverlap() {
    try (LuceneIndex index =
        Archive.of(
            dated("a", "1998"), dated("b", "1998-03"), dated("c", "1998-03-05"), article("d"))) {
      assertEquals("a b c", matches(index, days("1998-03-05", "1998-03-05")));
      assertEquals("a b", matches(index, days("1998-03-06", "1998-03-31")));
      assertEquals("a", matches(index, days("1998-04-01", null)));
      assertEquals("a b c", matches(index, days(null, null)));
      assertEquals("d", matches(index, new Clause.Undated()));
    }
  }

  private static dev.morgue.article.ArticleBuilder dated(String id, String date) {
    return article(id).published(PublicationDate.parse(date).orElseThrow());
  }

  private static Clause days(
      @org.jspecify.annotations.Nullable String from,
      @org.jspecify.annotations.Nullable String to) {
    return new Clause.Dates(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  @Test
  void numbersAndFeaturesFilter() {
    try (LuceneIndex index =
        Archive.of(
            article("a").standfirst("one").body("two three"),
            article("b").body("one").image(new Article.Image("https://example.org/i.jpg", "")))) {
      assertEquals("a", matches(index, new Clause.Numbers(Field.WORDS, 2, Long.MAX_VALUE)));
      assertEquals("b", matches(index, new Clause.Has(Feature.IMAGE)));
      assertEquals("a", matches(index, new Clause.Has(Feature.STANDFIRST)));
    }
  }

  @Test
  void wordsAreFoldedAndSpeltAlike() {
    try (LuceneIndex index =
        ofBodies(
            "Straße İstanbul Søren café",
            "don’t",
            "U.K. and AT&T",
            "1,000 well-known U.S. men",
            "us")) {
      assertEquals("a", matches(index, and(word("strasse"), word("istanbul"))));
      assertEquals("a", matches(index, and(word("soren"), word("CAFÉ"))));
      assertEquals("b", matches(index, word("don't")));
      assertEquals("c", matches(index, and(word("UK"), word("at&t"))));
      assertEquals("d", matches(index, and(word("1000"), word("well-known"))));
      assertEquals("d", matches(index, word("U.S.")));
    }
  }

  @Test
  void aWordWithoutLettersIsPassedOver() {
    try (LuceneIndex index = ofBodies("red", "blue")) {
      assertEquals("a", matches(index, and(word("red"), word("—"))));
      assertEquals("", matches(index, word("—")));
    }
  }
}
