package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.List;

/** What to say where an operand is missing, and which operator to leave out. */
final class MissingOperand {

  private MissingOperand() {}

  /** The fault at that token, which begins no operand. */
  static Fault at(int at, List<Token> tokens, String text) {
    Token token = tokens.get(at);
    if (at == 0 || tokens.get(at - 1).is(Kind.OPEN)) {
      return atStart(at, tokens, text);
    }
    Token before = tokens.get(at - 1);
    if (token.is(Kind.END) && before.kind().isPrefix()) {
      return Fault.replacing(
          needs(before, "after it", text),
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
    return Fault.dropping(needs(before, "after it", text), before);
  }

  /** Nothing stands before it in the query or in its parentheses. */
  private static Fault atStart(int at, List<Token> tokens, String text) {
    Token token = tokens.get(at);
    if (token.is(Kind.CLOSE) && at > 0) {
      return Fault.replacing(
          "nothing stands between the parentheses",
          token.start(),
          tokens.get(at - 1).start(),
          token.end(),
          "");
    }
    if (token.is(Kind.END)) {
      int open = tokens.get(at - 1).start();
      return Fault.replacing("this parenthesis is not closed", open, open, text.length(), "");
    }
    return Fault.dropping(needs(token, "before it", text), token);
  }

  private static String needs(Token token, String where, String text) {
    String says = text.substring(token.start(), token.end()).strip();
    return "\"" + says + "\" needs something " + where;
  }
}
