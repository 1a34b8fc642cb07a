package dev.morgue.extract;

import dev.morgue.extract.ExtractionScore.Shingles;
import dev.morgue.extract.ExtractionScore.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Adds up the scores of several pages. */
final class ScoreSheet {

  static final String HEADER =
      "%-18s %-7s %5s | %5s %5s %5s %5s | %5s | %5s %5s %5s | %5s %5s | %5s"
          .formatted(
              "set", "half", "pages", "bodyP", "R", "F1", "exact", "w/wo", "title", "auth", "namF1",
              "day", "min", "topic");

  private final List<Shingles> shingles = new ArrayList<>();
  private final Overlap segments = new Overlap();
  private final Overlap names = new Overlap();
  private final Overlap topics = new Overlap();
  private final Share exact = new Share();
  private final Share titles = new Share();
  private final Share authorSets = new Share();
  private final Share days = new Share();
  private final Share minutes = new Share();
  private int pages;

  private static final class Share {
    private int hits;
    private int all;

    void add(boolean hit) {
      hits += hit ? 1 : 0;
      all++;
    }

    String show() {
      return all == 0 ? "" : ScoreSheet.show((double) hits / all);
    }
  }

  private static final class Overlap {
    private int hit;
    private int extra;
    private int missing;

    void add(Set<String> wanted, Set<String> given) {
      Set<String> both = new HashSet<>(wanted);
      both.retainAll(given);
      hit += both.size();
      extra += given.size() - both.size();
      missing += wanted.size() - both.size();
    }

    String show() {
      return hit + missing == 0 ? "" : ScoreSheet.show(f1());
    }

    double f1() {
      return hit == 0 ? 0 : 2.0 * hit / (2.0 * hit + extra + missing);
    }
  }

  void add(TestPage truth, FoundFields found) {
    pages++;
    if (!truth.text().isEmpty()) {
      shingles.add(ExtractionScore.shingles(truth.text(), found.text()));
      exact.add(ExtractionScore.words(truth.text()).equals(ExtractionScore.words(found.text())));
    }
    if (!truth.with().isEmpty()) {
      addSegments(truth, ExtractionScore.squash(found.text()));
    }
    if (!truth.title().isEmpty()) {
      titles.add(ExtractionScore.fold(truth.title()).equals(ExtractionScore.fold(found.title())));
    }
    if (!truth.authors().isEmpty()) {
      Set<String> wanted = ExtractionScore.foldNames(truth.authors());
      Set<String> given = ExtractionScore.foldNames(found.authors());
      authorSets.add(wanted.equals(given));
      names.add(wanted, given);
    }
    if (!truth.topics().isEmpty()) {
      topics.add(ExtractionScore.foldAll(truth.topics()), ExtractionScore.foldAll(found.topics()));
    }
    When.read(truth.published()).ifPresent(wanted -> addDate(wanted, found.published()));
  }

  private void addSegments(TestPage truth, String text) {
    for (String wanted : truth.with()) {
      if (text.contains(ExtractionScore.squash(wanted))) {
        segments.hit++;
      } else {
        segments.missing++;
      }
    }
    for (String unwanted : truth.without()) {
      segments.extra += text.contains(ExtractionScore.squash(unwanted)) ? 1 : 0;
    }
  }

  private void addDate(When wanted, String published) {
    Optional<When> given = When.read(published);
    days.add(given.isPresent() && wanted.sameDay(given.get()));
    if (wanted.instant().isPresent()) {
      minutes.add(given.isPresent() && wanted.sameMinute(given.get()));
    }
  }

  double precision() {
    return mean(Shingles::precision, shingles.stream().filter(s -> s.hit() + s.extra() > 0));
  }

  double recall() {
    return mean(Shingles::recall, shingles.stream().filter(s -> s.hit() + s.missing() > 0));
  }

  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static double mean(ToDoubleFunction<Shingles> value, Stream<Shingles> pages) {
    return pages.mapToDouble(value).average().orElse(0);
  }

  /** One row under {@link #HEADER}; a measure that no page has a truth for stays empty. */
  String row(String set, String half) {
    boolean bodies = !shingles.isEmpty();
    return "%-18s %-7s %5d | %5s %5s %5s %5s | %5s | %5s %5s %5s | %5s %5s | %5s"
        .formatted(
            set,
            half,
            pages,
            bodies ? show(precision()) : "",
            bodies ? show(recall()) : "",
            bodies ? show(f1()) : "",
            exact.show(),
            segments.show(),
            titles.show(),
            authorSets.show(),
            names.show(),
            days.show(),
            minutes.show(),
            topics.show());
  }

  private static String show(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
