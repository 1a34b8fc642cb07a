package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headline that a reader sees: the heading that metadata, page title and address agree
 * on. The first heading of a page alone says little; it is a log-in box as often as not.
 */
final class HeadlineFinder {

  /** A headline, and where it stands on the page; -1 if only metadata has it. */
  record Headline(String text, int order) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Words that the headline should share, and how much that says. */
  private record Reference(Set<String> words, double weight) {}

  private record Ranked(Candidate<Headline> candidate, double score) {}

  private static final int MOST_CHARS = 300;
  private static final double LEAST_SCORE = 1.7;
  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "kicker|overline|eyebrow|subtitle|sub-title|subhead|standfirst|dek|logo|sitename|site-title|site-name|site_name|widget|related|comment|topline|section-(?:title|name|header)|category");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "headline|(?:entry|article|post|story|page|news|content|single)[-_]{0,2}title|titolo|titulo|titre|(?:^|\\s)(?:title|name)(?:\\s|$)|hed(?:\\s|$)");
  private static final Memo<Boolean> LESSER = new Memo<>(hint -> NO_HEADLINE.matcher(hint).find());
  private static final Memo<Boolean> NAMED = new Memo<>(hint -> HEADLINE.matcher(hint).find());
  private static final Pattern HOST = Pattern.compile("://([^/]{3,100})");
  private static final Set<String> GENERIC =
      Set.of(
          ("log in|login|sign"
               + " in|menu|search|home|homepage|news|blog|opinion|comments|newsletter|subscribe|navigation|main"
               + " menu|untitled|document|index|article|artikel|archive|welcome|untitled"
               + " document|new page 1|latest news|share this|related posts"
               + "|neuigkeiten|aktuelles|nachrichten|startseite|suche|anmelden|willkommen|kommentare"
               + "|actualites|accueil|recherche|connexion|bienvenue|commentaires|noticias|inicio|buscar|bienvenidos|comentarios|notizie|cerca|benvenuti|commenti|noticias"
               + " e artigos"
               + "|nieuws|zoeken|welkom|reacties|nyheter|nyheder|sok|uutiset|aktualnosci|szukaj"
               + "|новости|поиск|haberler|anasayfa|νεα|ニュース|新闻|新聞")
              .split("\\|", -1));

  private final PageScan scan;
  private final String publication;
  private final String foldedPublication;

  /** The words of the headings looked at. */
  private final Map<String, Set<String>> words = new HashMap<>();

  private final List<Candidate<String>> stated;

  /** What is stated, without the site's name, and what that folds to. */
  private final Map<String, String> clean = new LinkedHashMap<>();

  private final List<Reference> references = new ArrayList<>();
  private final String site;

  private HeadlineFinder(PageScan scan, SchemaItems data, String publication, String url) {
    this.scan = scan;
    this.publication = publication;
    this.foldedPublication = Folding.fold(publication);
    this.stated = stated(scan, data);
    String address = url.isEmpty() ? scan.canonical : url;
    this.site = hosts(address);
    for (Candidate<String> candidate : stated) {
      String text = SiteName.without(candidate.value(), publication);
      clean.put(text, Folding.fold(text));
      reference(text, 1);
    }
    int longest = Math.max(1, SiteName.longest(scan.title).length());
    for (String part : SiteName.parts(scan.title)) {
      reference(part, Math.min(1, 0.5 + 0.5 * part.length() / longest));
    }
    int bracket = scan.title.endsWith(")") ? scan.title.lastIndexOf(" (") : -1;
    reference(bracket > 0 ? scan.title.substring(0, bracket) : "", 1);
    reference(slug(address), 1);
  }

  /** Candidates, the best first. */
  static List<Candidate<Headline>> find(
      PageScan scan, SchemaItems data, String publication, String url) {
    return new HeadlineFinder(scan, data, publication, url).candidates();
  }

  private List<Candidate<Headline>> candidates() {
    List<Ranked> ranked = new ArrayList<>();
    long mainHeadings =
        scan.headings.stream()
            .filter(heading ->
                heading.tag().equals("h1") && !heading.aside() && !heading.text().isEmpty())
            .count();
    boolean only = mainHeadings == 1 && !anotherIsSupported();
    for (PageScan.Mark heading : scan.headings) {
      double score = score(heading, only);
      if (score >= LEAST_SCORE) {
        String text = withoutKicker(heading.text());
        ranked.add(
            new Ranked(
                new Candidate<>(new Headline(text, heading.order()), "dom " + heading.tag()),
                score));
      }
    }
    if (ranked.isEmpty()) {
      lines(ranked);
    }
    ranked.sort(Comparator.comparingDouble(one -> -one.score));
    List<Candidate<Headline>> found = new ArrayList<>();
    for (Ranked one : ranked) {
      found.add(one.candidate);
    }
    for (Candidate<String> candidate : stated) {
      String text = SiteName.without(candidate.value(), publication);
      if (candidate.signal().equals("title") && SiteName.parts(text).size() > 3) {
        text = SiteName.longest(text);
      }
      if (!text.isEmpty() && !isGeneric(text)) {
        found.add(new Candidate<>(new Headline(text, -1), candidate.signal()));
      }
    }
    return found;
  }

  /** Where no heading is marked as one, a line that the title repeats. */
  private void lines(List<Ranked> ranked) {
    Map<String, Integer> wanted = new HashMap<>();
    for (String part : SiteName.parts(scan.title)) {
      wanted.put(Folding.fold(part), part.length());
    }
    for (PageScan.Mark line : scan.lines) {
      boolean brief = line.text().length() < MOST_CHARS && !line.tag().equals("title");
      Integer length = brief ? wanted.get(Folding.fold(line.text())) : null;
      if (length != null
          && !isGeneric(line.text())
          && !GenreWords.isOpinion(line.text())
          && !line.value().equals("link")) {
        ranked.add(
            new Ranked(
                new Candidate<>(
                    new Headline(line.text(), line.order()), "line that the title repeats"),
                length));
      }
    }
  }

  private double score(PageScan.Mark heading, boolean only) {
    String text = heading.text();
    Set<String> words = words(text);
    if (words.isEmpty() || text.length() > MOST_CHARS || isGeneric(text)) {
      return 0;
    }
    double support = support(words);
    boolean main = heading.tag().equals("h1");
    boolean named = NAMED.of(heading.hint());
    double score = 3 * support;
    score += main ? 1.2 : heading.tag().equals("h2") ? 0.4 : 0;
    score += named ? 0.5 : 0;
    score -= heading.aside() ? 1.5 : 0;
    score -= LESSER.of(heading.hint()) ? 1 : 0;
    boolean enough = words.size() > 1 || text.length() > 12 || support > 0.5;
    if (main && only && !heading.aside() && enough) {
      score += 1;
    }
    return main || support > 0.4 ? score : 0;
  }

  private Set<String> words(String text) {
    return words.computeIfAbsent(text, some -> new HashSet<>(Folding.words(some)));
  }

  private double support(Set<String> words) {
    double support = 0;
    for (Reference reference : references) {
      support = Math.max(support, reference.weight * overlap(words, reference.words));
    }
    return support;
  }

  /** True if a lesser heading has what the main heading lacks: title and address agree with it. */
  private boolean anotherIsSupported() {
    double main = 0;
    double other = 0;
    for (PageScan.Mark heading : scan.headings) {
      boolean counts = !heading.aside() && !LESSER.of(heading.hint()) && !isGeneric(heading.text());
      double support = counts ? support(words(heading.text())) : 0;
      if (heading.tag().equals("h1")) {
        main = Math.max(main, support);
      } else {
        other = Math.max(other, support);
      }
    }
    return main < 0.35 && other > 0.7;
  }

  private boolean isGeneric(String text) {
    String folded = Folding.fold(text);
    String bare = folded.replace(" ", "");
    return folded.equals(foldedPublication)
        || GENERIC.contains(folded)
        || (bare.length() > 3 && bare.length() < 25 && site.contains(bare));
  }

  /** Of a heading that begins with a kicker, the part that metadata gives as the headline. */
  private String withoutKicker(String heading) {
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
    return heading;
  }

  private void reference(String text, double weight) {
    Set<String> words = new HashSet<>(Folding.words(text));
    if (!words.isEmpty() && !isGeneric(text)) {
      references.add(new Reference(words, weight));
    }
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

  /** Letters and digits of the address's host, and of one inside an archive's address. */
  private static String hosts(String address) {
    StringBuilder hosts = new StringBuilder();
    Matcher host = HOST.matcher(address.toLowerCase(Locale.ROOT));
    while (host.find()) {
      hosts.append(host.group(1).replaceAll("[^a-z0-9]", "")).append(' ');
    }
    return hosts.toString();
  }

  /** The words of the address's last long part. */
  private static String slug(String url) {
    String best = "";
    for (String part : SchemaItems.pathOf(url).split("/", -1)) {
      String words = part.replaceAll("\\.\\w{2,5}$", "").replaceAll("[-_+]|%20", " ").strip();
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
