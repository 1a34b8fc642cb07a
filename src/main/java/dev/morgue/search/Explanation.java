package dev.morgue.search;

import java.util.List;

/**
 * How a hit came by its score.
 *
 * @param score that of the hit, which the parts make up, but for rounding
 * @param parts largest first
 */
public record Explanation(float score, List<Part> parts) {

  /** Copies the list. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * What one thing added.
   *
   * @param what a word as it is in the query, words near each other, or a related word
   * @param fields where it was found: fields of the archive, in the order of the schema
   */
  public record Part(Kind kind, String what, List<String> fields, float score) {

    /** Copies the list. */
    public Part {
      fields = List.copyOf(fields);
    }
  }

  /** Why something scores. */
  public enum Kind {
    /** The query asks for it. */
    WORD,
    /** It is spelled as in the query. */
    SPELLING,
    /** Neighbours in the query are near each other in the text. */
    NEAR,
    /** It is frequent in the best matches. */
    RELATED
  }
}
