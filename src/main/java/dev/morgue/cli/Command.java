package dev.morgue.cli;

import java.io.IOException;

/** One thing that the program can do. */
interface Command {

  /** Its name, options and help. */
  CommandModel model();

  /** Does it. */
  ExitCode run(Arguments arguments, Shell shell) throws IOException;
}
