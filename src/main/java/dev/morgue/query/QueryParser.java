package dev.morgue.query;

import dev.morgue.error.Limits;
import dev.morgue.error.QuerySyntaxException;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Reads a query. {@code docs/query-language.md} is the manual; this is its short form.
 *
 * <table>
 * <caption>The query language</caption>
 * <tr><th>Pattern</th><th>Matches articles with</th><th>Example</th></tr>
 * <tr><td>{@code a b}, {@code a AND b}</td><td>both</td><td>{@code climate policy}</td></tr>
 * <tr><td>{@code a OR b}, {@code a | b}</td><td>either</td><td>{@code levy OR toll}</td></tr>
 * <tr><td>{@code NOT a}, {@code -a}</td><td>not this</td><td>{@code harbour -bridge}</td></tr>
 * <tr><td>{@code ( )}</td><td>a group</td><td>{@code (levy OR toll) harbour}</td></tr>
 * <tr><td>{@code "a b"}</td><td>these words as spelled, adjacent</td>
 *     <td>{@code "flood wall"}</td></tr>
 * <tr><td>{@code =a}, {@code ="a b"}</td><td>this very spelling: case and accents too</td>
 *     <td>{@code =Turkey}</td></tr>
 * <tr><td>{@code a w/n b}, {@code NEAR/n}</td><td>both, at most n words apart</td>
 *     <td>{@code flood w/5 wall}</td></tr>
 * <tr><td>{@code a pre/n b}, {@code ADJ/n}</td><td>the same in this order</td>
 *     <td>{@code prime pre/1 minister}</td></tr>
 * <tr><td>{@code a w/s b}, {@code a w/p b}</td><td>both in one sentence, one paragraph</td>
 *     <td>{@code levy w/s harbour}</td></tr>
 * <tr><td>{@code a*}, {@code a?b}</td><td>any letters, any one letter</td>
 *     <td>{@code econom*}, {@code wom?n}</td></tr>
 * <tr><td>{@code a~1}, {@code a~2}, {@code a~}</td><td>a word so many edits away</td>
 *     <td>{@code gaddafi~2}</td></tr>
 * <tr><td>{@code /re/}</td><td>a word that the expression matches</td>
 *     <td>{@code /colou?r(s|ed)?/}</td></tr>
 * <tr><td>{@code field:a}</td><td>this in that field, see {@link Field}</td>
 *     <td>{@code headline:(levy OR toll)}</td></tr>
 * <tr><td>{@code hlead:(a)}</td><td>this in headline or lead</td>
 *     <td>{@code hlead:harbour}</td></tr>
 * <tr><td>{@code first:n(a)}</td><td>this in the first n words</td>
 *     <td>{@code first:50(levy)}</td></tr>
 * <tr><td>{@code atleastn(a)}</td><td>this n times</td><td>{@code atleast3(levy)}</td></tr>
 * <tr><td>{@code date:a}, {@code date:a..b}</td><td>a date in whole units</td>
 *     <td>{@code date:1998-03..2001}</td></tr>
 * <tr><td>{@code words:>n}, {@code words:n..m}</td><td>a length</td>
 *     <td>{@code words:>1200}</td></tr>
 * <tr><td>{@code is:state}, {@code has:part}</td><td>a state, a part</td>
 *     <td>{@code is:corrected}</td></tr>
 * <tr><td>{@code a^n}</td><td>a, counted n times in the score</td><td>{@code levy^2 toll}</td></tr>
 * <tr><td>{@code *}</td><td>anything: every article</td><td>{@code * -levy}</td></tr>
 * </table>
 */
public final class QueryParser {

  /** Changes made one after another to find a corrected text. */
  private static final int MOST_REPAIRS = 24;

  private QueryParser() {}

  /**
   * The tree of that text.
   *
   * @param today what {@code yesterday} and {@code 3m..} are counted from
   * @throws QuerySyntaxException if the text does not parse; its hint, if there is one, does
   */
  public static Clause parse(String text, LocalDate today) {
    return parse(text, () -> today);
  }

  /**
   * The same, with days counted from today where this program runs; what time zone that is in is
   * asked only if the text needs it.
   */
  public static Clause parse(String text) {
    return parse(text, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  private static Clause parse(String text, Supplier<LocalDate> today) {
    if (text.length() > Limits.MAX_QUERY_CHARS) {
      String message = "the query is longer than " + Limits.MAX_QUERY_CHARS + " characters";
      throw new QuerySyntaxException(message, text, Limits.MAX_QUERY_CHARS, "");
    }
    try {
      return new Grammar(text, today).query();
    } catch (Fault fault) {
      String hint = corrected(text, fault, today);
      throw new QuerySyntaxException(
          String.valueOf(fault.getMessage()), text, fault.position(), hint);
    }
  }

  /** Mends one fault after another until the text parses; if it never does, its words alone. */
  private static String corrected(String text, Fault first, Supplier<LocalDate> today) {
    String candidate = text;
    Fault fault = first;
    for (int i = 0; i < MOST_REPAIRS && fault.canBeMended(); i++) {
      candidate = fault.mend(candidate);
      if (candidate.length() > Limits.MAX_QUERY_CHARS) {
        break;
      }
      try {
        new Grammar(candidate, today).query();
        return candidate;
      } catch (Fault next) {
        fault = next;
      }
    }
    return PlainWords.lettersOf(text);
  }
}
