package dev.morgue.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text reduced to what two writings of one thing share. */
public final class Folding {

  /** What is left of À to ÿ; ß is two letters. */
  private static final String LATIN =
      "aaaaaaæceeeeiiiiðnooooo\0øuuuuyþßaaaaaaæceeeeiiiiðnooooo\0øuuuuyþy";

  /** What separates words, of the characters from U+0080 to U+00BF. */
  private static final String SEPARATORS = "\u00a0¡¢£¤¥¦§©«¬®°±¶·»¿";

  private static final char FIRST_LATIN = 'À';

  /** Of a character that takes more than a table. */
  static final char OTHER = '\uffff';

  /** What is left of each character below U+0100; 0 for those that separate words. */
  static final char[] PLAIN = new char[FIRST_LATIN + LATIN.length()];

  static {
    Arrays.fill(PLAIN, OTHER);
    for (char c = 0; c < 0x80; c++) {
      PLAIN[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    for (int i = 0; i < SEPARATORS.length(); i++) {
      PLAIN[SEPARATORS.charAt(i)] = 0;
    }
    LATIN.getChars(0, LATIN.length(), PLAIN, FIRST_LATIN);
  }

  private Folding() {}

  /**
   * Words in lower case without accents, separated by single spaces; punctuation and symbols are
   * gone.
   */
  public static String fold(String text) {
    char[] folded = foldPlain(text);
    return folded == null ? foldUnicode(text) : new String(folded);
  }

  /** What is left of a character that {@link #PLAIN} is too short for. */
  static char plain(char c) {
    return isPunctuation(c) || c == '€' ? 0 : OTHER;
  }

  /** The same for any text. Source: Unicode Standard Annex 15. */
  static String foldUnicode(String text) {
    String flat = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = flat.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
        continue;
      }
      if (Character.isLetterOrDigit(c) || type == Character.COMBINING_SPACING_MARK) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        if (c == 'ß') {
          out.append("ss");
        } else {
          out.appendCodePoint(c);
        }
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  /** Null if the text has more than Western letters and punctuation, each of one character. */
  private static char @Nullable [] foldPlain(String text) {
    char[] in = text.toCharArray();
    char[] out = new char[text.indexOf('ß') < 0 ? in.length : 2 * in.length];
    int size = 0;
    boolean gap = false;
    for (char each : in) {
      char c = each < PLAIN.length ? PLAIN[each] : plain(each);
      if (c == 0) {
        gap = size > 0;
        continue;
      }
      if (c == OTHER) {
        return null;
      }
      if (gap) {
        out[size++] = ' ';
        gap = false;
      }
      if (c == 'ß') {
        out[size++] = 's';
        c = 's';
      }
      out[size++] = c;
    }
    return Arrays.copyOf(out, size);
  }

  /** The words of {@link #fold}. */
  public static List<String> words(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < folded.length()) {
      int end = folded.indexOf(' ', start);
      end = end < 0 ? folded.length() : end;
      words.add(folded.substring(start, end));
      start = end + 1;
    }
    return words;
  }

  /**
   * True for a quotation mark, dash or ellipsis of Unicode's own, and its like. Asked before the
   * platform's tables, which take a program that has just started a while to load.
   */
  public static boolean isPunctuation(int c) {
    return c >= '\u2010' && c <= '\u2027';
  }
}
