package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the site's and the section's name off a page title. */
final class SiteName {

  private static final Pattern BAR = Pattern.compile("\\s+[|–—\\-•·»«:/>]{1,2}\\s+|\\s*[|｜_－]\\s*");

  private SiteName() {}

  /** The longest part of a title between bars; the publication's name cut off either end. */
  static String without(String title, String publication) {
    String text = title;
    String site = Folding.fold(publication);
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher bar = BAR.matcher(text);
    while (bar.find()) {
      ends.add(bar.start());
      starts.add(bar.end());
    }
    if (ends.isEmpty()) {
      return text;
    }
    String last = text.substring(starts.get(starts.size() - 1));
    String first = text.substring(0, ends.get(0));
    if (!site.isEmpty() && Folding.fold(last).equals(site)) {
      return without(text.substring(0, ends.get(ends.size() - 1)), publication);
    }
    if (!site.isEmpty() && Folding.fold(first).equals(site)) {
      return text.substring(starts.get(0));
    }
    return text;
  }
}
