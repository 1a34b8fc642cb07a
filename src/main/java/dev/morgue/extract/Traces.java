package dev.morgue.extract;

import dev.morgue.article.ArticlePart;
import dev.morgue.article.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the evidence while an article is put together. */
final class Traces {

  private final Map<ArticlePart, Evidence.Trace> traces = new EnumMap<>(ArticlePart.class);

  void put(ArticlePart part, String signal, String runnerUp) {
    traces.put(part, new Evidence.Trace(signal, runnerUp));
  }

  /** Takes the first candidate, and notes the next one that says something else. */
  <T> Optional<T> first(ArticlePart part, List<Candidate<T>> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Candidate<T> best = candidates.get(0);
    String runnerUp =
        candidates.stream()
            .filter(other -> !other.value().equals(best.value()))
            .findFirst()
            .map(Candidate::toString)
            .orElse("");
    put(part, best.signal(), runnerUp);
    return Optional.of(best.value());
  }

  Evidence evidence() {
    return new Evidence(traces);
  }
}
