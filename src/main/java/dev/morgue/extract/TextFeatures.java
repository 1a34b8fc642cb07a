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

  private static final int END = 1;
  private static final int COMMA = 1 << 1;
  private static final int DIGIT = 1 << 2;
  private static final int CAPITAL = 1 << 3;
  private static final int LETTER = 1 << 4;
  private static final byte[] LATIN = new byte[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = (byte) look(c);
    }
  }

  private TextFeatures() {}

  private static int look(char c) {
    return (".!?…。！？؟।".indexOf(c) >= 0 ? END : 0)
        | (",;،、，".indexOf(c) >= 0 ? COMMA : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLetter(c) ? LETTER : 0);
  }

  static void add(FeatureRow row, TextBlock block) {
    String text = block.text();
    int words = 1;
    int ends = 0;
    int commas = 0;
    int digits = 0;
    int capitals = 0;
    int letters = 0;
    int wide = 0;
    boolean start = true;
    int capitalWords = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int kinds = c < LATIN.length ? LATIN[c] : look(c);
      int capital = (kinds & CAPITAL) / CAPITAL;
      words += c == ' ' ? 1 : 0;
      ends += kinds & END;
      commas += (kinds & COMMA) / COMMA;
      digits += (kinds & DIGIT) / DIGIT;
      capitals += capital;
      capitalWords += start ? capital : 0;
      letters += (kinds & LETTER) / LETTER;
      wide += c >= '\u3040' && (kinds & LETTER) != 0 ? 1 : 0;
      start = c == ' ';
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
