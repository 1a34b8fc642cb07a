package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import dev.morgue.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a query's text into tokens. What follows the prefix of a field that holds no prose is read
 * raw: {@code url:https://paper.example/a?b=1}. A query of nothing but words is read as a sentence;
 * in any other, {@code and}, {@code or} and {@code not} in lower case are operators.
 */
final class Lexer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /** A prefix that takes a raw value has just been read. */
  private boolean valueIsNext;

  /** Open parentheses within a group of raw values; 0 outside of any. */
  private int valueDepth;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of that text; the last one, and only it, is {@code END}. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.at = Characters.skipBlank(text, 0);
    while (lexer.at < text.length()) {
      lexer.next();
      lexer.at = Characters.skipBlank(text, lexer.at);
    }
    lexer.add(Kind.END, "", 0, text.length());
    return Sentence.resolve(lexer.tokens, text);
  }

  private void next() {
    int start = at;
    char c = text.charAt(at);
    boolean value = valueIsNext;
    valueIsNext = false;
    if (c == '(') {
      valueDepth += value || valueDepth > 0 ? 1 : 0;
      symbol(Kind.OPEN, 1);
    } else if (c == ')') {
      valueDepth = Math.max(0, valueDepth - 1);
      symbol(Kind.CLOSE, 1);
    } else if (c == '|') {
      symbol(Kind.OR, text.startsWith("||", at) ? 2 : 1);
    } else if (Characters.isQuote(c)) {
      quoted(start, value || valueDepth > 0 ? Kind.VALUE : Kind.QUOTED);
    } else if (value) {
      value(true);
    } else if (Characters.isSign(c) && operandFollows()) {
      symbol(c == '+' ? Kind.MUST : Kind.NOT, 1);
    } else if (weight()) {
      return;
    } else if (valueDepth > 0) {
      value(false);
    } else if (c == '=') {
      exact();
    } else if (c == '/') {
      regex();
    } else {
      word();
    }
  }

  private boolean operandFollows() {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next != ')' && next != '|' && !Characters.isSign(next) && !Characters.isBlank(next);
  }

  private void add(Kind kind, String says, int number, int start) {
    tokens.add(new Token(kind, says, number, start, at));
  }

  private void symbol(Kind kind, int length) {
    int start = at;
    at += length;
    add(kind, text.substring(start, at), 0, start);
  }

  /** Reads {@code ^2.5} right behind an operand; false if that is not what stands here. */
  private boolean weight() {
    int end = weightEnd(at);
    if (end < 0 || tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.getLast();
    boolean operand =
        last.is(Kind.CLOSE)
            || last.is(Kind.WEIGHT)
            || (last.kind().startsOperand() && !isSign(last));
    if (last.end() != at || !operand) {
      return false;
    }
    String number = text.substring(at + 1, end);
    int start = at;
    at = end;
    add(Kind.WEIGHT, number, 0, start);
    return true;
  }

  private static boolean isSign(Token token) {
    return token.is(Kind.NOT) || token.is(Kind.MUST) || token.is(Kind.OPEN);
  }

  /** The end of a weight that begins there, -1 if none does. */
  private int weightEnd(int from) {
    if (from >= text.length() || text.charAt(from) != '^') {
      return -1;
    }
    int end = Characters.skipDigits(text, from + 1);
    if (end == from + 1) {
      return -1;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = Characters.skipDigits(text, end + 1);
      end = fraction > end + 1 ? fraction : end;
    }
    boolean ends =
        end == text.length()
            || Characters.endsWord(text.charAt(end))
            || text.charAt(end) == '^'
            || Characters.isDroppedAtEnd(text.charAt(end));
    return ends ? end : -1;
  }

  /** Reads a word's characters; leaves off before a weight or, if asked, at a prefix's colon. */
  private Spelled spelled(boolean stopAtPrefix) {
    int start = at;
    Spelled word = new Spelled();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        word.addLiteral(text.charAt(at + 1));
        at += 2;
        continue;
      }
      boolean stops =
          Characters.endsWord(c)
              || (at > start && weightEnd(at) > 0)
              || (stopAtPrefix && c == ':' && isPrefix(start));
      if (stops) {
        break;
      }
      word.add(c);
      at++;
    }
    return word;
  }

  private void word() {
    int start = at;
    Spelled word = spelled(true);
    if (at < text.length() && text.charAt(at) == ':') {
      prefix(start);
      return;
    }
    if (at < text.length() && text.charAt(at) == '(' && atLeast(start, word)) {
      return;
    }
    word.dropPunctuationAtEnd();
    if (word.isOnly('*') || (word.toString().equals("*:*") && !word.hasLiterals())) {
      add(Kind.STAR, "*", 0, start);
    } else if (!proximity(start, word) && !isIdle(start, word) && !fuzzy(start, word)) {
      int end = word.questionMarksAtEnd();
      boolean ends = end < word.length();
      boolean within = word.hasSyntax('*') || word.lastSyntax('?', end) >= 0;
      Kind kind = within ? Kind.WILDCARD : ends ? Kind.QUESTION : Kind.WORD;
      String says = kind == Kind.WORD ? word.toString() : word.pattern(true);
      add(kind, says, kind == Kind.QUESTION ? word.length() - end : 0, start);
    }
  }

  /** Whether the word is punctuation alone, which is passed over; {@code &&} is an operator. */
  private boolean isIdle(int start, Spelled word) {
    if (word.hasSyntax('*')) {
      return false;
    }
    if (word.saysNothing() && text.startsWith("&&", start) && word.length() == 2) {
      add(Kind.AND, "&&", 0, start);
      return true;
    }
    return word.isEmpty() || word.saysNothing();
  }

  /** Whether letters from {@code start} up to a colon here are, or look like, a field's prefix. */
  private boolean isPrefix(int start) {
    if (at == start || !Characters.areLetters(text, start, at)) {
      return false;
    }
    String name = text.substring(start, at);
    boolean known = Prefixes.isKnown(name);
    boolean followed =
        at + 1 < text.length()
            && (!Characters.endsWord(text.charAt(at + 1))
                || text.charAt(at + 1) == '('
                || Characters.isQuote(text.charAt(at + 1)));
    return known || (followed && !Characters.isDroppedAtEnd(text.charAt(at + 1)));
  }

  private void prefix(int start) {
    String name = text.substring(start, at);
    if (!Prefixes.isKnown(name)) {
      throw unknownField(start, name);
    }
    at++;
    Optional<Field> field = Field.ofPrefix(name);
    if (field.isPresent()) {
      valueIsNext = Prefixes.takesRawValue(field.get());
      add(Kind.FIELD, name, 0, start);
      return;
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case Prefixes.HAS -> {
        valueIsNext = true;
        add(Kind.HAS, name, 0, start);
      }
      case Prefixes.LEAD -> add(Kind.LEAD, name, 0, start);
      default -> first(start);
    }
  }

  private Fault unknownField(int start, String name) {
    int colon = at;
    while (at < text.length() && !Characters.endsWord(text.charAt(at))) {
      at++;
    }
    String raw = text.substring(start, at);
    if (text.startsWith("//", colon + 1)) {
      return Fault.replacing(
          "an address is searched with " + Prefixes.of(Field.URL),
          start,
          start,
          start,
          Prefixes.of(Field.URL));
    }
    Optional<String> meant = Nearest.among(Prefixes.all(), name);
    if (meant.isPresent()) {
      return Fault.replacing(
          "there is no field \"" + name + "\"; did you mean \"" + meant.get() + "\"?",
          start,
          start,
          colon,
          meant.get());
    }
    String quoted = at == colon + 1 ? name + " " : "\"" + raw + "\"";
    return Fault.replacing(
        "there is no field \"" + name + "\"; put the words in quotes if they are meant as text",
        start,
        start,
        at,
        quoted);
  }

  /** Reads the number of {@code first:50(…)}. */
  private void first(int start) {
    int digits = at;
    at = Characters.skipDigits(text, digits);
    int number = Counts.of(text, digits, at, "a number of words");
    if (at >= text.length() || text.charAt(at) != '(') {
      String message = "first: takes words in parentheses, as in first:50(harbour)";
      int end = Characters.skipBlank(text, at);
      int from = end;
      while (end < text.length() && !Characters.endsWord(text.charAt(end))) {
        end++;
      }
      throw end == from
          ? Fault.replacing(message, start, start, at, "")
          : Fault.replacing(message, start, at, end, "(" + text.substring(from, end) + ")");
    }
    add(Kind.FIRST, "first", number, start);
  }

  /** Reads {@code atleast3} before a parenthesis; false if the word is another. */
  private boolean atLeast(int start, Spelled word) {
    String name = "atleast";
    boolean named = text.regionMatches(true, start, name, 0, name.length());
    int digits = start + name.length();
    if (word.hasLiterals() || !named || digits == at || Characters.skipDigits(text, digits) != at) {
      return false;
    }
    add(Kind.AT_LEAST, name, Counts.of(text, digits, at, "a number of times"), start);
    return true;
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
      add(lower.equals("w/s") ? Kind.SENTENCE : Kind.PARAGRAPH, word.toString(), 0, start);
      return true;
    }
    boolean isNumber = Characters.skipDigits(lower, slash + 1) == lower.length();
    if (!isNumber || !(within || name.equals("pre") || name.equals("adj"))) {
      return false;
    }
    int digits = start + slash + 1;
    int number = Counts.of(text, digits, start + lower.length(), "a distance in words");
    add(within ? Kind.NEAR : Kind.PRE, word.toString(), number, start);
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
          at,
          text.substring(start, at).replace("~" + edits, ""));
    }
    if (!edits.isEmpty() && !edits.equals("1") && !edits.equals("2")) {
      int from = start + text.substring(start, at).lastIndexOf('~');
      throw Fault.replacing("~ takes 1 or 2 edits", from, from, at, "~2");
    }
    add(Kind.FUZZY, word.toString(), edits.equals("1") ? 1 : 2, start);
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

  private void exact() {
    int start = at;
    at++;
    if (at < text.length() && Characters.isQuote(text.charAt(at))) {
      quoted(start, Kind.EXACT_QUOTED);
      return;
    }
    Spelled word = spelled(false);
    word.dropPunctuationAtEnd();
    word.cutAt(word.questionMarksAtEnd());
    boolean wildcard = word.hasSyntax('*') || word.hasSyntax('?') || word.hasSyntax('~');
    boolean group = word.isEmpty() && at < text.length() && text.charAt(at) == '(';
    if (wildcard || group) {
      throw Fault.replacing(
          "= takes one word or a quoted phrase, without wildcards", start, start, start + 1, "");
    }
    if (!word.isEmpty()) {
      add(Kind.EXACT, word.toString(), 0, start);
    }
  }

  private void regex() {
    int start = at;
    StringBuilder pattern = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '/') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        pattern.append(text.charAt(at + 1) == '/' ? "" : "\\").append(text.charAt(at + 1));
        at++;
      } else {
        pattern.append(c);
      }
      at++;
    }
    boolean closed = at < text.length();
    at += closed ? 1 : 0;
    boolean ends = at == text.length() || Characters.endsWord(text.charAt(at)) || weightEnd(at) > 0;
    if (!closed || !ends || pattern.isEmpty()) {
      at = start;
      spelled(false);
      throw Fault.replacing(
          "a regular expression stands between slashes, as in /colou?r/",
          start,
          start,
          at,
          "\"" + Spelling.quoted(text.substring(start, at)) + "\"");
    }
    add(Kind.REGEX, pattern.toString(), 0, start);
  }

  private void quoted(int start, Kind kind) {
    int open = at;
    Spelled words = new Spelled();
    at++;
    while (at < text.length() && !Characters.isQuote(text.charAt(at))) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
        words.addLiteral(text.charAt(at));
      } else {
        words.add(text.charAt(at));
      }
      at++;
    }
    if (at == text.length()) {
      throw Quotation.unclosed(text, open);
    }
    at++;
    if (PlainWords.split(words.toString()).isEmpty()) {
      throw Fault.replacing("nothing stands between the quotes", start, start, at, "");
    }
    if (kind != Kind.VALUE) {
      Quotation.check(text, words, start, at);
    }
    add(kind, words.toString(), 0, start);
  }

  /** Reads a raw value, which ends at a space or at a parenthesis that it did not open. */
  private void value(boolean first) {
    int start = at;
    int range = first ? bracketed() : -1;
    if (range > 0) {
      at = range;
      add(Kind.VALUE, text.substring(start, range), 0, start);
      return;
    }
    int open = 0;
    Spelled value = new Spelled();
    while (at < text.length()) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        value.addLiteral(text.charAt(at));
      } else if (Characters.isBlank(c)
          || c == '|'
          || open < 0
          || (at > start && weightEnd(at) > 0)) {
        break;
      } else {
        value.add(c);
      }
      at++;
    }
    value.dropPunctuationAtEnd();
    if (first && value.isEmpty()) {
      int prefix = tokens.getLast().start();
      throw Fault.replacing("a value is missing after the colon", start, prefix, at, "");
    }
    if (!first && isIdle(start, value)) {
      return;
    }
    boolean pattern = value.hasSyntax('*');
    add(
        pattern ? Kind.VALUE_PATTERN : Kind.VALUE,
        pattern ? value.pattern(false) : value.toString(),
        first ? 1 : 0,
        start);
  }

  /** The end of a range in brackets, as Lucene writes it; -1 if none begins here. */
  private int bracketed() {
    char c = text.charAt(at);
    int end = c == '[' ? text.indexOf(']', at) : c == '{' ? text.indexOf('}', at) : -1;
    return end < 0 ? -1 : end + 1;
  }
}
