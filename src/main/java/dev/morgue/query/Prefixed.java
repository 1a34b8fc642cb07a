package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import dev.morgue.schema.Field;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what stands before a colon or a parenthesis and narrows what follows: {@code headline:},
 * {@code hlead:}, {@code first:50(}, {@code atleast3(}.
 *
 * @param cursor stands behind the letters
 */
record Prefixed(Cursor cursor) {

  /** Whether letters from {@code start} up to a colon here are, or look like, a field's prefix. */
  static boolean isPrefix(String text, int start, int at) {
    if (at == start || !Characters.areLetters(text, start, at)) {
      return false;
    }
    String name = text.substring(start, at);
    boolean known = Prefixes.isKnown(name);
    boolean followed =
        at + 1 < text.length()
            && (!Characters.endsWord(text.charAt(at + 1))
                || text.charAt(at + 1) == '('
                || Characters.isQuote(text.charAt(at + 1)));
    return known || (followed && !Characters.isDroppedAtEnd(text.charAt(at + 1)));
  }

  /** Reads a prefix, whose name begins at {@code start}; true if a raw value must follow. */
  boolean read(int start) {
    String name = cursor.text.substring(start, cursor.at);
    if (!Prefixes.isKnown(name)) {
      throw unknownField(start, name);
    }
    cursor.at++;
    Optional<Field> field = Field.ofPrefix(name);
    if (field.isPresent()) {
      cursor.add(Kind.FIELD, name, 0, start);
      return Prefixes.takesRawValue(field.get());
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case Prefixes.HAS -> cursor.add(Kind.HAS, name, 0, start);
      case Prefixes.LEAD -> cursor.add(Kind.LEAD, name, 0, start);
      default -> first(start);
    }
    return name.equalsIgnoreCase(Prefixes.HAS);
  }

  private Fault unknownField(int start, String name) {
    int colon = cursor.at;
    while (cursor.at < cursor.text.length()
        && !Characters.endsWord(cursor.text.charAt(cursor.at))) {
      cursor.at++;
    }
    String raw = cursor.text.substring(start, cursor.at);
    if (cursor.text.startsWith("//", colon + 1)) {
      return Fault.replacing(
          "an address is searched with " + Prefixes.of(Field.URL),
          start,
          start,
          start,
          Prefixes.of(Field.URL));
    }
    Optional<String> meant = Nearest.among(Prefixes.all(), name);
    if (meant.isPresent()) {
      return Fault.replacing(
          "there is no field \"" + name + "\"; did you mean \"" + meant.get() + "\"?",
          start,
          start,
          colon,
          meant.get());
    }
    String quoted = cursor.at == colon + 1 ? name + " " : "\"" + raw + "\"";
    return Fault.replacing(
        "there is no field \"" + name + "\"; put the words in quotes if they are meant as text",
        start,
        start,
        cursor.at,
        quoted);
  }

  /** Reads the number of {@code first:50(…)}. */
  private void first(int start) {
    int digits = cursor.at;
    cursor.at = Characters.skipDigits(cursor.text, digits);
    int number = Counts.of(cursor.text, digits, cursor.at, "a number of words");
    if (cursor.at >= cursor.text.length() || cursor.text.charAt(cursor.at) != '(') {
      String message = "first: takes words in parentheses, as in first:50(harbour)";
      int end = Characters.skipBlank(cursor.text, cursor.at);
      int from = end;
      while (end < cursor.text.length() && !Characters.endsWord(cursor.text.charAt(end))) {
        end++;
      }
      throw end == from
          ? Fault.replacing(message, start, start, cursor.at, "")
          : Fault.replacing(
              message, start, cursor.at, end, "(" + cursor.text.substring(from, end) + ")");
    }
    cursor.add(Kind.FIRST, "first", number, start);
  }

  /** Reads {@code atleast3} before a parenthesis; false if the word is another. */
  boolean atLeast(int start, Spelled word) {
    String name = "atleast";
    boolean named = cursor.text.regionMatches(true, start, name, 0, name.length());
    int digits = start + name.length();
    if (word.hasLiterals()
        || !named
        || digits == cursor.at
        || Characters.skipDigits(cursor.text, digits) != cursor.at) {
      return false;
    }
    cursor.add(
        Kind.AT_LEAST, name, Counts.of(cursor.text, digits, cursor.at, "a number of times"), start);
    return true;
  }
}
