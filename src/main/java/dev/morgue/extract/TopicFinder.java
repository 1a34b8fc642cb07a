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
  private static final int MOST_LINKS = 25;
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 5;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:tags?|topics?|related topics?|explore more on these topics|more on(?: this)?|filed"
              + " under|filed in|in this"
              + " article|keywords?|themen|thema|schlagw[oö]rt(?:er|e)?|schlagworte|stichwort[e]?|stichwörter|mehr"
              + " lesen über|mehr zum thema|mehr zu diesem thema|lesen sie mehr zu|sujets|mots[-"
              + " ]clés|thèmes|sur le même thème|temas|etiquetas|argomenti|tag|emner|relaterte"
              + " emner|ämnen|relaterade"
              + " ämnen|onderwerpen|tematy|tagi|темы|теги|関連キーワード|関連タグ|キーワード)\\s?:?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
    List<Candidate<List<String>>> found = new ArrayList<>();
    for (String key :
        List.of(
            "article:tag",
            "parsely-tags",
            "sailthru.tags",
            "news_keywords",
            "cxenseparse:recs:tags",
            "dc.subject",
            "citation_keywords")) {
      List<String> words = new ArrayList<>();
      for (String value : scan.meta.all(key)) {
        split(value, words);
      }
      finder.add(found, words, "meta " + key, publication, text);
    }
    List<String> keywords = new ArrayList<>();
    for (Thing keyword : data.values("keywords")) {
      split(keyword.text(), keywords);
    }
    finder.add(found, keywords, "structured keywords", publication, text);
    finder.add(found, labelled(scan, headline.order()), "links under a label", publication, text);
    finder.add(found, links(scan, headline.order()), "tag links", publication, text);
    for (String value : scan.meta.all("keywords")) {
      List<String> words = new ArrayList<>();
      split(value, words);
      finder.add(found, words, "meta keywords", publication, text);
    }
    return found;
  }

  /** The first run of tag links below the headline; a cloud of all the site's tags is none. */
  private static List<String> links(PageScan scan, int headline) {
    List<String> run = new ArrayList<>();
    int last = -1;
    for (PageScan.Mark tag : scan.tags) {
      boolean cloud = tag.hint().contains("tag-cloud") || tag.hint().contains("tag-link-");
      boolean marked = tag.hint().contains("rel-tag") || !tag.aside();
      if (tag.order() < headline || cloud || !marked) {
        continue;
      }
      if (last >= 0 && tag.order() - last > 60 && run.size() > 1) {
        break;
      }
      last = tag.order();
      run.add(tag.text());
    }
    return run.size() > MOST_LINKS ? List.of() : run;
  }

  /** Lines that are links, after a line such as "Topics:". */
  private static List<String> labelled(PageScan scan, int headline) {
    List<PageScan.Mark> lines = scan.lines;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).order() > headline && LABEL.matcher(lines.get(i).text()).matches()) {
        List<String> topics = new ArrayList<>();
        int at = i + 1;
        while (at < lines.size()
            && topics.size() <= MOST_LINKS
            && lines.get(at).value().equals("link")
            && isTopic(lines.get(at).text())) {
          topics.add(lines.get(at).text());
          at++;
        }
        if (!topics.isEmpty() && topics.size() <= MOST_LINKS) {
          return topics;
        }
      }
    }
    return List.of();
  }

  /** Short and no sentence: what else stands under such a label are headlines. */
  private static boolean isTopic(String text) {
    return text.length() <= LONGEST
        && text.split(" ", -1).length <= MOST_WORDS
        && "!?…“”\"".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static void split(String value, List<String> words) {
    String separator = value.indexOf(',') >= 0 || value.indexOf(';') >= 0 ? "[,;]" : "[、|，]";
    for (String word : value.split(separator, -1)) {
      words.add(Markup.plain(word).replaceAll("^#", ""));
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
