package dev.morgue.query;

/** Spells words, phrases and patterns so that the lexer reads them as they are. */
final class Spelling {

  private static final String ALWAYS_IN_WORDS = "\\*?~^";
  private static final String ALWAYS_IN_VALUES = "\\*^()";
  private static final String FIRST = "-+!=/&[{";

  private Spelling() {}

  /** A word among words. */
  static String word(String text) {
    return spelled(text, true, needsEscape(text));
  }

  /** A word between quotes. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean truncates = c == '*' && i > 0 && i == text.length() - 1;
      out.append(c == '\\' || Characters.isQuote(c) || truncates ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /** A value behind the prefix of a field without prose. */
  static String raw(String text) {
    return spelled(text, false, needsEscape(text));
  }

  /** A pattern among words. */
  static String pattern(String pattern) {
    return patternSpelled(pattern, true);
  }

  /** A pattern behind the prefix of a field without prose, where {@code ?} is itself. */
  static String rawPattern(String pattern) {
    return patternSpelled(pattern, false).replace("\\?", "?");
  }

  /** Whether the pattern would pass for a word that ends a question. */
  static boolean endsLikeQuestion(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*') {
        return false;
      } else if (c == '?') {
        return pattern.substring(i).chars().allMatch(each -> each == '?');
      }
    }
    return false;
  }

  private static boolean needsEscape(String text) {
    int slash = text.indexOf('/');
    return Sentence.isOperatorWord(text)
        || (slash > 0 && slash <= "near".length() && Character.isLetter(text.charAt(0)))
        || Characters.saysNothing(text, 0, text.length());
  }

  private static String spelled(String text, boolean prose, boolean escapeFirst) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = i == 0 && (escapeFirst || FIRST.indexOf(c) >= 0);
      boolean last = i == text.length() - 1 && Characters.isDroppedAtEnd(c);
      boolean colon = prose && c == ':' && Characters.areLetters(text, 0, i);
      boolean escape = first || last || colon || isSyntax(c, prose);
      out.append(escape ? "\\" : "").append(c);
    }
    return out.toString();
  }

  private static String patternSpelled(String pattern, boolean prose) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean first = i == 0 && FIRST.indexOf(c) >= 0;
      boolean last = i == pattern.length() - 1 && Characters.isDroppedAtEnd(c);
      boolean wildcard = c == '*' || c == '?';
      if (c == '\\' && i + 1 < pattern.length()) {
        out.append(c).append(pattern.charAt(i + 1));
        i++;
      } else {
        boolean colon = prose && c == ':' && Characters.areLetters(pattern, 0, i);
        boolean escape = colon || isSyntax(c, prose);
        out.append(!wildcard && (first || last || escape) ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private static boolean isSyntax(char c, boolean prose) {
    String always = prose ? ALWAYS_IN_WORDS : ALWAYS_IN_VALUES;
    return always.indexOf(c) >= 0 || Characters.endsWord(c);
  }
}
