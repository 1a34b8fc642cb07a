package dev.morgue.output;

import dev.morgue.search.Explanation;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Gist;
import dev.morgue.search.Hit;
import dev.morgue.search.Suggestion;
import dev.morgue.search.Timeline;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the answer to a search, hit by hit, so that a long answer is never held in memory. */
public interface ResultPrinter {

  /** Prints as {@code json}, {@code jsonl}, {@code ids}, or else as text for that screen. */
  static ResultPrinter of(String format, PrintStream out, Screen screen) {
    return switch (format) {
      case "json" -> new JsonResults(out);
      case "jsonl" -> new JsonLineResults(out);
      case "ids" -> new IdResults(out);
      default -> new TextResults(out, screen);
    };
  }

  /**
   * Comes first.
   *
   * @param relaxed true if no article matched whole and these match any word
   */
  void begin(boolean relaxed);

  /** Prints one hit; they come in the order of rank. */
  default void hit(Hit hit) {
    hit(hit, null);
  }

  /** Prints one hit and, if that was asked for, how it came by its score. */
  void hit(Hit hit, @Nullable Explanation explanation);

  /** Comes last. */
  void end(Summary summary);

  /**
   * What is known when all hits have passed.
   *
   * @param query the query's text as it was asked
   * @param total exact number of matches, of which those printed may be a window
   * @param first rank of the first hit printed, from 1
   * @param shown hits printed
   * @param timeline null if none was asked for
   * @param gist null if none was asked for
   * @param suggestion null if there is none
   * @param tookNanos time that the search took, in nanoseconds
   * @param cut true if the total is only of what was looked for, the closest so many
   */
  record Summary(
      String query,
      long total,
      long first,
      long shown,
      List<FacetCounts> facets,
      boolean relaxed,
      @Nullable Timeline timeline,
      @Nullable Gist gist,
      @Nullable Suggestion suggestion,
      long tookNanos,
      boolean cut) {

    /** Copies the list. */
    public Summary {
      facets = List.copyOf(facets);
    }

    /** The closest so many; there may be more if they are as many as were asked for. */
    public static Summary ofClosest(String query, long shown, boolean cut, long tookNanos) {
      return new Summary(
          query, shown, 1, shown, List.of(), false, null, null, null, tookNanos, cut);
    }

    /** All matches, of which nothing more is known. */
    public static Summary ofAll(String query, long total, long tookNanos) {
      return new Summary(
          query, total, 1, total, List.of(), false, null, null, null, tookNanos, false);
    }
  }
}
