package dev.morgue.error;

/** The archive was written in another format than this program reads. */
public final class IndexVersionException extends MorgueException {

  private static final long serialVersionUID = 1L;

  private final int found;
  private final int wanted;

  /** Takes the whole message, the archive's format and the one that this program reads. */
  public IndexVersionException(String message, int found, int wanted) {
    super(message);
    this.found = found;
    this.wanted = wanted;
  }

  /** The archive's format version. */
  public int found() {
    return found;
  }

  /** The format version that this program reads and writes. */
  public int wanted() {
    return wanted;
  }
}
