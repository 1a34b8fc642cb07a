package dev.morgue.ingest;

import dev.morgue.error.InvalidRequestException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How a run goes.
 *
 * @param dryRun extract and count, write nothing
 * @param threads extraction and indexing threads, at least 1
 * @param command what started the run, for its report
 * @param progress told about the run as it goes, from one thread at a time, at most ten times a
 *     second
 * @param durable told after each commit how many pages of this run have their outcome safe on disk
 * @param profile also account for the CPU time of each stage
 */
public record IngestOptions(
    boolean dryRun,
    int threads,
    String command,
    Consumer<Progress> progress,
    LongConsumer durable,
    boolean profile) {

  /**
   * Checks the number of threads.
   *
   * @throws InvalidRequestException if there are none
   */
  public IngestOptions {
    if (threads < 1) {
      throw new InvalidRequestException("a run needs at least one thread, not " + threads);
    }
  }

  /** A real run over all cores that nobody watches. */
  public static IngestOptions defaults() {
    return new IngestOptions(
        false, Runtime.getRuntime().availableProcessors(), "", progress -> {}, pages -> {}, false);
  }

  /** The same, dry or not. */
  public IngestOptions withDryRun(boolean dryRun) {
    return new IngestOptions(dryRun, threads, command, progress, durable, profile);
  }

  /** The same with so many threads. */
  public IngestOptions withThreads(int threads) {
    return new IngestOptions(dryRun, threads, command, progress, durable, profile);
  }

  /** The same, started by that command. */
  public IngestOptions withCommand(String command) {
    return new IngestOptions(dryRun, threads, command, progress, durable, profile);
  }

  /** The same with that watcher. */
  public IngestOptions withProgress(Consumer<Progress> progress) {
    return new IngestOptions(dryRun, threads, command, progress, durable, profile);
  }

  /** The same with that listener for commits. */
  public IngestOptions withDurable(LongConsumer durable) {
    return new IngestOptions(dryRun, threads, command, progress, durable, profile);
  }

  /** The same, with an account of CPU time or without. */
  public IngestOptions withProfile(boolean profile) {
    return new IngestOptions(dryRun, threads, command, progress, durable, profile);
  }

  /**
   * A run so far.
   *
   * @param counts outcomes so far
   * @param key the item finished last
   */
  public record Progress(Counts counts, String key) {}
}
