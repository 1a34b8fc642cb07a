package dev.morgue.extract;

import java.util.regex.Pattern;

/** What bylines set beside names: who took the pictures, what is in brackets, and addresses. */
final class BesideNames {

  private static final Pattern PARENTHESES =
      Pattern.compile(
          "\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]|\\S{1,80}@\\S{1,60}\\.\\S{1,20}|https?:\\S{1,300}|@\\w{1,40}");

  /** Where the credit for the pictures begins behind that for the text. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "\\s(?:fotos?|photos?|bild(?:er)?|images?|illustrations?|grafik)\\s?:.*$", BylineWords.I);

  /** The name of who took the pictures, with what says so in brackets. */
  private static final Pattern OF_PICTURES =
      Pattern.compile(
          "(?:[,;]|\\s(?:und|sowie|and|et|y|e|&))\\s[^,;()]{2,50}\\s\\((?:fotos?|photos?|bild(?:er)?|images?|photography|illustrations?)\\)",
          BylineWords.I);

  /** Mail programs put the name in brackets behind the address. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("^\\S{1,80}@\\S{1,80}\\s\\(([^()@]{3,60})\\)$");

  private BesideNames() {}

  /** The text without who took the pictures, what is in brackets, and addresses. */
  static String without(String line) {
    String text = line.indexOf(':') < 0 ? line : PICTURES.matcher(line).replaceAll("");
    boolean address = text.indexOf('@') >= 0 || text.contains("http");
    if (!address && text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return text;
    }
    text = OF_PICTURES.matcher(text).replaceAll("");
    text = MAIL_AND_NAME.matcher(text).replaceFirst("$1");
    return PARENTHESES.matcher(text).replaceAll(" ");
  }
}
