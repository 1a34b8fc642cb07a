package dev.morgue.cli;

/** What the program's exit status tells a script. */
enum ExitCode {
  /** Done, or something found. */
  DONE(0),
  /** Nothing found. */
  NOTHING_FOUND(1),
  /** The command line or the query is off. */
  USAGE(2),
  /** Finished, but some items failed. */
  SOME_FAILED(3),
  /** The archive is missing, or another process writes to it. */
  ARCHIVE_UNAVAILABLE(4),
  /** The archive is damaged, or of another format. */
  ARCHIVE_UNREADABLE(5),
  /** The network or robots.txt blocked everything. */
  BLOCKED(6),
  /** The storage is full or cannot be written. */
  STORAGE(7),
  /** A fault of this program. Source: sysexits.h, EX_SOFTWARE. */
  FAULT(70);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
