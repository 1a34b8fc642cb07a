package dev.morgue.lucene;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Case and diacritics away, script by script. Source: Unicode Standard Annex 15. */
final class Folding {

  private Folding() {}

  /** The text in lower case, without the marks that a searcher leaves out. */
  static String fold(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : foldFrom(text, plain);
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (c < 'A' || c > 'Z');
  }

  private static String foldFrom(String text, int at) {
    boolean ascii = true;
    for (int i = at; ascii && i < text.length(); i++) {
      ascii = text.charAt(i) < 0x80;
    }
    if (!ascii) {
      return foldUnicode(text);
    }
    char[] chars = text.toCharArray();
    for (int i = at; i < chars.length; i++) {
      if (chars[i] >= 'A' && chars[i] <= 'Z') {
        chars[i] = (char) (chars[i] + ('a' - 'A'));
      }
    }
    return new String(chars);
  }

  private static String foldUnicode(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    Character.UnicodeScript base = Character.UnicodeScript.COMMON;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x300 && c < 0x370) {
        if (isAccent(c, base, kept)) {
          continue;
        }
      } else {
        base = Character.UnicodeScript.of(c);
      }
      kept.appendCodePoint(c == 'ς' ? 'σ' : Character.toLowerCase(c));
    }
    char[] composed = Normalizer.normalize(kept, Normalizer.Form.NFC).toCharArray();
    char[] out = new char[composed.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(composed, 0, out, 0, composed.length);
    return new String(out, 0, length);
  }

  /** In Cyrillic the breve makes another letter (й), the diaeresis does not (ё). */
  private static boolean isAccent(int mark, Character.UnicodeScript base, CharSequence before) {
    return switch (base) {
      case LATIN, GREEK, COMMON -> true;
      case CYRILLIC ->
          (mark == 0x308 && before.charAt(before.length() - 1) == 'е') || mark == 0x301;
      default -> false;
    };
  }
}
