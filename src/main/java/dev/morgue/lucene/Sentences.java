package dev.morgue.lucene;

import dev.morgue.text.Folding;

/**
 * Where sentences and paragraphs end. A sentence ends at a full stop, question or exclamation mark
 * with its closing quotes, before white space and what can begin a sentence; not after an initial
 * or a common abbreviation. Chinese and Japanese sentences end at their own stops.
 */
final class Sentences {

  private Sentences() {}

  /** The end of the sentence that holds that place, exclusive; at most {@code limit}. */
  static int end(String text, int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (mayEnd(text.charAt(i)) && isEnd(text, i, limit)) {
        int end = i + 1;
        while (end < limit && isClosing(text.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return limit;
  }

  private static boolean mayEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c >= '।';
  }

  private static boolean isEnd(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？' || c == '।') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = at + 1;
    while (next < limit && isClosing(text.charAt(next))) {
      next++;
    }
    if (next < limit && !isSpace(text.charAt(next))) {
      return false;
    }
    while (next < limit && isSpace(text.charAt(next))) {
      next++;
    }
    if (next < limit && Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    return c != '.' || !isAbbreviation(text, at);
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = dot - start;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }
    return length > 1 && length < 7 && isAbbreviation(Folding.fold(text.substring(start, dot)));
  }

  private static boolean isAbbreviation(String folded) {
    return switch (folded) {
      case "mr", "mrs", "ms", "dr", "prof", "hon", "rev", "st", "jr", "sr" -> true;
      case "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt" -> true;
      case "inc", "ltd", "co", "corp", "dept", "est", "approx", "vs" -> true;
      case "no", "vol", "fig", "mt", "ave" -> true;
      case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept" -> true;
      case "oct", "nov", "dec" -> true;
      default -> false;
    };
  }

  private static boolean isLetter(char c) {
    return !Folding.isPunctuation(c) && Character.isLetter(c);
  }

  /** True for what is shown as a space. */
  static boolean isSpace(char c) {
    return !Folding.isPunctuation(c) && Character.isWhitespace(c);
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '»'
        || c == '」' || c == '』' || c == '）' || c == '.' || c == '!' || c == '?';
  }

  /** The end of the paragraph that holds that place, exclusive. */
  static int paragraphEnd(String text, int at) {
    int end = text.indexOf("\n\n", at);
    return end < 0 ? text.length() : end;
  }

  /** The begin of the paragraph that holds that place. */
  static int paragraphStart(String text, int at) {
    int end = text.lastIndexOf("\n\n", at - 1);
    return end < 0 ? 0 : end + 2;
  }
}
