package dev.morgue.error;

/** The archive's storage is full or cannot be written. */
public final class StorageException extends MorgueException {

  private static final long serialVersionUID = 1L;

  /** Takes a message that names the place and what is needed there, and the cause found. */
  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
