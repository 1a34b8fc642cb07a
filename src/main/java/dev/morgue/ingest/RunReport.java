package dev.morgue.ingest;

import dev.morgue.article.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Account of a finished run.
 *
 * @param run the run's id, sortable by start
 * @param counts outcomes, which balance
 * @param skipped pages skipped, by reason
 * @param failed pages failed, by reason
 * @param ignored files of kinds that no source reads, by the ending of their names
 * @param examples the first few pages skipped or failed of each reason
 * @param log the run's file with a line for every page that was not simply unchanged; null if the
 *     archive is in memory or the run was dry
 * @param replaced of the updated pages, those without an address whose text shares hardly anything
 *     with what the same relative path had before: perhaps another page of another folder
 * @param dryRun true if nothing was written
 * @param took wall time
 * @param profile where the CPU time went; null unless it was asked for
 */
public record RunReport(
    String run,
    Counts counts,
    Map<Reason, Long> skipped,
    Map<Reason, Long> failed,
    Map<String, Long> ignored,
    List<Trouble> examples,
    @Nullable Path log,
    long replaced,
    boolean dryRun,
    Duration took,
    @Nullable RunProfile profile) {

  /** Copies the maps and the list. */
  public RunReport {
    skipped = Map.copyOf(skipped);
    failed = Map.copyOf(failed);
    ignored = Map.copyOf(ignored);
    examples = List.copyOf(examples);
  }

  /** A page that did not become an article; {@code failed} tells a failure from a skipped page. */
  public record Trouble(String key, boolean failed, Reason reason, String detail) {}
}
