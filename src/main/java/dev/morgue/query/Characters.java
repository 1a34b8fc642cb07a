package dev.morgue.query;

/** Which characters of a query part words, quote them or say nothing. */
final class Characters {

  private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String PUNCTUATION_AT_END = ",;:!";

  private Characters() {}

  /** Space of any script, and control characters. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Any double quotation mark, of any country; each opens and each closes. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Whether a word ends before it, wherever it stands. */
  static boolean endsWord(char c) {
    return c == '(' || c == ')' || c == '|' || isQuote(c) || isBlank(c);
  }

  /** Punctuation of a sentence, which is no part of the word that it follows. */
  static boolean isDroppedAtEnd(char c) {
    return PUNCTUATION_AT_END.indexOf(c) >= 0;
  }

  /** Whether it makes an operator of itself when an operand follows it closely. */
  static boolean isSign(char c) {
    return c == '-' || c == '+' || c == '!';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean areLetters(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the run of ASCII digits from there on. */
  static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether nothing but punctuation and ASCII symbols stands there, as in a dash between spaces.
   */
  static boolean saysNothing(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean says = c < 128 ? Character.isLetterOrDigit(c) : !isPunctuation(c);
      if (says) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
