package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the site's and the section's name off a page title. */
final class SiteName {

  private static final Pattern BAR =
      Pattern.compile("\\s[|–—\\-•·»«:/~>]{1,2}\\s|\\s?[|｜_»]\\s?|\\s?－\\s?");
  private static final String BARS = "|–—-•·»«:/~>｜_－";
  private static final Pattern AROUND =
      Pattern.compile("^(?:the|www)|(?:com|de|org|net|online|co uk)$");
  private static final int SHORT = 4;

  /** Where the parts of a title begin and end; many facts of one page are sought in its title. */
  private static final Memo<List<int[]>> SPANS = new Memo<>(SiteName::read);

  private SiteName() {}

  /** The title without the publication's name, and without short parts around a long one. */
  static String without(String title, String publication) {
    List<int[]> parts = spans(title);
    if (parts.size() < 2) {
      return title;
    }
    String site = bare(publication);
    int first = 0;
    int last = parts.size() - 1;
    if (!site.isEmpty()) {
      while (last > first && isSite(text(title, parts.get(last)), site)) {
        last--;
      }
      while (first < last && isSite(text(title, parts.get(first)), site)) {
        first++;
      }
    }
    return title.substring(parts.get(first)[0], parts.get(last)[1]).strip();
  }

  /** The title's longest part, which is the headline unless that is very short. */
  static String longest(String title) {
    String best = "";
    for (String part : parts(title)) {
      best = part.length() > best.length() ? part : best;
    }
    return best;
  }

  /** The parts between bars, and of more than two parts also the first two together. */
  static List<String> parts(String title) {
    List<int[]> spans = spans(title);
    List<String> parts = new ArrayList<>();
    for (int[] span : spans) {
      parts.add(text(title, span));
    }
    for (int i = 2; i < spans.size(); i++) {
      parts.add(title.substring(spans.get(0)[0], spans.get(i - 1)[1]).strip());
    }
    int bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
    if (bracket > 0) {
      parts.add(title.substring(0, bracket));
    }
    return parts;
  }

  /** True if the part is a longer or shorter form of the site's name. */
  static boolean isSameSite(String part, String site) {
    return isSite(part, bare(site));
  }

  private static String text(String title, int[] span) {
    return title.substring(span[0], span[1]).strip();
  }

  private static List<int[]> spans(String title) {
    return SPANS.of(title);
  }

  private static List<int[]> read(String title) {
    if (!mayHaveBar(title)) {
      return title.isBlank() ? List.of() : List.of(new int[] {0, title.length()});
    }
    List<int[]> spans = new ArrayList<>();
    Matcher bar = BAR.matcher(title);
    int start = 0;
    while (bar.find()) {
      if (!title.substring(start, bar.start()).isBlank()) {
        spans.add(new int[] {start, bar.start()});
      }
      start = bar.end();
    }
    if (!title.substring(start).isBlank()) {
      spans.add(new int[] {start, title.length()});
    }
    return spans;
  }

  private static boolean mayHaveBar(String title) {
    for (int at = 0; at < title.length(); at++) {
      if (BARS.indexOf(title.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSite(String part, String site) {
    String bare = bare(part);
    return !bare.isEmpty()
        && (bare.equals(site)
            || (site.length() > SHORT && bare.startsWith(site))
            || (bare.length() > SHORT && site.startsWith(bare)));
  }

  /** Letters and digits alone, so that "The Post.com" and "thepost" meet. */
  static String bare(String name) {
    return AROUND.matcher(Folding.fold(name).replace(" ", "")).replaceAll("");
  }
}
