package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells a plain sentence from a Boolean query. A query of nothing but words is a sentence, in which
 * {@code and}, {@code or}, {@code not} are words and a question mark ends it; so that {@code to be
 * or not to be?} is six words. Upper case, or anything else of the language, makes it Boolean.
 */
final class Sentence {

  private Sentence() {}

  static List<Token> resolve(List<Token> tokens, String text) {
    boolean sentence = true;
    for (Token token : tokens) {
      sentence &=
          switch (token.kind()) {
            case WORD -> !isOperator(token, text, true);
            case QUESTION, EXCLAMATION, END -> true;
            default -> false;
          };
    }
    List<Token> resolved = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.EXCLAMATION)) {
        resolved.add(exclaimed(tokens, i, text, sentence));
      } else {
        resolved.add(sentence ? inSentence(token) : inBoolean(token, text));
      }
    }
    return resolved;
  }

  /** In a sentence, the mark may end it, or one before a capital letter. */
  private static Token exclaimed(List<Token> tokens, int at, String text, boolean sentence) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean ends =
        next.is(Kind.END) ? at > 0 : Character.isUpperCase(text.codePointAt(next.start()));
    if (sentence && ends) {
      return new Token(Kind.WORD, token.text(), 0, token.start(), token.end());
    }
    throw Fault.replacing(
        "! stands for no letters; * does",
        token.end() - 1,
        token.start(),
        token.end(),
        token.text() + "*");
  }

  private static Token inSentence(Token token) {
    if (!token.is(Kind.QUESTION)) {
      return token;
    }
    String word = unescaped(token.text().substring(0, token.text().length() - token.number()));
    return new Token(Kind.WORD, word, 0, token.start(), token.end());
  }

  private static Token inBoolean(Token token, String text) {
    if (token.is(Kind.QUESTION)) {
      return new Token(Kind.WILDCARD, token.text(), 0, token.start(), token.end());
    }
    boolean mayBe = token.is(Kind.WORD) || (token.is(Kind.VALUE) && token.number() == 0);
    if (!mayBe || !isOperator(token, text, false)) {
      return token;
    }
    Kind kind =
        switch (token.text().toLowerCase(Locale.ROOT)) {
          case "and" -> Kind.AND;
          case "or" -> Kind.OR;
          default -> Kind.NOT;
        };
    return new Token(kind, token.text(), 0, token.start(), token.end());
  }

  /** Whether the token is one of the three words, typed as it is: no quotes, no backslash. */
  private static boolean isOperator(Token token, String text, boolean upperCaseOnly) {
    String word = token.text();
    return word.length() == token.end() - token.start()
        && text.startsWith(word, token.start())
        && (upperCaseOnly
            ? word.equals("AND") || word.equals("OR") || word.equals("NOT")
            : isOperatorWord(word));
  }

  /** Whether a word of that spelling is an operator in a Boolean query. */
  static boolean isOperatorWord(String word) {
    return word.equalsIgnoreCase("and")
        || word.equalsIgnoreCase("or")
        || word.equalsIgnoreCase("not");
  }

  private static String unescaped(String pattern) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      i += c == '\\' ? 1 : 0;
      word.append(pattern.charAt(i));
    }
    return word.toString();
  }
}
