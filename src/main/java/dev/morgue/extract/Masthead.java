package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The paper's name where no metadata state it: a part of the page's title that address, masthead,
 * copyright line or the link to the start repeat.
 */
final class Masthead {

  private static final Pattern COPYRIGHT = Pattern.compile("©|\\([cC]\\)|[Cc]opyright");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;
  private static final int SHORT = 4;

  /** Parts of a host that many share. */
  private static final Set<String> COMMON =
      Set.of("www", "com", "co", "org", "net", "edu", "gov", "ac", "or", "ne", "news", "blog");

  private final PageScan scan;
  private final BiConsumer<String, String> offer;
  private final List<String> parts;

  private Masthead(PageScan scan, String address, BiConsumer<String, String> offer) {
    this.scan = scan;
    this.offer = offer;
    this.parts = new ArrayList<>(SiteName.parts(scan.title));
    int colon = Math.max(scan.title.lastIndexOf(": "), scan.title.lastIndexOf('：'));
    if (colon > 0) {
      parts.add(scan.title.substring(colon + 1).strip());
      parts.add(scan.title.substring(0, colon).strip());
    }
    String bracketed = bracketed(scan.title);
    if (!bracketed.isEmpty()) {
      parts.add(bracketed);
    }
    List<String> headlines = headlines(scan, address);
    parts.removeIf(part ->
        part.length() > LONGEST_NAME
            || SiteName.parts(part).size() > 1
            || headlines.contains(Folding.fold(part)));
  }

  /**
   * Offers names, the best first, each with its signal.
   *
   * @param address the page's; may be empty
   */
  static void find(PageScan scan, String address, BiConsumer<String, String> offer) {
    Masthead masthead = new Masthead(scan, address, offer);
    if (masthead.parts.isEmpty()) {
      return;
    }
    boolean found = masthead.ofAddress(address) || masthead.logos() || masthead.rights();
    if (!found && !masthead.homeLinks() && !bracketed(scan.title).isEmpty()) {
      offer.accept(masthead.parts.getLast(), "title");
    }
  }

  /** What the title ends with in brackets, up to a colon. */
  private static String bracketed(String title) {
    int bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
    String site = bracket < 0 ? "" : title.substring(bracket + 2, title.length() - 1);
    int colon = site.indexOf(':');
    return colon > 0 ? site.substring(0, colon) : site;
  }

  /** Folded, what is the headline's: pictures below it repeat it as mastheads do the name. */
  private static List<String> headlines(PageScan scan, String address) {
    List<String> headlines = new ArrayList<>();
    headlines.add(Folding.fold(scan.meta.first("og:title")));
    headlines.add(StatedHeadlines.slug(address));
    for (PageScan.Mark heading : scan.headings) {
      if (!heading.aside() && !SiteHeading.is(scan, heading)) {
        headlines.add(Folding.fold(heading.text()));
      }
    }
    return headlines;
  }

  /** Parts that the host is named after, from the last on. */
  private boolean ofAddress(String address) {
    boolean found = false;
    for (String label : labels(address)) {
      for (String part : parts.reversed()) {
        String bare = SiteName.bare(part);
        boolean same = bare.equals(label);
        boolean longer = label.length() >= SHORT && bare.contains(label) && isBrief(part);
        boolean shorter =
            bare.length() >= SHORT && label.contains(bare) && bare.length() * 2 >= label.length();
        if (same || longer || shorter) {
          offer.accept(part, "title and address");
          found = true;
        }
      }
    }
    return found;
  }

  private static boolean isBrief(String part) {
    return part.split(" ", -1).length <= MOST_WORDS;
  }

  /** The host's parts that are its own, without hyphens. */
  private static List<String> labels(String address) {
    int scheme = address.indexOf("://");
    int end = address.indexOf('/', scheme + 3);
    String host = scheme < 0 ? "" : address.substring(scheme + 3, end < 0 ? address.length() : end);
    List<String> labels = new ArrayList<>();
    String[] parts = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    for (int at = parts.length - 2; at >= 0; at--) {
      String label = parts[at].replaceAll("[^a-z0-9]", "");
      if (label.length() > 1 && !COMMON.contains(label)) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** The part of the title is the name: what a logo says besides is "logo" or a motto. */
  private boolean logos() {
    boolean found = false;
    for (String part : parts) {
      for (PageScan.Mark logo : scan.logos) {
        int shorter = Math.min(logo.text().length(), part.length());
        if (SiteName.isSameSite(part, logo.text()) && shorter * 2 >= part.length()) {
          boolean whole = logo.text().length() <= part.length();
          offer.accept(whole ? logo.text() : part, "masthead");
          found = true;
        }
      }
    }
    return found;
  }

  private boolean rights() {
    List<String> rights = new ArrayList<>();
    for (PageScan.Mark line : scan.lines) {
      if (COPYRIGHT.matcher(line.text()).find()) {
        rights.add(Folding.fold(line.text()));
      }
    }
    boolean found = false;
    for (String part : rights.isEmpty() ? List.<String>of() : parts) {
      String folded = Folding.fold(part);
      if (folded.length() > 3 && rights.stream().anyMatch(line -> line.contains(folded))) {
        offer.accept(part, "copyright line");
        found = true;
      }
    }
    return found;
  }

  /** The name under which the page links to the site's start. */
  private boolean homeLinks() {
    boolean found = false;
    for (PageScan.Link link : scan.anchored) {
      String text = SiteHeading.isStart(link.element().attr("href")) ? link.text() : "";
      String folded = Folding.fold(text);
      if (text.length() > 2 && parts.stream().anyMatch(part -> Folding.fold(part).equals(folded))) {
        offer.accept(text, "link to the start");
        found = true;
      }
    }
    return found;
  }
}
