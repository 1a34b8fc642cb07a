package dev.morgue.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence below the text that says when the article was published. Papers that put old articles
 * on the web print it, and above the headline the day on which they show the page.
 */
final class ClosingDate {

  private static final int LONGEST = 200;

  /** So many lines below the last paragraph it stands at most. */
  private static final int REACH = 3;

  private static final Pattern SAYS_WHEN =
      Pattern.compile(
          "^\\P{L}{0,3}(?:(?:this|diese[rs]?|cet(?:te)?|est[ea]|quest[oa]|dit|deze)\\s\\p{L}{4,12}\\s)?"
              + "(?:(?:was|wurde|ist|est|a|été|fue|è|stato|stata|foi|werd|is)\\s){0,2}"
              + "(?:(?:first|originally|zuerst|erstmals|d['’]abord|originalmente|eerder)\\s)?"
              + "(?:published|appeared|printed|ran|veröffentlicht|erschien(?:en)?|publiée?|parue?"
              + "|publicad[oa]|apareció|publicou-se|pubblicat[oa]|apparso|uscito|gepubliceerd"
              + "|verscheen|verschenen)(?!\\p{L})",
          BylineWords.I);

  private ClosingDate() {}

  /** The sentence; empty if the lines right below the text hold none with a number. */
  static Optional<String> of(PageScan scan, HeadlineZone zone) {
    int last = Signature.lastParagraph(scan, zone);
    for (int at = last; last >= 0 && at <= last + REACH && at < scan.lines.size(); at++) {
      PageScan.Mark line = scan.lines.get(at);
      if (line.text().length() <= LONGEST
          && !line.aside()
          && PrintedDates.hasDigit(line.text())
          && SAYS_WHEN.matcher(line.text()).lookingAt()) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }
}
