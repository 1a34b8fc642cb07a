package dev.morgue.query;

/** A place where a query does not parse, and a change there that may mend it. Never leaves here. */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final int position;
  private final int from;
  private final int to;
  private final String replacement;

  private Fault(String message, int position, int from, int to, String replacement) {
    super(message, null, false, false);
    this.position = position;
    this.from = from;
    this.to = to;
    this.replacement = replacement;
  }

  /** A fault that only the writer of the query can mend. */
  static Fault of(String message, int position) {
    return new Fault(message, position, NONE, NONE, "");
  }

  /** A fault mended by another text in place of what stands from {@code from} to {@code to}. */
  static Fault replacing(String message, int position, int from, int to, String replacement) {
    return new Fault(message, position, from, to, replacement);
  }

  /** A fault mended by leaving that token out. */
  static Fault dropping(String message, Token token) {
    return new Fault(message, token.start(), token.start(), token.end(), "");
  }

  int position() {
    return position;
  }

  boolean canBeMended() {
    return from != NONE;
  }

  /** The query with the change made; what is left out leaves no double space. */
  String mend(String query) {
    String before = query.substring(0, from);
    String after = query.substring(to);
    if (replacement.isEmpty() && after.startsWith(" ")) {
      before = before.stripTrailing();
    }
    return (before + replacement + after).strip();
  }
}
