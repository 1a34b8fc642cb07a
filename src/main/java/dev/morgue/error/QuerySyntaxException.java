package dev.morgue.error;

/** A query text that does not parse. */
public final class QuerySyntaxException extends MorgueException {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;
  private final String hint;

  /**
   * Takes one sentence on what is wrong, the whole query text, the position in it, and a corrected
   * text to copy (empty if none can be offered).
   *
   * @param position in UTF-16 code units from the start of {@code query}, at most its length
   */
  public QuerySyntaxException(String message, String query, int position, String hint) {
    super(message);
    this.query = query;
    this.position = position;
    this.hint = hint;
  }

  /** The query text as it was given. */
  public String query() {
    return query;
  }

  /** Where the text is off, in UTF-16 code units from its start, at most its length. */
  public int position() {
    return position;
  }

  /** A corrected query text to copy; empty if none can be offered. */
  public String hint() {
    return hint;
  }
}
