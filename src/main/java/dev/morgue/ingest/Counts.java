package dev.morgue.ingest;

/**
 * Outcomes of a run, in pages. They balance: every candidate page seen has exactly one outcome.
 *
 * @param ignored files of kinds that no source reads; not among those seen
 */
public record Counts(
    long added, long updated, long unchanged, long skipped, long failed, long ignored) {

  /** Candidate pages: the sum of all outcomes. */
  public long seen() {
    return added + updated + unchanged + skipped + failed;
  }
}
