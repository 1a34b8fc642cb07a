package dev.morgue.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What someone may have meant who wrote a date in another notation. */
final class DateRepair {

  private static final int YEAR_DIGITS = 4;

  private DateRepair() {}

  /** Texts to try instead, best first; they may be no dates either. */
  static List<String> candidates(String text) {
    String given = text.toLowerCase(Locale.ROOT).strip();
    List<String> candidates = new ArrayList<>();
    candidates.add(DateWords.iso(given));
    String range = given.replace(" to ", "..");
    boolean bracketed = given.startsWith("[") || given.startsWith("{");
    if (bracketed && (given.endsWith("]") || given.endsWith("}"))) {
      String[] ends = range.substring(1, range.length() - 1).split("\\.\\.", 2);
      if (ends.length == 2) {
        candidates.add(open(ends[0]) + ".." + open(ends[1]));
      }
    }
    if (given.startsWith(">") || given.startsWith("<")) {
      String date = day(given.replace(">", "").replace("<", "").replace("=", ""));
      candidates.add(given.startsWith(">") ? date + ".." : ".." + date);
    }
    switch (given) {
      case "thisweek", "this week" -> candidates.add("0w");
      case "lastweek", "last week" -> candidates.add("1w");
      case "lastmonth", "last month" -> candidates.add("1m");
      case "lastyear", "last year" -> candidates.add("1y");
      default -> {}
    }
    candidates.add(day(given));
    candidates.add(monthFirst(given));
    int dash = given.indexOf('-');
    if (dash > 0) {
      candidates.add(day(given.substring(0, dash)) + ".." + day(given.substring(dash + 1)));
    }
    if (given.length() == YEAR_DIGITS + 1 && given.endsWith("0s")) {
      candidates.add(given.substring(0, 4) + ".." + given.substring(0, 3) + "9");
    }
    addYears(given, candidates);
    return candidates;
  }

  private static String open(String end) {
    return end.strip().equals("*") ? "" : day(end.strip());
  }

  /** The date if the month is taken to come first. */
  private static String monthFirst(String text) {
    String[] parts = text.split("[-/.]", -1);
    return parts.length == 3 ? day(parts[1] + '/' + parts[0] + '/' + parts[2]) : "";
  }

  /** Whether it is as well another day, if the month is taken to come first. */
  static boolean mayBeMonthFirst(String text) {
    String[] parts = text.split("[-/.]", -1);
    return parts.length == 3
        && parts[2].length() == YEAR_DIGITS
        && isMonth(parts[0])
        && isMonth(parts[1])
        && !day(text).equals(monthFirst(text));
  }

  private static boolean isMonth(String text) {
    int end = Characters.skipDigits(text, 0);
    return end > 0 && end == text.length() && end <= 2 && Integer.parseInt(text) <= 12;
  }

  /** Year, month and day with hyphens, in that order, from slashes, dots or the other order. */
  private static String day(String text) {
    String[] parts = text.split("[-/.]", -1);
    boolean backwards = parts[parts.length - 1].length() == YEAR_DIGITS && parts.length > 1;
    StringBuilder day = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      String part = parts[backwards ? parts.length - 1 - i : i];
      day.append(i == 0 ? "" : "-").append(part.length() == 1 ? "0" : "").append(part);
    }
    return day.toString();
  }

  /** The month or the year that the text begins with, and any year in it. */
  private static void addYears(String text, List<String> candidates) {
    int month = YEAR_DIGITS + 3;
    if (text.length() > month) {
      candidates.add(day(text.substring(0, month)));
    }
    for (int at = 0; at < text.length(); at++) {
      int end = Characters.skipDigits(text, at);
      if (end - at == YEAR_DIGITS) {
        candidates.add(text.substring(at, end));
      }
      at = Math.max(at, end);
    }
  }
}
