package dev.morgue.query;

import dev.morgue.error.Limits;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The grammar, one method a production.
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
final class Grammar {

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

  /** Reads that text; days are counted from today if it needs them. */
  Grammar(String text, Supplier<LocalDate> today) {
    this.text = text;
    this.today = today;
    this.tokens = Lexer.tokens(text);
  }

  /**
   * The tree of the whole text.
   *
   * @throws Fault if it does not parse
   */
  Clause query() {
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
    if (Shape.words(clause) > Limits.MAX_QUERY_WORDS) {
      throw Fault.of("the query has more than " + Limits.MAX_QUERY_WORDS + " words", 0);
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
        yield value(token);
      }
      case NOT, MUST, AND, OR, NEAR, PRE, SENTENCE, PARAGRAPH, WEIGHT, CLOSE, END ->
          throw MissingOperand.at(at, tokens, text);
    };
  }

  private Clause value(Token token) {
    try {
      return Values.value(token, valueField, today);
    } catch (Fault fault) {
      throw valueField == Field.PUBLISHED ? DateWords.widened(fault, tokens, at - 1) : fault;
    }
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
