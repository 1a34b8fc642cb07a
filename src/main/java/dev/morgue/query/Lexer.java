package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a query's text into tokens. What follows the prefix of a field that holds no prose is read
 * raw: {@code url:https://paper.example/a?b=1}. A query of nothing but words is read as a sentence;
 * in any other, {@code and}, {@code or} and {@code not} in lower case are operators.
 */
final class Lexer {

  private final String text;
  private final Cursor cursor;
  private final Prefixed prefixed;
  private final Delimited delimited;

  /** A prefix that takes a raw value has just been read. */
  private boolean valueIsNext;

  /** Open parentheses within a group of raw values; 0 outside of any. */
  private int valueDepth;

  private Lexer(String text) {
    this.text = text;
    cursor = new Cursor(text);
    prefixed = new Prefixed(cursor);
    delimited = new Delimited(cursor);
  }

  /** The tokens of that text; the last one, and only it, is {@code END}. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    Cursor cursor = lexer.cursor;
    cursor.skipBlank();
    while (!cursor.isAtEnd()) {
      lexer.next();
      cursor.skipBlank();
    }
    cursor.add(Kind.END, "", 0, text.length());
    return Sentence.resolve(cursor.tokens, text);
  }

  private void next() {
    int start = cursor.at;
    char c = text.charAt(start);
    boolean value = valueIsNext;
    valueIsNext = false;
    if (c == '(') {
      valueDepth += value || valueDepth > 0 ? 1 : 0;
      cursor.symbol(Kind.OPEN, 1);
    } else if (c == ')') {
      valueDepth = Math.max(0, valueDepth - 1);
      cursor.symbol(Kind.CLOSE, 1);
    } else if (c == '|') {
      cursor.symbol(Kind.OR, text.startsWith("||", start) ? 2 : 1);
    } else if (Characters.isQuote(c)) {
      delimited.quoted(start, value || valueDepth > 0 ? Kind.VALUE : Kind.QUOTED);
    } else if (value) {
      delimited.value(true);
    } else if (Characters.isSign(c) && operandFollows()) {
      cursor.symbol(c == '+' ? Kind.MUST : Kind.NOT, 1);
    } else if (weight()) {
      return;
    } else if (valueDepth > 0) {
      delimited.value(false);
    } else if (c == '=') {
      delimited.exact();
    } else if (c == '/') {
      delimited.regex();
    } else {
      word();
    }
  }

  private boolean operandFollows() {
    if (cursor.at + 1 >= cursor.text.length()) {
      return false;
    }
    char next = cursor.text.charAt(cursor.at + 1);
    return next != ')' && next != '|' && !Characters.isSign(next) && !Characters.isBlank(next);
  }

  /** Reads {@code ^2.5} right behind an operand; false if that is not what stands here. */
  private boolean weight() {
    int end = cursor.weightEnd(cursor.at);
    if (end < 0 || cursor.tokens.isEmpty()) {
      return false;
    }
    Token last = cursor.tokens.getLast();
    boolean operand =
        last.is(Kind.CLOSE)
            || last.is(Kind.WEIGHT)
            || (last.kind().startsOperand() && !isSign(last));
    if (last.end() != cursor.at || !operand) {
      return false;
    }
    String number = cursor.text.substring(cursor.at + 1, end);
    int start = cursor.at;
    cursor.at = end;
    cursor.add(Kind.WEIGHT, number, 0, start);
    return true;
  }

  private static boolean isSign(Token token) {
    return token.is(Kind.NOT) || token.is(Kind.MUST) || token.is(Kind.OPEN);
  }

  private void word() {
    int start = cursor.at;
    Spelled word = cursor.spelled(true);
    if (cursor.isAt(':')) {
      valueIsNext = prefixed.read(start);
      return;
    }
    if (cursor.isAt('(') && prefixed.atLeast(start, word)) {
      return;
    }
    if (cursor.isAt('(') && !word.hasLiterals() && Prefixes.isKnown(word.toString())) {
      throw Fault.replacing(
          "a colon stands between a field and its words", cursor.at, cursor.at, cursor.at, ":");
    }
    if (mayBeOfOtherDialect(word)) {
      new OtherDialects(cursor).refuse(start);
    }
    refuseWeightInWords(start, word);
    boolean exclaimed = word.endsInExclamation();
    word.dropPunctuationAtEnd();
    if (word.isOnly('*') || (word.toString().equals("*:*") && !word.hasLiterals())) {
      cursor.add(Kind.STAR, "*", 0, start);
    } else if (!proximity(start, word) && !cursor.isIdle(start, word) && !fuzzy(start, word)) {
      int end = word.questionMarksAtEnd();
      boolean ends = end < word.length();
      boolean within = word.hasSyntax('*') || word.lastSyntax('?', end) >= 0;
      Kind kind = within ? Kind.WILDCARD : ends ? Kind.QUESTION : Kind.WORD;
      String says = kind == Kind.WORD ? word.toString() : word.pattern(true);
      kind = kind == Kind.WORD && exclaimed ? Kind.EXCLAMATION : kind;
      cursor.add(kind, says, kind == Kind.QUESTION ? word.length() - end : 0, start);
    }
  }

  private void refuseWeightInWords(int start, Spelled word) {
    int caret = word.lastSyntax('^', word.length() - 1);
    if (caret > 0 && !word.hasLiterals()) {
      throw Fault.replacing(
          "a weight is a number, as in toll^3", start + caret, start + caret, cursor.at, "");
    }
  }

  /** Whether there is a sign that words of this language seldom have, in it or behind it. */
  private boolean mayBeOfOtherDialect(Spelled word) {
    int next = cursor.isAtEnd() ? -1 : Characters.skipBlank(text, cursor.at);
    boolean compared = next >= 0 && next < text.length() && "<>=".indexOf(text.charAt(next)) >= 0;
    return !word.hasLiterals()
        && (compared
            || cursor.isAt('(')
            || word.hasSyntax('=')
            || word.hasSyntax('<')
            || word.hasSyntax('>')
            || word.endsInDigit());
  }

  /** Reads {@code w/5}, {@code near/5}, {@code pre/5}, {@code adj/5}, {@code w/s}, {@code w/p}. */
  private boolean proximity(int start, Spelled word) {
    String lower = word.toString().toLowerCase(Locale.ROOT);
    int slash = lower.indexOf('/');
    if (slash < 1 || word.hasLiterals() || slash + 1 == lower.length()) {
      return false;
    }
    String name = lower.substring(0, slash);
    boolean within = name.equals("w") || name.equals("near");
    if (name.equals("w") && (lower.equals("w/s") || lower.equals("w/p"))) {
      cursor.add(lower.equals("w/s") ? Kind.SENTENCE : Kind.PARAGRAPH, word.toString(), 0, start);
      return true;
    }
    boolean isNumber = Characters.skipDigits(lower, slash + 1) == lower.length();
    if (!isNumber || !(within || name.equals("pre") || name.equals("adj"))) {
      return false;
    }
    int digits = start + slash + 1;
    int number = Counts.of(cursor.text, digits, start + lower.length(), "a distance in words");
    cursor.add(within ? Kind.NEAR : Kind.PRE, word.toString(), number, start);
    return true;
  }

  /** Reads {@code term~}, {@code term~1}, {@code term~2}; false if the word ends otherwise. */
  private boolean fuzzy(int start, Spelled word) {
    int tilde = word.lastSyntax('~', word.length());
    String edits = tilde < 0 ? "" : word.toString().substring(tilde + 1);
    if (tilde < 1 || !isNumber(edits)) {
      return false;
    }
    word.cutAt(tilde);
    if (word.hasSyntax('*') || word.hasSyntax('?')) {
      throw Fault.replacing(
          "a word takes wildcards or ~, not both",
          start,
          start,
          cursor.at,
          cursor.text.substring(start, cursor.at).replace("~" + edits, ""));
    }
    if (!edits.isEmpty() && !edits.equals("1") && !edits.equals("2")) {
      int from = start + cursor.text.substring(start, cursor.at).lastIndexOf('~');
      throw Fault.replacing("~ takes 1 or 2 edits", from, from, cursor.at, "~2");
    }
    cursor.add(Kind.FUZZY, word.toString(), edits.equals("1") ? 1 : 2, start);
    return true;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
