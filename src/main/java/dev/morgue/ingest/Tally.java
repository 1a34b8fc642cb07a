package dev.morgue.ingest;

import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the outcomes of a run. Guarded by who owns it. */
final class Tally {

  private static final int EXAMPLES_PER_REASON = 5;

  private final Map<Outcome.Status, Long> outcomes = new EnumMap<>(Outcome.Status.class);
  private final Map<Reason, Long> skipped = new EnumMap<>(Reason.class);
  private final Map<Reason, Long> failed = new EnumMap<>(Reason.class);
  private final List<RunReport.Trouble> examples = new ArrayList<>();
  private final Map<String, Long> ignored = new HashMap<>();

  void add(Item.Ignored file) {
    ignored.merge(file.ending(), 1L, Long::sum);
  }

  void add(Outcome outcome) {
    outcomes.merge(outcome.status(), 1L, Long::sum);
    switch (outcome.status()) {
      case SKIPPED -> trouble(outcome, skipped, false);
      case FAILED -> trouble(outcome, failed, true);
      case ADDED, UPDATED, UNCHANGED -> {}
    }
  }

  private void trouble(Outcome outcome, Map<Reason, Long> reasons, boolean isFailure) {
    Reason reason = outcome.reason() == null ? Reason.INTERNAL : outcome.reason();
    if (reasons.merge(reason, 1L, Long::sum) <= EXAMPLES_PER_REASON) {
      examples.add(new RunReport.Trouble(outcome.key(), isFailure, reason, outcome.detail()));
    }
  }

  Counts counts() {
    return new Counts(
        outcomes.getOrDefault(Outcome.Status.ADDED, 0L),
        outcomes.getOrDefault(Outcome.Status.UPDATED, 0L),
        outcomes.getOrDefault(Outcome.Status.UNCHANGED, 0L),
        outcomes.getOrDefault(Outcome.Status.SKIPPED, 0L),
        outcomes.getOrDefault(Outcome.Status.FAILED, 0L),
        ignored.values().stream().mapToLong(Long::longValue).sum());
  }

  Map<String, Long> ignored() {
    return ignored;
  }

  Map<Reason, Long> skipped() {
    return skipped;
  }

  Map<Reason, Long> failed() {
    return failed;
  }

  List<RunReport.Trouble> examples() {
    return examples;
  }
}
