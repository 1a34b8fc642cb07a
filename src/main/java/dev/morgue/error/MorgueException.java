package dev.morgue.error;

import java.util.Objects;

/**
 * What went wrong in a way that a caller can act on. The message says what happened, where, and
 * what to do next; it is shown to people as it stands.
 */
public abstract sealed class MorgueException extends RuntimeException
    permits ArchiveDamagedException,
        ArchiveLockedException,
        ArchiveMissingException,
        IndexVersionException,
        InvalidRequestException,
        QuerySyntaxException,
        StorageException {

  private static final long serialVersionUID = 1L;

  MorgueException(String message) {
    super(message);
  }

  MorgueException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What happened, where, and what to do next. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
