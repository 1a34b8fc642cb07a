package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tags and keywords that the publisher gave the article. */
final class TopicFinder {

  private static final int MOST = 40;

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

  private TopicFinder() {}

  static List<Candidate<List<String>>> find(
      PageScan scan,
      SchemaItems data,
      String publication,
      HeadlineFinder.Headline headline,
      String body) {
    String text =
        ' '
            + Folding.fold(headline.text() + ' ' + scan.meta.first("description") + ' ' + body)
            + ' ';
    TopicFinder finder = new TopicFinder();
    TopicLinks links = new TopicLinks(scan, headline.order());
    List<Candidate<List<String>>> found = new ArrayList<>();
    for (String key : List.of("news_keywords", "article:tag", "dc.subject", "citation_keywords")) {
      finder.add(found, words(scan.meta.all(key), text), "meta " + key, publication, text);
    }
    List<String> keywords = new ArrayList<>();
    for (Thing keyword : data.values("keywords")) {
      split(keyword.text(), keywords);
    }
    finder.add(found, keywords, "structured keywords", publication, text);
    for (String key : List.of("parsely-tags", "sailthru.tags", "cxenseparse:recs:tags")) {
      finder.add(found, words(scan.meta.all(key), text), "meta " + key, publication, text);
    }
    finder.add(found, links.labelled(), "links under a label", publication, text);
    finder.add(found, links.tagged(), "tag links", publication, text);
    if (found.isEmpty()) {
      finder.add(found, links.inLabelledLine(), "links in a labelled line", publication, text);
    }
    finder.add(found, words(scan.meta.all("keywords"), text), "meta keywords", publication, text);
    List<String> subjects = new ArrayList<>();
    for (Thing subject : data.values("about")) {
      subjects.add(Markup.plain(subject.first("name")));
    }
    finder.add(found, subjects, "structured about", publication, text);
    if (found.isEmpty()) {
      finder.add(found, links.boxed(), "links in a box of tags", publication, text);
    }
    return found;
  }

  /** The words of all values; of several lists only the one that speaks most of this text. */
  private static List<String> words(List<String> values, String text) {
    List<String> all = new ArrayList<>();
    List<String> best = new ArrayList<>();
    int lists = 0;
    double most = -1;
    for (String value : values) {
      List<String> words = new ArrayList<>();
      split(value, words);
      all.addAll(words);
      if (words.size() > 1) {
        lists++;
        long used = words.stream().filter(word -> text.contains(Folding.fold(word))).count();
        double share = (double) used / words.size();
        best = share > most ? words : best;
        most = Math.max(share, most);
      }
    }
    return lists > 1 ? best : all;
  }

  private static void split(String value, List<String> words) {
    boolean commas = value.indexOf(',') >= 0 || value.indexOf(';') >= 0;
    Pattern separator = commas ? COMMA : SPACED.matcher(value).matches() ? SPACE : BAR;
    for (String word : separator.split(value, -1)) {
      String plain = Markup.plain(word);
      words.add(plain.startsWith("#") ? plain.substring(1) : plain);
    }
  }

  private void add(
      List<Candidate<List<String>>> found,
      List<String> words,
      String signal,
      String publication,
      String text) {
    Set<String> seen = new HashSet<>(signal.contains("links") ? NOISE : Set.of());
    seen.add(Folding.fold(publication));
    List<String> topics = new ArrayList<>();
    int used = 0;
    for (String word : words) {
      String folded = Folding.fold(word);
      if (word.length() < 80 && !folded.isEmpty() && seen.add(folded) && !folded.contains("http")) {
        topics.add(word);
        used += text.contains(folded) ? 1 : 0;
      }
    }
    boolean ofTheSite = topics.size() >= 6 && used * 6 < topics.size();
    boolean isLinks = signal.contains("links");
    if (!topics.isEmpty() && topics.size() <= MOST && (isLinks || !ofTheSite)) {
      found.add(new Candidate<>(topics, signal));
    }
  }
}
