package dev.morgue.query;

import dev.morgue.schema.Field;
import java.util.List;

/** The forms of the query language, for whoever explains it; the fields are {@link Field}'s. */
public final class Syntax {

  private Syntax() {}

  /**
   * A form of the language.
   *
   * @param pattern how it is written
   * @param meaning which articles it finds
   * @param example a query that parses
   */
  public record Form(String pattern, String meaning, String example) {}

  /** Every form but the plain fields, simple ones first. */
  public static List<Form> forms() {
    String date = Prefixes.of(Field.PUBLISHED);
    String words = Prefixes.of(Field.WORDS);
    return List.of(
        new Form("a b", "both words, in any inflection", "climate policy"),
        new Form("a OR b, a | b", "either", "levy OR toll"),
        new Form("NOT a, -a", "not this", "harbour -bridge"),
        new Form("( )", "a group", "(levy OR toll) harbour"),
        new Form("\"a b\"", "these words as spelled, adjacent", "\"flood wall\""),
        new Form("=a, =\"a b\"", "this spelling, with case and accents", "=Turkey"),
        new Form("a w/5 b, NEAR/5", "at most five words apart", "flood w/5 wall"),
        new Form("a pre/3 b, ADJ/3", "the same, in this order", "prime pre/1 minister"),
        new Form("a w/s b, a w/p b", "in one sentence, one paragraph", "levy w/s harbour"),
        new Form("a*, *a, a?b", "any letters, any one letter", "econom* OR wom?n"),
        new Form("a~1, a~2", "a word so many letters off", "gaddafi~2"),
        new Form("/a.*b/", "a word that the regular expression matches", "/colou?r(s|ed)?/"),
        new Form("field:a", "in one field; see below", Field.HEADLINE.example()),
        new Form("hlead:(a)", "in headline or lead", "hlead:(toll OR levy)"),
        new Form("first:50(a)", "in the first fifty words", "first:50(toll)"),
        new Form("atleast3(a)", "at least three times", "atleast3(toll)"),
        new Form(date + "1998-03..2001", "in these whole years, months, days", date + "1998"),
        new Form(date + "3m.., " + date + "yesterday", "since, on a day before", date + "3m.."),
        new Form(date + "unknown", "no date is known", date + "unknown"),
        new Form(words + ">1200, " + words + "500..800", "a length in words", words + ">1200"),
        new Form("has:image", "with an image, correction, byline, topic ...", "has:image"),
        new Form("a^2", "a counts twice for the order", "toll^2 levy"),
        new Form("*", "every article", "* -levy"));
  }
}
