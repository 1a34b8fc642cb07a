package dev.morgue.error;

/** The archive is there, but its files do not hold together. */
public final class ArchiveDamagedException extends MorgueException {

  private static final long serialVersionUID = 1L;

  /** Takes a message that names the archive and what is broken, and the cause found. */
  public ArchiveDamagedException(String message, Throwable cause) {
    super(message, cause);
  }
}
