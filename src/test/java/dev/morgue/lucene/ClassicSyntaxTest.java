package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.error.QuerySyntaxException;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassicSyntaxTest {

  private static Clause word(String text) {
    return new Clause.Word(text);
  }

  @Test
  void wordsAreJoinedByOr() {
    assertEquals(
        new Clause.Or(List.of(word("red"), word("green"))), ClassicSyntax.parse("red green"));
  }

  @Test
  void requiredAndExcludedParts() {
    assertEquals(
        new Clause.And(List.of(word("red"), new Clause.Not(word("green")))),
        ClassicSyntax.parse("+red -green"));
    assertEquals(
        new Clause.And(
            List.of(word("red"), new Clause.Or(List.of(new Clause.All(), word("blue"))))),
        ClassicSyntax.parse("+red blue"));
  }

  @Test
  void fieldsPhrasesPatternsAndWeights() {
    assertEquals(
        new Clause.In(Field.HEADLINE, new Clause.Phrase(List.of("flood wall"), false)),
        ClassicSyntax.parse("headline:\"flood wall\""));
    assertEquals(new Clause.Wildcard("econom*"), ClassicSyntax.parse("econom*"));
    assertEquals(new Clause.Fuzzy("tolls", 1), ClassicSyntax.parse("tolls~1"));
    assertEquals(new Clause.Regex("to[lr]l"), ClassicSyntax.parse("/to[lr]l/"));
    assertEquals(new Clause.Weighted(word("red"), 2), ClassicSyntax.parse("red^2"));
    assertEquals(new Clause.All(), ClassicSyntax.parse("*:*"));
  }

  @Test
  void rangesOfDatesAndNumbers() {
    assertEquals(
        new Clause.Dates(LocalDate.of(1998, 1, 1), LocalDate.of(2001, 3, 31)),
        ClassicSyntax.parse("date:[1998 TO 2001-03]"));
    assertEquals(
        new Clause.Numbers(Field.WORDS, 1201, Long.MAX_VALUE),
        ClassicSyntax.parse("words:{1200 TO *]"));
  }

  @Test
  void faultsPointAtTheirPlace() {
    QuerySyntaxException open =
        assertThrows(QuerySyntaxException.class, () -> ClassicSyntax.parse("red AND (green"));
    assertEquals(14, open.position());
    QuerySyntaxException quote =
        assertThrows(QuerySyntaxException.class, () -> ClassicSyntax.parse("red \"green"));
    assertEquals(10, quote.position());
    QuerySyntaxException field =
        assertThrows(QuerySyntaxException.class, () -> ClassicSyntax.parse("red headlime:x"));
    assertEquals("there is no field \"headlime\"", field.getMessage());
    assertEquals(4, field.position());
  }
}
