package dev.morgue.cli;

import java.io.IOException;

/** One thing that the program can do. */
interface Command {

  /** Its name, options and help. */
  CommandModel model();

  /** True if it opens the archive that its words name, and nothing else, for reading. */
  default boolean readsOneArchive() {
    return false;
  }

  /** Does it. */
  ExitCode run(Arguments arguments, Shell shell) throws IOException;
}
