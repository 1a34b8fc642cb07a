package dev.morgue.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and the day with which agencies begin a text: {@code LISBON, 3 May 2014 - The}. */
final class Dateline {

  /** No text is shorter that begins so. */
  private static final int LEAST = 60;

  private static final Pattern DATED =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}"
              + " .'’/-]{1,40},\\s((?:[0-9]{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}\\.?\\s(?:de\\s)?"
              + "|\\p{Lu}\\p{L}{2,9}\\.?\\s[0-9]{1,2},?\\s)[12][0-9]{3})\\s?(?:\\([^)]{2,30}\\)\\s?)?[-–—:]");

  private Dateline() {}

  /** The day in the first paragraph below the headline; empty if that begins otherwise. */
  static Optional<String> of(HeadlineZone zone) {
    for (PageScan.Mark line : zone.below()) {
      Matcher dated = DATED.matcher(line.text());
      if (!line.aside() && line.text().length() >= LEAST && dated.lookingAt()) {
        return Optional.of(dated.group(1));
      }
    }
    return Optional.empty();
  }
}
