package dev.morgue.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Why extraction believed what it found: for each field the signal that gave it, as in {@code
 * json-ld headline} or {@code dom h1}, and the signal that would have given it otherwise.
 */
public record Evidence(Map<ArticlePart, Trace> traces) {

  /** Nothing is known of where the fields came from. */
  public static final Evidence NONE = new Evidence(Map.of());

  /**
   * One field's origin.
   *
   * @param signal what gave the value
   * @param runnerUp the next best signal that says something else, and its value; where all agree,
   *     the next signal and {@code the same}; empty if there is one signal only
   */
  public record Trace(String signal, String runnerUp) {}

  /** Copies the map. */
  public Evidence {
    Map<ArticlePart, Trace> copy = new EnumMap<>(ArticlePart.class);
    copy.putAll(traces);
    traces = Collections.unmodifiableMap(copy);
  }
}
