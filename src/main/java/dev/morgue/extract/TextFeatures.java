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
          "bold share",
          "italic share",
          "sentence ends",
          "ends as a sentence",
          "commas",
          "digit share",
          "capital share",
          "capitalised words",
          "letter share",
          "word length",
          "line breaks",
          "starts in lower case",
          "starts with a quotation mark",
          "starts with a sign",
          "has separators",
          "asks");

  /** Where in a tally the count of each kind of character begins, so many bits long. */
  private static final int SPACES = 0;

  private static final int ENDS = 10;
  private static final int COMMAS = 20;
  private static final int DIGITS = 30;
  private static final int CAPITALS = 40;
  private static final int LETTERS = 50;
  private static final int COUNT = (1 << 10) - 1;

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
        | (Character.isDigit(c) ? 1L << DIGITS : 0)
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
    int digits = 0;
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
      digits += count(tally, DIGITS);
      capitals += count(tally, CAPITALS);
      letters += count(tally, LETTERS);
    }
    double length = text.length();
    double size = length + wide * 2.0;
    row.add(size);
    row.add(size - block.linkChars() * (size / length));
    row.add(words);
    row.add(block.linkDensity());
    row.add(block.strongChars() / length);
    row.add(block.emphasisChars() / length);
    row.add(ends);
    row.add(PageShape.endsSentence(text) ? text.endsWith(":") ? 0.5 : 1 : 0);
    row.add(commas);
    row.add(digits / length);
    row.add(letters == 0 ? 1 : (double) capitals / letters);
    row.add((double) capitalWords / words);
    row.add(letters / length);
    row.add(length / words);
    row.add(block.breaks());
    char first = text.charAt(0);
    row.add(Character.isLowerCase(first));
    row.add("\"“„«»‘'”「『".indexOf(first) >= 0);
    row.add("([*•-–—|>→©+#".indexOf(first) >= 0);
    row.add(text.indexOf('|') >= 0 || text.indexOf('•') >= 0 || text.indexOf('»') > 0);
    row.add(text.indexOf('?') >= 0);
  }
}
