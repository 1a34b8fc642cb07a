package dev.morgue.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a line near the headline the part that names the author. */
final class BylineLine {

  private static final int LONGEST_DATE = 60;

  /** As many blogs end their line on the entry: {@code Filed under: Bridges — ida @ 09:15}. */
  private static final Pattern AT_TIME =
      Pattern.compile("[—–-]\\s(\\S.{1,40}?)\\s@\\s[0-9]{1,2}:[0-9]{2}(?:\\s?[ap]m)?$");

  /** Scripts without spaces between words label each part of a line. */
  private static final Pattern LABEL_INSIDE =
      Pattern.compile("\\s((?:作者|记者|記者|文|撰文|執筆|筆者)\\s?[:：／/]\\s?\\p{L}.*)$");

  private static final Pattern BETWEEN = Pattern.compile("\\s[|•·»/–—-]\\s");
  private static final Pattern AFTER_DATE =
      Pattern.compile("\\s((?:by|von|par|por|di|door|av|af)\\s\\p{Lu}.*)$");

  private BylineLine() {}

  /** The part of a line from "By" on: the whole, or what follows a date; empty if none does. */
  static String led(String line) {
    String bare = BylineWords.withoutBrackets(line);
    if (BylineWords.hasLead(bare)) {
      return bare;
    }
    for (String part : BETWEEN.split(line, -1)) {
      if (BylineWords.hasLead(part) && !part.equals(line)) {
        return part;
      }
    }
    Matcher label = LABEL_INSIDE.matcher(line);
    if (BylineParser.hasUnspaced(line) && label.find()) {
      return label.group(1);
    }
    Matcher at = AT_TIME.matcher(line);
    if (line.indexOf('@') > 0 && at.find()) {
      return at.group(1);
    }
    Matcher after = AFTER_DATE.matcher(line);
    return after.find()
            && after.start() < LONGEST_DATE
            && DateText.parse(line.substring(0, after.start()), true).isPresent()
        ? after.group(1)
        : "";
  }

  /** True if the line ends in an author's name and the time of the entry. */
  static boolean endsInTime(String line) {
    return line.indexOf('@') > 0 && AT_TIME.matcher(line).find();
  }
}
