package dev.morgue.query;

import dev.morgue.error.Limits;
import dev.morgue.error.QuerySyntaxException;
import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.AtLeast;
import dev.morgue.query.Clause.In;
import dev.morgue.query.Clause.InFirst;
import dev.morgue.query.Clause.InLead;
import dev.morgue.query.Clause.Near;
import dev.morgue.query.Clause.Not;
import dev.morgue.query.Clause.Or;
import dev.morgue.query.Clause.Span;
import dev.morgue.query.Clause.Weighted;
import dev.morgue.query.Clause.Within;
import dev.morgue.query.Token.Kind;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
 *
 * <pre>{@code
 * query    = or
 * or       = and { ( "OR" | "|" | "||" ) and }
 * and      = unary { [ "AND" | "&&" ] unary }
 * unary    = ( "NOT" | "-" | "!" ) unary | "+" unary | near
 * near     = weighted { ( "w/" n | "near/" n | "pre/" n | "adj/" n | "w/s" | "w/p" ) weighted }
 * weighted = operand [ "^" number ]
 * operand  = "(" or ")" | prefix ":" operand | "first:" n group | "atleast" n group | term
 * group    = "(" or ")"
 * term     = word | wildcard | word "~" [ n ] | quoted | "=" ( word | quoted ) | regex | value | "*"
 * }</pre>
 */
public final class QueryParser {

  /** Changes made one after another to find a corrected text. */
  private static final int MOST_REPAIRS = 24;

  private final String text;
  private final Supplier<LocalDate> today;
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int openGroups;

  /** A prefix or an operator narrows what is being read to a part of the article. */
  private boolean narrowed;

  /** The field whose raw values are being read; null outside, and for {@code has:}. */
  private @Nullable Field valueField;

  private QueryParser(String text, Supplier<LocalDate> today) {
    this.text = text;
    this.today = today;
    this.tokens = Lexer.tokens(text);
  }

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
      return new QueryParser(text, today).query();
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
        new QueryParser(candidate, today).query();
        return candidate;
      } catch (Fault next) {
        fault = next;
      }
    }
    return PlainWords.lettersOf(text);
  }

  private Clause query() {
    if (peek().is(Kind.END)) {
      throw Fault.replacing("the query is empty; * is every article", 0, 0, text.length(), "*");
    }
    Clause clause = or();
    if (peek().is(Kind.CLOSE)) {
      throw Fault.dropping("this parenthesis closes none", peek());
    }
    if (!peek().is(Kind.END)) {
      throw Fault.dropping("a clause takes one weight", peek());
    }
    if (Shape.height(clause) > Limits.MAX_QUERY_DEPTH) {
      throw tooDeep(0);
    }
    return clause;
  }

  private Clause or() {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(and());
    while (accept(Kind.OR)) {
      clauses.add(and());
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Or(clauses);
  }

  private Clause and() {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(unary());
    while (accept(Kind.AND) || peek().kind().startsOperand()) {
      clauses.add(unary());
    }
    return clauses.size() == 1 ? clauses.getFirst() : new And(clauses);
  }

  private Clause unary() {
    if (accept(Kind.NOT)) {
      enter();
      Clause clause = new Not(unary());
      depth--;
      return clause;
    }
    if (accept(Kind.MUST)) {
      enter();
      Clause clause = unary();
      depth--;
      return clause;
    }
    return near();
  }

  private Clause near() {
    int start = at;
    Clause left = weighted();
    while (peek().kind().isProximity()) {
      Token operator = tokens.get(at++);
      Clause right = weighted();
      left = joined(left, operator, right, tokens.get(start).start());
    }
    return left;
  }

  private Clause joined(Clause left, Token operator, Clause right, int start) {
    Clause joined =
        switch (operator.kind()) {
          case SENTENCE -> new Within(left, right, Span.SENTENCE);
          case PARAGRAPH -> new Within(left, right, Span.PARAGRAPH);
          default -> new Near(left, right, operator.number(), operator.is(Kind.PRE));
        };
    if (Shape.isPlaced(left) && Shape.isPlaced(right)) {
      return joined;
    }
    String message =
        "\"" + operator.text() + "\" joins words, phrases and alternatives of them, nothing else";
    String mended = Placing.pair(joined);
    throw mended.isEmpty()
        ? Fault.replacing(message, operator.start(), operator.start(), operator.end(), "AND")
        : Fault.replacing(message, operator.start(), start, tokens.get(at - 1).end(), mended);
  }

  private Clause weighted() {
    Clause clause = operand();
    if (!peek().is(Kind.WEIGHT)) {
      return clause;
    }
    return new Weighted(clause, Values.weight(tokens.get(at++)));
  }

  private Clause operand() {
    Token token = peek();
    return switch (token.kind()) {
      case OPEN -> group();
      case FIELD, HAS, LEAD, FIRST, AT_LEAST -> prefixed();
      case WORD,
          QUESTION,
          EXCLAMATION,
          WILDCARD,
          FUZZY,
          QUOTED,
          EXACT,
          EXACT_QUOTED,
          REGEX,
          STAR -> {
        at++;
        yield Values.term(token, narrowed);
      }
      case VALUE, VALUE_PATTERN -> {
        at++;
        yield Values.value(token, valueField, today);
      }
      case NOT, MUST, AND, OR, NEAR, PRE, SENTENCE, PARAGRAPH, WEIGHT, CLOSE, END ->
          throw missing(token);
    };
  }

  private Clause group() {
    enter();
    openGroups++;
    Token open = tokens.get(at++);
    Clause clause = or();
    if (!peek().is(Kind.CLOSE)) {
      if (!peek().is(Kind.END)) {
        throw Fault.dropping("a clause takes one weight", peek());
      }
      int end = text.length();
      throw Fault.replacing(
          "this parenthesis is not closed", open.start(), end, end, ")".repeat(openGroups));
    }
    at++;
    openGroups--;
    depth--;
    return clause;
  }

  private Clause prefixed() {
    boolean outer = narrowed;
    Field outerField = valueField;
    Token token = tokens.get(at++);
    enter();
    narrowed = true;
    Clause clause =
        switch (token.kind()) {
          case LEAD -> new InLead(operand());
          case FIRST -> new InFirst(token.number(), operand());
          case AT_LEAST -> atLeast(token);
          case FIELD -> field(Field.ofPrefix(token.text()).orElseThrow());
          default -> {
            valueField = null;
            yield operand();
          }
        };
    narrowed = outer;
    valueField = outerField;
    depth--;
    return clause;
  }

  private Clause field(Field field) {
    valueField = field;
    Clause clause = operand();
    return switch (field.type()) {
      case TEXT, NAME, CODE -> new In(field, clause);
      case DATE, NUMBER -> clause;
    };
  }

  private Clause atLeast(Token token) {
    int start = peek().start();
    Clause clause = group();
    if (Shape.isPlaced(clause)) {
      return new AtLeast(token.number(), clause);
    }
    String message = "atleast counts words, phrases and alternatives of them, nothing else";
    String mended = Placing.count(token.number(), clause);
    throw mended.isEmpty()
        ? Fault.replacing(message, start, token.start(), token.end(), "")
        : Fault.replacing(message, start, token.start(), tokens.get(at - 1).end(), mended);
  }

  /** An operand is missing here: what to say of it, and which operator to leave out. */
  private Fault missing(Token token) {
    boolean isFirst = at == 0 || tokens.get(at - 1).is(Kind.OPEN);
    if (isFirst) {
      return token.is(Kind.CLOSE) && at > 0
          ? Fault.replacing(
              "nothing stands between the parentheses",
              token.start(),
              tokens.get(at - 1).start(),
              token.end(),
              "")
          : token.is(Kind.END)
              ? Fault.replacing(
                  "this parenthesis is not closed",
                  tokens.get(at - 1).start(),
                  tokens.get(at - 1).start(),
                  text.length(),
                  "")
              : Fault.dropping(needs(token, "before it"), token);
    }
    Token before = tokens.get(at - 1);
    if (token.is(Kind.END) && before.kind().isPrefix()) {
      return Fault.replacing(
          needs(before, "after it"),
          before.start(),
          before.start(),
          before.end(),
          Prefixes.example(before.text()));
    }
    if (before.is(Kind.FIELD) && token.is(Kind.NOT)) {
      return Fault.replacing(
          "NOT stands before the prefix",
          token.start(),
          before.start(),
          token.end(),
          "NOT " + text.substring(before.start(), before.end()));
    }
    return Fault.dropping(needs(before, "after it"), before);
  }

  private String needs(Token token, String where) {
    return "\""
        + text.substring(token.start(), token.end()).strip()
        + "\" needs something "
        + where;
  }

  private void enter() {
    depth++;
    if (depth > Limits.MAX_QUERY_DEPTH) {
      throw tooDeep(peek().start());
    }
  }

  private static Fault tooDeep(int position) {
    return Fault.of("the query nests deeper than " + Limits.MAX_QUERY_DEPTH + " levels", position);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private boolean accept(Kind kind) {
    boolean accepted = peek().is(kind);
    at += accepted ? 1 : 0;
    return accepted;
  }
}
