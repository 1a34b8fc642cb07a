package dev.morgue.ingest;

import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.ArchiveWriter.Put;

/** Stores in an archive, under the name of a run. */
record WriterStorage(ArchiveWriter writer, String run) implements Storage {

  @Override
  public Put put(Finding.Candidate candidate) {
    return writer.put(candidate.article(), candidate.evidence(), run);
  }

  @Override
  public boolean commit() {
    writer.commit();
    return true;
  }

  @Override
  public void settle() {
    writer.settle();
  }
}
