package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the tags and keywords that the publisher gave the article. */
final class TopicFinder {

  private TopicFinder() {}

  static List<Candidate<List<String>>> find(PageScan scan, SchemaItems data, String publication) {
    List<Candidate<List<String>>> found = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    for (Thing keyword : data.values("keywords")) {
      split(keyword.text(), keywords);
    }
    add(found, keywords, "structured keywords", publication);
    for (String key :
        List.of(
            "article:tag",
            "news_keywords",
            "parsely-tags",
            "sailthru.tags",
            "keywords",
            "cxenseparse:recs:tags",
            "dc.subject",
            "citation_keywords")) {
      List<String> words = new ArrayList<>();
      for (String value : scan.meta.all(key)) {
        split(value, words);
      }
      add(found, words, "meta " + key, publication);
    }
    List<String> links = new ArrayList<>();
    for (PageScan.Mark tag : scan.tags) {
      links.add(tag.text());
    }
    add(found, links, "dom tags", publication);
    return found;
  }

  private static void split(String value, List<String> words) {
    for (String word : value.split("[,;]", -1)) {
      words.add(Markup.plain(word));
    }
  }

  private static void add(
      List<Candidate<List<String>>> found, List<String> words, String signal, String publication) {
    Set<String> seen = new HashSet<>();
    seen.add(Folding.fold(publication));
    List<String> topics = new ArrayList<>();
    for (String word : words) {
      if (word.length() < 80 && !Folding.fold(word).isEmpty() && seen.add(Folding.fold(word))) {
        topics.add(word);
      }
    }
    if (!topics.isEmpty()) {
      found.add(new Candidate<>(topics, signal));
    }
  }
}
