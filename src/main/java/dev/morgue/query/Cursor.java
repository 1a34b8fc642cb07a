package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** How far a query's text is read, and the tokens found so far. */
final class Cursor {

  final String text;
  final List<Token> tokens = new ArrayList<>();

  /** The next character, in UTF-16 code units from the start. */
  int at;

  Cursor(String text) {
    this.text = text;
  }

  /** Adds a token that ends here. */
  void add(Kind kind, String says, int number, int start) {
    tokens.add(new Token(kind, says, number, start, at));
  }

  /** Adds a token of so many characters. */
  void symbol(Kind kind, int length) {
    int start = at;
    at += length;
    add(kind, text.substring(start, at), 0, start);
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  boolean isAt(char c) {
    return !isAtEnd() && text.charAt(at) == c;
  }

  void skipBlank() {
    at = Characters.skipBlank(text, at);
  }

  /** The end of a weight that begins there, -1 if none does. */
  int weightEnd(int from) {
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
  Spelled spelled(boolean stopAtPrefix) {
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
              || (stopAtPrefix && c == ':' && Prefixed.isPrefix(text, start, at));
      if (stops) {
        break;
      }
      word.add(c);
      at++;
    }
    return word;
  }

  /** Whether the word is punctuation alone, which is passed over; {@code &&} is an operator. */
  boolean isIdle(int start, Spelled word) {
    if (word.hasSyntax('*')) {
      return false;
    }
    if (word.saysNothing() && text.startsWith("&&", start) && word.length() == 2) {
      add(Kind.AND, "&&", 0, start);
      return true;
    }
    return word.isEmpty() || word.saysNothing();
  }
}
