package dev.morgue.error;

/** Bounds on what is taken in, so that one hostile or broken input cannot stop a run. */
public final class Limits {

  /** Bytes of one page after decompression; a larger one fails as {@code too-large}. */
  public static final int MAX_PAGE_BYTES = 32 << 20;

  /** Tags of one page: each takes a hundred times its bytes when the page is parsed. */
  public static final int MAX_PAGE_TAGS = 250_000;

  /** Attributes of one page's tags. */
  public static final int MAX_PAGE_ATTRIBUTES = 500_000;

  /** Bytes of one line of JSON lines input; a longer one fails as {@code too-large}. */
  public static final int MAX_JSON_LINE_BYTES = 32 << 20;

  /** Nesting of one JSON document. */
  public static final int MAX_JSON_DEPTH = 200;

  /** Nesting of clauses in one query text. */
  public static final int MAX_QUERY_DEPTH = 100;

  /** UTF-16 code units of one query text. */
  public static final int MAX_QUERY_CHARS = 16_384;

  /** Words of one query. */
  public static final int MAX_QUERY_WORDS = 1_000;

  private Limits() {}
}
