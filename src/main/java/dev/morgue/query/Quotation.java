package dev.morgue.query;

import java.util.List;

/** What goes wrong in and around quoted words. */
final class Quotation {

  private Quotation() {}

  /** A quotation mark that no other closes. */
  static Fault unclosed(String text, int open) {
    int end = text.length();
    while (end > open + 2 && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    String mended = end == open + 1 ? "" : text.substring(open, end) + "\"";
    return Fault.replacing("the quotation is not closed", open, open, end, mended);
  }

  /** Quotes take everything literally: fails on what was surely meant as an operator. */
  static void check(String text, Spelled quoted, int start, int end) {
    List<String> words = PlainWords.split(quoted.toString());
    if (!quoted.hasLiterals() && hasTruncation(words)) {
      throw Fault.replacing(
          "* is no wildcard between quotes", start, start, end, joined(words, "pre/1"));
    }
    if (end < text.length() && text.charAt(end) == '~') {
      int digits = Characters.skipDigits(text, end + 1);
      String distance = digits == end + 1 ? "1" : text.substring(end + 1, digits);
      String mended =
          words.size() == 1 ? text.substring(start, end) : joined(words, "w/" + distance);
      throw Fault.replacing(
          "quoted words take no ~; words near each other are joined by w/5",
          end,
          start,
          digits,
          mended);
    }
  }

  private static boolean hasTruncation(List<String> words) {
    for (String word : words) {
      if (word.length() > 1 && word.endsWith("*")) {
        return true;
      }
    }
    return false;
  }

  private static String joined(List<String> words, String operator) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      joined.append(joined.isEmpty() ? "" : " " + operator + " ");
      boolean truncated = word.length() > 1 && word.endsWith("*");
      joined.append(truncated ? word : "\"" + word + "\"");
    }
    return words.size() == 1 ? joined.toString() : "(" + joined + ")";
  }
}
