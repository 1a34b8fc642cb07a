package dev.morgue.error;

/** A request that cannot be carried out as it was asked: an option, a path or an id is off. */
public final class InvalidRequestException extends MorgueException {

  private static final long serialVersionUID = 1L;

  /** Takes a message that names what is off and what would be right. */
  public InvalidRequestException(String message) {
    super(message);
  }
}
