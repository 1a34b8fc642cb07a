package dev.morgue.extract;

import java.util.List;

/** Describes a block by its own text. */
final class TextFeatures {

  /** Names of the features in order, for people. */
  static final List<String> NAMES =
      List.of(
          "length",
          "plain length",
          "words",
          "link density",
          "sentence ends",
          "ends as a sentence",
          "commas",
          "capital share",
          "capitalised words",
          "word length");

  /** Where in a tally the count of each kind of character begins, so many bits long. */
  private static final int SPACES = 0;

  private static final int ENDS = 12;
  private static final int COMMAS = 24;
  private static final int CAPITALS = 36;
  private static final int LETTERS = 48;
  private static final int COUNT = (1 << 12) - 1;

  /** Each character's tally: one for each of its kinds. */
  private static final long[] LATIN = new long[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = look(c);
    }
  }

  private TextFeatures() {}

  private static long look(char c) {
    return (c == ' ' ? 1L << SPACES : 0)
        | (".!?…。！？؟।".indexOf(c) >= 0 ? 1L << ENDS : 0)
        | (",;،、，".indexOf(c) >= 0 ? 1L << COMMAS : 0)
        | (Character.isUpperCase(c) ? 1L << CAPITALS : 0)
        | (Character.isLetter(c) ? 1L << LETTERS : 0);
  }

  private static int count(long tally, int kind) {
    return (int) (tally >> kind) & COUNT;
  }

  static void add(FeatureRow row, TextBlock block) {
    String text = block.text();
    char[] chars = text.toCharArray();
    int words = 1;
    int ends = 0;
    int commas = 0;
    int capitals = 0;
    int letters = 0;
    int wide = 0;
    long start = 1;
    long capitalWords = 0;
    for (int from = 0; from < chars.length; from += COUNT) {
      long tally = 0;
      int to = Math.min(from + COUNT, chars.length);
      for (int at = from; at < to; at++) {
        char c = chars[at];
        long kinds = c < LATIN.length ? LATIN[c] : look(c);
        tally += kinds;
        capitalWords += start & kinds >> CAPITALS;
        start = kinds & 1;
        wide += c >= '\u3040' && kinds >> LETTERS != 0 ? 1 : 0;
      }
      words += count(tally, SPACES);
      ends += count(tally, ENDS);
      commas += count(tally, COMMAS);
      capitals += count(tally, CAPITALS);
      letters += count(tally, LETTERS);
    }
    double length = text.length();
    double size = length + wide * 2.0;
    row.add(size);
    row.add(size - block.linkChars() * (size / length));
    row.add(words);
    row.add(block.linkDensity());
    row.add(ends);
    row.add(PageShape.endsSentence(text) ? text.endsWith(":") ? 0.5 : 1 : 0);
    row.add(commas);
    row.add(letters == 0 ? 1 : (double) capitals / letters);
    row.add((double) capitalWords / words);
    row.add(length / words);
  }
}
