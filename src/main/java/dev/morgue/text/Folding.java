package dev.morgue.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text reduced to what two writings of one thing share. */
public final class Folding {

  /** What is left of each character; 0 for those that separate words. */
  private static final char[] ASCII = new char[0x80];

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
    if (isPlain(text)) {
      return foldPlain(text);
    }
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
    char[] out = new char[text.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char given = text.charAt(i);
      char c = given < ASCII.length ? ASCII[given] : 0;
      if (c == 0) {
        gap = size > 0;
        continue;
      }
      if (gap) {
        out[size++] = ' ';
        gap = false;
      }
      out[size++] = c;
    }
    return new String(out, 0, size);
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

  /** True if only its capitals and punctuation keep a text from being folded. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII.length && !isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  /** Quotation marks, dashes and spaces that a text in plain letters has. */
  private static boolean isPunctuation(char c) {
    return (c >= '\u2010' && c <= '\u2027') || c == '\u00a0' || c == '«' || c == '»';
  }
}
