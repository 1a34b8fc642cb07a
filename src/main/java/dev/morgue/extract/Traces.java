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

  /**
   * Takes the first candidate, and notes the next one that says something else; where all agree,
   * the next signal.
   */
  <T> Optional<T> first(ArticlePart part, List<Candidate<T>> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Candidate<T> best = candidates.get(0);
    put(part, best.signal(), runnerUp(best, candidates));
    return Optional.of(best.value());
  }

  private static <T> String runnerUp(Candidate<T> best, List<Candidate<T>> candidates) {
    return candidates.stream()
        .filter(other -> !best.isBorneOutBy(other))
        .findFirst()
        .map(Candidate::toString)
        .or(() ->
            candidates.stream()
                .map(Candidate::signal)
                .filter(signal -> !signal.equals(best.signal()))
                .findFirst()
                .map(signal -> signal + ", the same"))
        .orElse("");
  }

  Evidence evidence() {
    return new Evidence(traces);
  }
}
