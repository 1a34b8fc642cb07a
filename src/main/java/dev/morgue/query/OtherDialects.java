package dev.morgue.query;

import dev.morgue.schema.Field;
import java.util.Locale;
import java.util.Map;

/**
 * Tells forms of other archives' query languages, which would otherwise be read as words and find
 * something else: {@code TI(toll)}, {@code hd=toll}, {@code wc>1200}, {@code near5}. Escaped or
 * between quotes they are words.
 *
 * @param cursor stands behind the word
 */
record OtherDialects(Cursor cursor) {

  /** Fields by other names than they have here; those of here count, too. */
  private static final Map<String, Field> NAMES =
      Map.ofEntries(
          Map.entry("ti", Field.HEADLINE),
          Map.entry("hd", Field.HEADLINE),
          Map.entry("au", Field.BYLINE),
          Map.entry("su", Field.TOPIC),
          Map.entry("se", Field.SECTION),
          Map.entry("pd", Field.PUBLISHED),
          Map.entry("la", Field.LANGUAGE),
          Map.entry("wc", Field.WORDS),
          Map.entry("words", Field.WORDS),
          Map.entry("length", Field.WORDS));

  /** Refuses the word that begins there if it is such a form, with what is written for it here. */
  void refuse(int start) {
    String word = cursor.text.substring(start, cursor.at);
    String lower = word.toLowerCase(Locale.ROOT);
    if (cursor.isAt('(') && NAMES.containsKey(lower)) {
      throw field(lower, start, cursor.at, word + "(…)");
    }
    if (cursor.isAt('(') && lower.equals("atleast")) {
      throw Fault.replacing(
          "atleast needs a number, as in atleast3(toll)", start, cursor.at, cursor.at, "2");
    }
    int sign = comparison(word);
    int end = start + (sign < 0 ? word.length() : sign);
    String name = lower.substring(0, end - start);
    if (sign > 0 && word.charAt(sign) == '=' && isField(name) && sign + 1 < word.length()) {
      throw field(name, start, end + 1, word.substring(0, sign) + '=');
    }
    if (sign > 0 && cursor.at == end + 1 && word.charAt(sign) == '=') {
      return;
    }
    if (NAMES.get(name) == Field.WORDS) {
      refuseLength(start, end);
    }
    boolean slashless = lower.startsWith("near") || lower.startsWith("adj");
    if (slashless && !cursor.tokens.isEmpty() && !restIsBlank()) {
      refuseDistance(lower, start);
    }
  }

  private static boolean isField(String name) {
    return NAMES.containsKey(name) || Field.ofPrefix(name).isPresent();
  }

  private boolean restIsBlank() {
    return Characters.skipBlank(cursor.text, cursor.at) == cursor.text.length();
  }

  private static int comparison(String word) {
    int at = 0;
    while (at < word.length() && Character.isLetter(word.charAt(at))) {
      at++;
    }
    return at < word.length() && "=<>".indexOf(word.charAt(at)) >= 0 ? at : -1;
  }

  private static Fault field(String name, int start, int end, String written) {
    Field field = NAMES.containsKey(name) ? NAMES.get(name) : Field.ofPrefix(name).orElseThrow();
    String prefix = Prefixes.of(field);
    return Fault.replacing(
        written + " is of another query language; here it is " + prefix, start, start, end, prefix);
  }

  /** Reads {@code > 1200}, with or without space, behind the name. */
  private void refuseLength(int start, int end) {
    String text = cursor.text;
    int sign = Characters.skipBlank(text, end);
    int after = sign;
    while (after < text.length() && "<>=".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    int digits = Characters.skipBlank(text, after);
    int last = Characters.skipDigits(text, digits);
    if (after > sign && last > digits) {
      String value = text.substring(sign, after) + text.substring(digits, last);
      String mended =
          Prefixes.of(Field.WORDS) + (value.startsWith("=") ? value.substring(1) : value);
      throw Fault.replacing("a length is asked for as " + mended, start, start, last, mended);
    }
  }

  private void refuseDistance(String lower, int start) {
    int letters = lower.startsWith("near") ? 4 : 3;
    if (letters < lower.length() && Characters.skipDigits(lower, letters) == lower.length()) {
      int digits = start + letters;
      throw Fault.replacing(
          "a slash stands between an operator and its distance", digits, digits, digits, "/");
    }
  }
}
