package dev.morgue.query;

import java.util.BitSet;

/** A word as it was typed, with the knowledge of which characters a backslash made literal. */
final class Spelled {

  private final StringBuilder letters = new StringBuilder();
  private final BitSet literal = new BitSet();

  void add(char c) {
    letters.append(c);
  }

  void addLiteral(char c) {
    literal.set(letters.length());
    letters.append(c);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int length() {
    return letters.length();
  }

  /** Whether an operator may stand at that place: the character, and not as a literal. */
  boolean isSyntax(int at, char c) {
    return at >= 0 && at < letters.length() && letters.charAt(at) == c && !literal.get(at);
  }

  boolean hasLiterals() {
    return !literal.isEmpty();
  }

  /** Whether it is nothing but punctuation, none of it asked for by a backslash. */
  boolean saysNothing() {
    return !hasLiterals() && Characters.saysNothing(letters, 0, letters.length());
  }

  /** Whether it is letters and an exclamation mark behind them. */
  boolean endsInExclamation() {
    int last = letters.length() - 1;
    return last > 0
        && isSyntax(last, '!')
        && Character.isLetterOrDigit(letters.charAt(last - 1))
        && !hasLiterals();
  }

  boolean endsInDigit() {
    return !letters.isEmpty() && Characters.isDigit(letters.charAt(letters.length() - 1));
  }

  /** Leaves out commas and the like at the end. */
  void dropPunctuationAtEnd() {
    int end = letters.length();
    while (end > 0 && !literal.get(end - 1) && Characters.isDroppedAtEnd(letters.charAt(end - 1))) {
      end--;
    }
    cutAt(end);
  }

  /** Where the question marks begin that end it; its length if there are none. */
  int questionMarksAtEnd() {
    int end = letters.length();
    while (isSyntax(end - 1, '?')) {
      end--;
    }
    return end;
  }

  void cutAt(int end) {
    letters.setLength(end);
    literal.clear(end, literal.length() > end ? literal.length() : end);
  }

  /** Where that character stands last as syntax before {@code end}, -1 if nowhere. */
  int lastSyntax(char c, int end) {
    int at = end - 1;
    while (at >= 0 && !isSyntax(at, c)) {
      at--;
    }
    return at;
  }

  boolean hasSyntax(char c) {
    return lastSyntax(c, letters.length()) >= 0;
  }

  /** Whether it is that character once or more, as syntax, and nothing else. */
  boolean isOnly(char c) {
    for (int i = 0; i < letters.length(); i++) {
      if (!isSyntax(i, c)) {
        return false;
      }
    }
    return !letters.isEmpty();
  }

  /** As a pattern in which a backslash makes what follows literal. */
  String pattern(boolean questionMarkIsWildcard) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean wildcard = !literal.get(i) && (c == '*' || (c == '?' && questionMarkIsWildcard));
      if (!wildcard && (c == '*' || c == '?' || c == '\\')) {
        pattern.append('\\');
      }
      pattern.append(c);
    }
    return pattern.toString();
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return letters.toString();
  }
}
