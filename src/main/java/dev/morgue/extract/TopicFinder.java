package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tags and keywords that the publisher gave the article. */
final class TopicFinder {

  private static final int MOST = 40;
  private static final String ASIDE = "links under a label aside";
  private static final String TO_TOPICS = "links to topics";

  /** Scripts that write no spaces between words use them between keywords. */
  private static final Pattern SPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+(?:"
              + " [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+)+");

  private static final Pattern COMMA = Pattern.compile("[,;]");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern BAR = Pattern.compile("[、|，]");

  private static final Set<String> NOISE =
      Set.of(
          "news",
          "uncategorized",
          "homepage",
          "home",
          "article",
          "instagram",
          "facebook",
          "twitter",
          "top",
          "mehr",
          "more",
          "alle themen",
          "startseite");

  private final String publication;
  private final Supplier<String> text;
  private @Nullable String folded;
  private final List<Candidate<List<String>>> found = new ArrayList<>();

  private TopicFinder(String publication, Supplier<String> text) {
    this.publication = publication;
    this.text = text;
  }

  static List<Candidate<List<String>>> find(
      PageScan scan,
      SchemaItems data,
      String publication,
      HeadlineFinder.Headline headline,
      String body) {
    Supplier<String> text =
        () -> headline.text() + ' ' + scan.meta.first("description") + ' ' + body;
    TopicFinder finder = new TopicFinder(publication, text);
    finder.readStated(scan, data);
    TopicLinks links = new TopicLinks(scan, headline.order());
    LabelledLinks labelled = new LabelledLinks(scan, headline.order());
    List<String> aside = labelled.under(true);
    finder.readLinks(links, labelled, aside);
    finder.add(finder.words(scan.meta.all("keywords")), "meta keywords");
    List<String> subjects = new ArrayList<>();
    for (Thing subject : data.values("about")) {
      subjects.add(Markup.plain(subject.first("name")));
    }
    finder.add(subjects, "structured about");
    if (finder.found.isEmpty()) {
      finder.add(links.boxed(), "links in a box of tags");
    }
    if (finder.found.isEmpty()) {
      finder.add(aside, ASIDE);
    }
    String address = scan.canonical.isEmpty() ? scan.meta.first("og:url") : scan.canonical;
    finder.found.sort(
        Comparator.comparing(topics -> TopicWords.areOfAddress(topics.value(), address)));
    return finder.found;
  }

  /** Reads what is stated for machines, but for the keywords that many sites use for themselves. */
  private void readStated(PageScan scan, SchemaItems data) {
    for (String key : List.of("news_keywords", "article:tag", "dc.subject", "citation_keywords")) {
      add(words(scan.meta.all(key)), "meta " + key);
    }
    List<String> keywords = new ArrayList<>();
    for (Thing keyword : data.values("keywords")) {
      split(keyword.text(), keywords);
    }
    add(keywords, "structured keywords");
    for (String key : List.of("parsely-tags", "sailthru.tags", "cxenseparse:recs:tags")) {
      add(words(scan.meta.all(key)), "meta " + key);
    }
  }

  /** Reads the links that readers see; a list aside may be a menu, unless it is marked as tags. */
  private void readLinks(TopicLinks links, LabelledLinks labelled, List<String> aside) {
    add(labelled.under(false), "links under a label");
    List<String> tagged = links.tagged();
    if (tagged.containsAll(aside)) {
      add(aside, ASIDE);
    }
    int before = found.size();
    add(tagged, "tag links");
    if (found.size() > before && before > 0 && isPartOf(found.get(0), found.get(before))) {
      Collections.rotate(found, 1);
    }
    if (found.isEmpty()) {
      add(labelled.behind(), "links in a labelled line");
    }
    if (found.isEmpty()) {
      add(links.addressed(), TO_TOPICS);
    }
  }

  /** True if readers are shown all of the topics that machines are told, and more. */
  private static boolean isPartOf(Candidate<List<String>> told, Candidate<List<String>> shown) {
    Set<String> all = new HashSet<>();
    shown.value().forEach(topic -> all.add(Folding.fold(topic)));
    return !told.signal().contains("links")
        && shown.value().size() > told.value().size()
        && told.value().stream().allMatch(topic -> all.contains(Folding.fold(topic)));
  }

  /** The words of all values; of several lists only the one that speaks most of this text. */
  private List<String> words(List<String> values) {
    List<String> all = new ArrayList<>();
    List<String> best = new ArrayList<>();
    int lists = 0;
    double most = -1;
    for (String value : values) {
      List<String> words = new ArrayList<>();
      split(value, words);
      all.addAll(words);
      if (words.size() > 1 && values.size() > 1) {
        lists++;
        long used = words.stream().filter(this::isUsed).count();
        double share = (double) used / words.size();
        best = share > most ? words : best;
        most = Math.max(share, most);
      }
    }
    return lists > 1 ? best : all;
  }

  /** True if the headline, the description or the text speaks of the topic. */
  private boolean isUsed(String topic) {
    folded = folded == null ? Folding.fold(text.get()) : folded;
    return folded.contains(Folding.fold(topic));
  }

  private static void split(String value, List<String> words) {
    boolean commas = value.indexOf(',') >= 0 || value.indexOf(';') >= 0;
    Pattern separator = commas ? COMMA : SPACED.matcher(value).matches() ? SPACE : BAR;
    for (String word : separator.split(value, -1)) {
      String plain = Markup.plain(word);
      words.add(plain.startsWith("#") ? plain.substring(1) : plain);
    }
  }

  private void add(List<String> words, String signal) {
    Set<String> seen = new HashSet<>(signal.contains("links") ? NOISE : Set.of());
    seen.add(Folding.fold(publication));
    List<String> topics = new ArrayList<>();
    for (String word : TopicWords.unlabelled(words)) {
      String folded = Folding.fold(word);
      if (word.length() < 80 && !folded.isEmpty() && seen.add(folded) && !folded.contains("http")) {
        topics.add(word);
      }
    }
    boolean isLinks = signal.contains("links") && !signal.equals(ASIDE);
    boolean isMenu = signal.equals(TO_TOPICS) && topics.stream().noneMatch(this::isUsed);
    boolean ofTheSite =
        !isLinks
            && topics.size() >= 6
            && topics.stream().filter(this::isUsed).count() * 6 < topics.size();
    if (!topics.isEmpty() && topics.size() <= MOST && (isLinks || !ofTheSite) && !isMenu) {
      found.add(new Candidate<>(topics, signal));
    }
  }
}
