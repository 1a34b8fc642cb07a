package dev.morgue.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text reduced to what two writings of one thing share. */
public final class Folding {

  private Folding() {}

  /**
   * Words in lower case without accents, separated by single spaces; punctuation and symbols are
   * gone.
   */
  public static String fold(String text) {
    String flat = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
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

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
