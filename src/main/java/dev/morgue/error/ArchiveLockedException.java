package dev.morgue.error;

/** Another process writes to the archive. */
public final class ArchiveLockedException extends MorgueException {

  private static final long serialVersionUID = 1L;

  private final String holder;

  /** Takes the whole message, and the holder: process id, host, command and start. */
  public ArchiveLockedException(String message, String holder) {
    super(message);
    this.holder = holder;
  }

  /** Who holds the lock, as it was written there: process id, host, command and start. */
  public String holder() {
    return holder;
  }
}
