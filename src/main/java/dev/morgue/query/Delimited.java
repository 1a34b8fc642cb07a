package dev.morgue.query;

import dev.morgue.query.Token.Kind;

/**
 * Reads what a sign begins and another ends: quoted words, {@code =Exact}, {@code /regex/}, and the
 * raw values of fields without prose.
 *
 * @param cursor stands at the sign
 */
record Delimited(Cursor cursor) {

  /** Reads {@code =word} or {@code ="words"}. */
  void exact() {
    int start = cursor.at;
    cursor.at++;
    if (cursor.at < cursor.text.length() && Characters.isQuote(cursor.text.charAt(cursor.at))) {
      quoted(start, Kind.EXACT_QUOTED);
      return;
    }
    Spelled word = cursor.spelled(false);
    word.dropPunctuationAtEnd();
    word.cutAt(word.questionMarksAtEnd());
    boolean wildcard = word.hasSyntax('*') || word.hasSyntax('?') || word.hasSyntax('~');
    boolean group =
        word.isEmpty() && cursor.at < cursor.text.length() && cursor.text.charAt(cursor.at) == '(';
    if (wildcard || group) {
      throw Fault.replacing(
          "= takes one word or a quoted phrase, without wildcards", start, start, start + 1, "");
    }
    if (!word.isEmpty()) {
      cursor.add(Kind.EXACT, word.toString(), 0, start);
    }
  }

  /** Reads a regular expression between slashes, in which a backslash takes a slash literally. */
  void regex() {
    int start = cursor.at;
    int end = start + 1;
    while (end < cursor.text.length() && cursor.text.charAt(end) != '/') {
      end += cursor.text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end > start + 1 && end < cursor.text.length();
    int after = end + 1;
    boolean ends =
        closed
            && (after == cursor.text.length()
                || Characters.endsWord(cursor.text.charAt(after))
                || cursor.weightEnd(after) > 0);
    if (!ends) {
      Spelled unused = cursor.spelled(false);
      throw Fault.replacing(
          "a regular expression stands between slashes, as in /colou?r/",
          start,
          start,
          cursor.at,
          "\"" + Spelling.quoted(cursor.text.substring(start, cursor.at)) + "\"");
    }
    RegexSyntax.check(cursor.text, start + 1, end);
    cursor.at = after;
    cursor.add(Kind.REGEX, unslashed(cursor.text.substring(start + 1, end)), 0, start);
  }

  private static String unslashed(String written) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        i++;
        pattern.append(written.charAt(i) == '/' ? "" : "\\").append(written.charAt(i));
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }

  /** Reads quoted words; {@code start} is where the token begins, at the quote or before. */
  void quoted(int start, Kind kind) {
    int open = cursor.at;
    Spelled words = new Spelled();
    cursor.at++;
    while (cursor.at < cursor.text.length() && !Characters.isQuote(cursor.text.charAt(cursor.at))) {
      if (cursor.text.charAt(cursor.at) == '\\' && cursor.at + 1 < cursor.text.length()) {
        cursor.at++;
        words.addLiteral(cursor.text.charAt(cursor.at));
      } else {
        words.add(cursor.text.charAt(cursor.at));
      }
      cursor.at++;
    }
    if (cursor.at == cursor.text.length()) {
      throw Quotation.unclosed(cursor.text, open);
    }
    cursor.at++;
    if (PlainWords.split(words.toString()).isEmpty()) {
      throw Fault.replacing("nothing stands between the quotes", start, start, cursor.at, "");
    }
    if (kind != Kind.VALUE) {
      Quotation.check(cursor.text, words, start, cursor.at);
    }
    cursor.add(kind, words.toString(), 0, start);
  }

  /** Reads a raw value, which ends at a space or at a parenthesis that it did not open. */
  void value(boolean first) {
    int start = cursor.at;
    int range = first ? bracketed() : -1;
    if (range > 0) {
      cursor.at = range;
      cursor.add(Kind.VALUE, cursor.text.substring(start, range), 0, start);
      return;
    }
    int open = 0;
    Spelled value = new Spelled();
    while (cursor.at < cursor.text.length()) {
      char c = cursor.text.charAt(cursor.at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\' && cursor.at + 1 < cursor.text.length()) {
        cursor.at++;
        value.addLiteral(cursor.text.charAt(cursor.at));
      } else if (Characters.isBlank(c)
          || c == '|'
          || open < 0
          || (cursor.at > start && cursor.weightEnd(cursor.at) > 0)) {
        break;
      } else {
        value.add(c);
      }
      cursor.at++;
    }
    value.dropPunctuationAtEnd();
    if (first && value.isEmpty()) {
      Token prefix = cursor.tokens.getLast();
      throw Fault.replacing(
          "a value is missing after the colon",
          start,
          prefix.start(),
          cursor.at,
          Prefixes.example(prefix.text()));
    }
    if (!first && cursor.isIdle(start, value)) {
      return;
    }
    boolean pattern = value.hasSyntax('*');
    cursor.add(
        pattern ? Kind.VALUE_PATTERN : Kind.VALUE,
        pattern ? value.pattern(false) : value.toString(),
        first ? 1 : 0,
        start);
  }

  /** The end of a range in brackets, as Lucene writes it; -1 if none begins here. */
  private int bracketed() {
    char c = cursor.text.charAt(cursor.at);
    int end =
        c == '['
            ? cursor.text.indexOf(']', cursor.at)
            : c == '{' ? cursor.text.indexOf('}', cursor.at) : -1;
    return end < 0 ? -1 : end + 1;
  }
}
