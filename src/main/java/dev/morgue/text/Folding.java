package dev.morgue.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text reduced to what two writings of one thing share. */
public final class Folding {

  /** What is left of each character; 0 for those that separate words. */
  private static final char[] ASCII = new char[0x80];

  /** The same from À to ÿ; ß is two letters. */
  private static final char FIRST_LATIN = 'À';

  private static final String LATIN =
      "aaaaaaæceeeeiiiiðnooooo\0øuuuuyþßaaaaaaæceeeeiiiiðnooooo\0øuuuuyþy";

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private Folding() {}

  /**
   * Words in lower case without accents, separated by single spaces; punctuation and symbols are
   * gone.
   */
  public static String fold(String text) {
    return isPlain(text) ? foldPlain(text) : foldUnicode(text);
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

  private static String foldPlain(String text) {
    char[] out = new char[text.indexOf('ß') < 0 ? text.length() : 2 * text.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      if (c == 0) {
        gap = size > 0;
        continue;
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
    return new String(out, 0, size);
  }

  private static char plain(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return isLatin(c) ? LATIN.charAt(c - FIRST_LATIN) : 0;
  }

  private static boolean isLatin(char c) {
    return c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length();
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

  /** True if the text is of Western letters and punctuation, each of one character. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII.length && !isLatin(c) && !isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  /** Quotation marks, dashes and a space that stays on its line. */
  private static boolean isPunctuation(char c) {
    return (c >= '\u2010' && c <= '\u2027') || c == '\u00a0' || c == '«' || c == '»';
  }
}
