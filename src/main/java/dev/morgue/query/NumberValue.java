package dev.morgue.query;

import dev.morgue.query.Clause.Numbers;
import dev.morgue.schema.Field;

/** Ranges of whole numbers: {@code 800}, {@code >800}, {@code >=800}, {@code 500..800}. */
final class NumberValue {

  private static final int MOST_DIGITS = 9;
  private static final String EXAMPLE = ">1200";

  private NumberValue() {}

  static Clause parse(Token token, Field field) {
    String text = token.text();
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return range(token, field, text.substring(0, dots), text.substring(dots + 2));
    }
    int sign = signLength(text);
    long number = number(text.substring(sign), -1);
    if (number < 0) {
      throw fault(token, field);
    }
    return switch (text.substring(0, sign)) {
      case ">" -> new Numbers(field, number + 1, Long.MAX_VALUE);
      case ">=" -> new Numbers(field, number, Long.MAX_VALUE);
      case "<" -> new Numbers(field, 0, below(token, number));
      case "<=" -> new Numbers(field, 0, number);
      default -> new Numbers(field, number, number);
    };
  }

  private static long below(Token token, long number) {
    if (number == 0) {
      throw Fault.replacing("no number is below 0", token.start(), token.start(), token.end(), "0");
    }
    return number - 1;
  }

  private static Clause range(Token token, Field field, String low, String high) {
    long from = low.isEmpty() ? 0 : number(low, -1);
    long to = high.isEmpty() ? Long.MAX_VALUE : number(high, -1);
    if (from < 0 || to < 0 || (low.isEmpty() && high.isEmpty())) {
      throw fault(token, field);
    }
    if (from > to) {
      throw Fault.replacing(
          "the range runs backwards", token.start(), token.start(), token.end(), high + ".." + low);
    }
    return new Numbers(field, from, to);
  }

  private static int signLength(String text) {
    int sign = text.startsWith(">") || text.startsWith("<") ? 1 : 0;
    return text.startsWith("=", sign) && sign == 1 ? 2 : sign;
  }

  private static long number(String digits, long otherwise) {
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && Characters.skipDigits(digits, 0) == digits.length();
    return isNumber ? Long.parseLong(digits) : otherwise;
  }

  private static Fault fault(Token token, Field field) {
    String message =
        "\"" + token.text() + "\" is no number or range; write as in " + field.example();
    String mended = mended(token.text());
    return Fault.replacing(
        message, token.start(), token.start(), token.end(), mended.isEmpty() ? EXAMPLE : mended);
  }

  /** Digits with a comma between thousands, a trailing plus, a dash for a range. */
  private static String mended(String text) {
    String plain = text.replace(",", "").replace(" ", "");
    if (plain.endsWith("+")) {
      plain = plain.substring(0, plain.length() - 1) + "..";
    }
    int dash = plain.indexOf('-');
    if (dash > 0) {
      plain = plain.substring(0, dash) + ".." + plain.substring(dash + 1);
    }
    return plain.equals(text) ? "" : plain;
  }
}
