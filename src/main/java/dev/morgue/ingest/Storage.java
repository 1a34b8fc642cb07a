package dev.morgue.ingest;

import dev.morgue.search.ArchiveWriter.Put;

/** Where a run's articles go: into the archive, or nowhere. */
interface Storage {

  /** Stores the candidate, or says what would become of it. Safe for use by several threads. */
  Put put(Finding.Candidate candidate);

  /** Makes durable what was stored; returns false if nothing ever is. */
  boolean commit();

  /** After the last commit: makes what was stored quick to search. */
  void settle();
}
