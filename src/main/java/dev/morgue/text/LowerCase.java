package dev.morgue.text;

/** The lower case that a character has by itself, whatever stands beside it in a text. */
public final class LowerCase {

  private static final char[] LATIN = new char[LanguageDetector.FIRST_OTHER];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = Character.toLowerCase(c);
    }
  }

  private LowerCase() {}

  /** That character's; the character itself if it has none. */
  public static char of(char c) {
    return c < LATIN.length ? LATIN[c] : Character.toLowerCase(c);
  }
}
