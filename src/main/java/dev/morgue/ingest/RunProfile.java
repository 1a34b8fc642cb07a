package dev.morgue.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a run's CPU time went.
 *
 * @param stages CPU time of each stage, over all threads that worked at it
 * @param process CPU time of the whole process while the run lasted
 */
public record RunProfile(Map<Stage, Duration> stages, Duration process) {

  /** A part of the work that each page goes through. */
  public enum Stage {
    /** Finding files, reading and unpacking them; parsing articles that come as JSON. */
    READ,
    /** Decoding a page, parsing it, and taking the article from it. */
    EXTRACT,
    /** Analysing an article, indexing it, and writing segments out. */
    INDEX,
    /** Making durable what was indexed. */
    COMMIT
  }

  /** Copies the map. */
  public RunProfile {
    Map<Stage, Duration> copy = new EnumMap<>(Stage.class);
    copy.putAll(stages);
    stages = Collections.unmodifiableMap(copy);
  }

  /** What no stage accounts for: merging of segments, and Java's own collector and compilers. */
  public Duration rest() {
    Duration rest = stages.values().stream().reduce(process, Duration::minus);
    return rest.isNegative() ? Duration.ZERO : rest;
  }
}
