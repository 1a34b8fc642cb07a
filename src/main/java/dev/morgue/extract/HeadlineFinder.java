package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the headline that a reader sees. */
final class HeadlineFinder {

  /** A headline, and where it stands on the page; -1 if only metadata has it. */
  record Headline(String text, int order) {
    @Override
    public String toString() {
      return text;
    }
  }

  private static final int MOST_CHARS = 300;

  private HeadlineFinder() {}

  /** Candidates, the best first. */
  static List<Candidate<Headline>> find(PageScan scan, SchemaItems data, String publication) {
    List<Candidate<String>> stated = stated(scan, data);
    List<Set<String>> wordSets = new ArrayList<>();
    for (Candidate<String> candidate : stated) {
      wordSets.add(new HashSet<>(Folding.words(candidate.value())));
    }
    record Ranked(Candidate<Headline> candidate, double score) {}
    List<Ranked> ranked = new ArrayList<>();
    int h1 = 0;
    for (PageScan.Mark heading : scan.headings) {
      h1 += heading.tag().equals("h1") ? 1 : 0;
    }
    for (PageScan.Mark heading : scan.headings) {
      Set<String> words = new HashSet<>(Folding.words(heading.text()));
      if (words.isEmpty()
          || heading.text().length() > MOST_CHARS
          || Folding.fold(heading.text()).equals(Folding.fold(publication))) {
        continue;
      }
      double best = 0;
      for (Set<String> other : wordSets) {
        best = Math.max(best, overlap(words, other));
      }
      double score = best * 4;
      score += heading.tag().equals("h1") ? 1 : heading.tag().equals("h2") ? 0.3 : 0;
      score += heading.hint().contains("headline") || heading.hint().contains("title") ? 0.5 : 0;
      score -= heading.aside() ? 1.5 : 0;
      boolean only = heading.tag().equals("h1") && h1 == 1 && words.size() > 1;
      if (best >= 0.5 || (only && !heading.aside())) {
        ranked.add(
            new Ranked(
                new Candidate<>(
                    new Headline(heading.text(), heading.order()), "dom " + heading.tag()),
                score));
      }
    }
    ranked.sort((a, b) -> Double.compare(b.score, a.score));
    List<Candidate<Headline>> found = new ArrayList<>();
    for (Ranked one : ranked) {
      found.add(one.candidate);
    }
    for (Candidate<String> candidate : stated) {
      String text = SiteName.without(candidate.value(), publication);
      if (!text.isEmpty()) {
        found.add(new Candidate<>(new Headline(text, -1), candidate.signal()));
      }
    }
    return found;
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
    stated.removeIf(candidate ->
        candidate.value().isEmpty()
            || candidate.value().toLowerCase(Locale.ROOT).equals("untitled"));
    return stated;
  }

  /** Share of the heading's words that the other has, lower if the other is shorter. */
  private static double overlap(Set<String> heading, Set<String> other) {
    if (other.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : heading) {
      shared += other.contains(word) ? 1 : 0;
    }
    return (double) shared
        / Math.max(heading.size(), Math.min(other.size(), heading.size() * 3 / 2));
  }
}
