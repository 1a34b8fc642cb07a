package dev.morgue.error;

/** There is no archive at the place named. */
public final class ArchiveMissingException extends MorgueException {

  private static final long serialVersionUID = 1L;

  /** Takes a message that names the place and how an archive is made. */
  public ArchiveMissingException(String message) {
    super(message);
  }
}
