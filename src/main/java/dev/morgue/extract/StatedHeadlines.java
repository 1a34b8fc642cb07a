package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What metadata, page title and address say that the headline is. */
final class StatedHeadlines {

  /** Words that the headline should share, and how much that says. */
  private record Reference(Set<String> words, double weight) {}

  private static final Pattern GENRE =
      Pattern.compile("([^|]{3,30}?)\\s[|•·»]\\s(\\S.*\\s.*)", Pattern.DOTALL);

  private static final int LONGEST_SITE = 40;

  /** Letters of a headline by which it is known again. */
  private static final int SOME = 8;

  private static final String STEP = ": ";

  private static final Pattern ENDING = Pattern.compile("\\.\\w{2,5}$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_+]|%20");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Candidate<String>> stated;

  /** What is stated, without the site's name, and what that folds to. */
  private final Map<String, String> clean = new LinkedHashMap<>();

  /** What the parts of the page's title fold to, and the longest of them. */
  private final Set<String> parts = new HashSet<>();

  private final String longest;

  private final List<Reference> references = new ArrayList<>();
  private final String publication;
  private final GenericHeading generic;

  StatedHeadlines(
      PageScan scan, SchemaItems data, String publication, String address, GenericHeading generic) {
    this.publication = publication;
    this.generic = generic;
    this.stated = stated(scan, data);
    for (Candidate<String> candidate : stated) {
      String text = SiteName.without(candidate.value(), publication);
      clean.put(text, Folding.fold(text));
      reference(text, 1);
    }
    String best = SiteName.longest(scan.title);
    this.longest = Folding.fold(best);
    int length = Math.max(1, best.length());
    for (String part : SiteName.parts(scan.title)) {
      parts.add(Folding.fold(part));
      reference(part, Math.min(1, 0.5 + 0.5 * part.length() / length));
    }
    int bracket = scan.title.endsWith(")") ? scan.title.lastIndexOf(" (") : -1;
    reference(bracket > 0 ? scan.title.substring(0, bracket) : "", 1);
    reference(slug(address), 1);
  }

  private static List<Candidate<String>> stated(PageScan scan, SchemaItems data) {
    List<Candidate<String>> stated = new ArrayList<>(data.texts("headline"));
    for (String key :
        List.of(
            "og:title",
            "twitter:title",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "citation_title",
            "hdl",
            "headline",
            "title")) {
      for (String value : scan.meta.all(key)) {
        stated.add(new Candidate<>(Markup.plain(value), "meta " + key));
      }
    }
    stated.addAll(data.texts("name"));
    if (!scan.title.isEmpty()) {
      stated.add(new Candidate<>(scan.title, "title"));
    }
    stated.removeIf(candidate -> candidate.value().isEmpty());
    return stated;
  }

  private void reference(String text, double weight) {
    Set<String> words = new HashSet<>(Folding.words(text));
    if (!words.isEmpty() && !generic.is(text)) {
      references.add(new Reference(words, weight));
    }
  }

  /** All that is stated, the most trusted first, each without the site's name. */
  List<Candidate<String>> all() {
    List<Candidate<String>> all = new ArrayList<>();
    for (Candidate<String> candidate : stated) {
      String text = SiteName.without(candidate.value(), publication);
      if (candidate.signal().equals("title") && SiteName.parts(text).size() > 3) {
        text = SiteName.longest(text);
      }
      text = withoutGenre(withoutPath(text));
      if (!text.isEmpty() && !generic.is(text)) {
        all.add(new Candidate<>(text, candidate.signal()));
      }
    }
    return all;
  }

  /** What follows the site and its sections, as in {@code call.example: Opinion: The ferry}. */
  private static String withoutPath(String title) {
    int start = title.indexOf(STEP);
    int end = start < 0 ? -1 : title.indexOf(STEP, start + STEP.length());
    int headline = -1;
    while (end > 0 && GenreWords.isLabel(title.substring(start + STEP.length(), end))) {
      headline = end + STEP.length();
      start = end;
      end = title.indexOf(STEP, headline);
    }
    return headline < 0 ? title : title.substring(headline).strip();
  }

  /** The title without what some papers put before it, as in {@code Opinion | The ferry}. */
  private static String withoutGenre(String title) {
    Matcher genre = GENRE.matcher(title);
    return genre.matches() && GenreWords.isLabel(genre.group(1)) ? genre.group(2) : title;
  }

  /** How well these words agree with what is stated, from 0 to 1. */
  double support(Set<String> words) {
    double support = 0;
    for (Reference reference : references) {
      support = Math.max(support, reference.weight * overlap(words, reference.words));
    }
    return support;
  }

  /**
   * Of a heading that begins with a kicker, the part that metadata give as the headline.
   *
   * @param parts what the page marks as no part of it; it stays where metadata have it as well
   */
  String withoutKicker(String heading, HeadingParts parts) {
    String folded = Folding.fold(heading);
    for (Map.Entry<String, String> text : clean.entrySet()) {
      String rest = text.getValue();
      int extra = folded.length() - rest.length();
      boolean isEnd = rest.length() > 10 && extra > 1 && extra < 45 && folded.endsWith(' ' + rest);
      if (isEnd
          && extra < rest.length()
          && !heading.substring(0, Math.min(heading.length(), extra + 4)).contains(":")) {
        return text.getKey();
      }
    }
    String label = Folding.fold(parts.label());
    String tail = Folding.fold(parts.tail());
    boolean isStated =
        GenreWords.isLabel(parts.label())
            ? isStatedWithin(parts.label(), folded)
            : clean.values().stream().anyMatch(text -> text.startsWith(label));
    boolean isWhole = clean.values().stream().anyMatch(text -> text.endsWith(tail));
    String rest = isStated ? heading : parts.withoutLabel(heading);
    return isWhole && !tail.isEmpty() ? rest : parts.withoutTail(rest);
  }

  /** True if something stated begins as the heading does, and with no sign behind its genre. */
  private boolean isStatedWithin(String genre, String heading) {
    int end = genre.length() + 1;
    String beginning = heading.substring(0, Math.min(heading.length(), end + SOME));
    return clean.entrySet().stream()
        .anyMatch(text ->
            text.getValue().startsWith(beginning)
                && text.getKey().length() > end
                && Character.isLetterOrDigit(text.getKey().charAt(end)));
  }

  /**
   * The heading with the spaces that metadata have between its words, where the page sets its parts
   * apart by style alone.
   */
  String spaced(String heading) {
    String letters = SPACES.matcher(heading).replaceAll("");
    for (String text : clean.keySet()) {
      if (text.length() > heading.length() && SPACES.matcher(text).replaceAll("").equals(letters)) {
        return text;
      }
    }
    return heading;
  }

  /**
   * The heading without the site's name behind a bar, where the page's title has what stands before
   * it, and nothing longer.
   */
  String withoutSite(String heading) {
    int bar = heading.lastIndexOf(" | ");
    if (bar < 0) {
      return heading;
    }
    String rest = heading.substring(0, bar).strip();
    boolean isSite = heading.length() - bar <= Math.min(LONGEST_SITE, rest.length());
    String folded = Folding.fold(heading);
    boolean isWhole = clean.containsValue(folded) || parts.contains(folded);
    return isSite && !isWhole && Folding.fold(rest).equals(longest) ? rest : heading;
  }

  /** The words of the address's last long part. */
  static String slug(String url) {
    String best = "";
    for (String part : SchemaItems.pathOf(url).split("/", -1)) {
      String name = ENDING.matcher(part).replaceAll("");
      String words = BETWEEN_WORDS.matcher(name).replaceAll(" ").strip();
      if (words.indexOf(' ') > 0) {
        best = words;
      }
    }
    return best.toLowerCase(Locale.ROOT);
  }

  /** Share of words in common, of the longer of the two. */
  private static double overlap(Set<String> heading, Set<String> other) {
    int shared = 0;
    for (String word : heading) {
      shared += other.contains(word) ? 1 : 0;
    }
    return (double) shared / Math.max(heading.size(), other.size());
  }
}
