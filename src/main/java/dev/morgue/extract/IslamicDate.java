package dev.morgue.extract;

import java.util.regex.Pattern;

/** The day in the Islamic calendar, which Arabic papers print beside the Gregorian one. */
final class IslamicDate {

  /** {@code 14 رجب 1442هـ}, or in numbers. */
  private static final Pattern DAY =
      Pattern.compile(
          "[0-9]{1,2}\\s(?:\\p{L}+\\s){1,3}1[34][0-9]{2}\\s?(?:هـ?|AH)(?!\\p{L})"
              + "|[0-9]{1,2}[/-][0-9]{1,2}[/-]1[34][0-9]{2}\\s?هـ?(?!\\p{L})");

  /** What Arabic sets behind a year of the Gregorian calendar. */
  private static final Pattern GREGORIAN = Pattern.compile("(?<=[12][0-9]{3})\\s?م(?!\\p{L})");

  private IslamicDate() {}

  /** The text without such a day, and without the letter that says which calendar the other is. */
  static String without(String text) {
    if (text.indexOf('ه') < 0 && text.indexOf('م') < 0 && !text.contains("AH")) {
      return text;
    }
    return GREGORIAN.matcher(DAY.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
