package dev.morgue.fetch;

import dev.morgue.article.Reason;
import java.net.URI;
import java.net.http.HttpHeaders;

/** What came of an attempt to fetch an address. */
sealed interface Fetched {

  /**
   * The server answered, with whatever status.
   *
   * @param address the last one, after redirects
   * @param body decoded, at most {@code Limits.MAX_PAGE_BYTES}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(URI address, int status, HttpHeaders headers, byte[] body) implements Fetched {

    /** A header's first value; empty if it is missing. */
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    boolean isRedirect() {
      return switch (status) {
        case 301, 302, 303, 307, 308 -> !header("location").isEmpty();
        default -> false;
      };
    }
  }

  /** There is no answer to use. */
  record Refusal(Reason reason, String detail) implements Fetched {}
}
