package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.List;
import java.util.Locale;

/** Dates in words: {@code March 1999}, {@code 5 March 1999}, {@code March 5, 1999}. */
final class DateWords {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int MOST_WORDS = 3;
  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_LETTERS = 3;

  private DateWords() {}

  /** The date with hyphens; empty if the text is none in words. */
  static String iso(String text) {
    String year = "";
    String month = "";
    String day = "";
    for (String word : PlainWords.split(text.replace(',', ' ').toLowerCase(Locale.ROOT))) {
      boolean isNumber = Characters.skipDigits(word, 0) == word.length();
      if (isNumber && word.length() == YEAR_DIGITS && year.isEmpty()) {
        year = word;
      } else if (isNumber && word.length() <= 2 && day.isEmpty()) {
        day = two(word);
      } else if (month.isEmpty() && month(word) > 0) {
        month = two(Integer.toString(month(word)));
      } else {
        return "";
      }
    }
    boolean whole = !year.isEmpty() && !month.isEmpty();
    return whole ? year + '-' + month + (day.isEmpty() ? "" : '-' + day) : "";
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** The number of a month in English, which may be cut short; 0 if it is none. */
  private static int month(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (int i = 0; i < MONTHS.size(); i++) {
      if (name.length() >= MONTH_LETTERS && MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The fault of a date, mended together with words behind it that belong to it. */
  static Fault widened(Fault fault, List<Token> tokens, int first) {
    StringBuilder text = new StringBuilder(tokens.get(first).text());
    String iso = "";
    int end = 0;
    for (int i = first + 1; i < first + MOST_WORDS && isWord(tokens.get(i)); i++) {
      text.append(' ').append(tokens.get(i).text());
      String longer = iso(text.toString());
      iso = longer.isEmpty() ? iso : longer;
      end = longer.isEmpty() ? end : tokens.get(i).end();
    }
    int start = tokens.get(first).start();
    return iso.isEmpty()
        ? fault
        : Fault.replacing(String.valueOf(fault.getMessage()), start, start, end, iso);
  }

  private static boolean isWord(Token token) {
    return token.is(Kind.WORD) || token.is(Kind.VALUE);
  }
}
