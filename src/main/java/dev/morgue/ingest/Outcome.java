package dev.morgue.ingest;

import dev.morgue.article.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What became of one candidate page.
 *
 * @param key where it was read
 * @param reason why it did not become an article; null if it did
 * @param id its article's id; empty if it has none
 * @param detail what a person should know besides; often empty
 */
record Outcome(String key, Status status, @Nullable Reason reason, String id, String detail) {

  /** The five outcomes of a report. */
  enum Status {
    ADDED("added"),
    UPDATED("updated"),
    UNCHANGED("unchanged"),
    SKIPPED("skipped"),
    FAILED("failed");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** The name in reports. */
    String code() {
      return code;
    }
  }

  static Outcome skipped(String key, Reason reason, String detail) {
    return new Outcome(key, Status.SKIPPED, reason, "", detail);
  }

  static Outcome failed(String key, Reason reason, String detail) {
    return new Outcome(key, Status.FAILED, reason, "", detail);
  }
}
