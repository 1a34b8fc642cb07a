package dev.morgue.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.morgue.article.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one site's robots.txt says to this program. Source: RFC 9309; {@code Crawl-delay} besides.
 *
 * @param rules null if nothing may be fetched
 * @param refusal why nothing may be fetched; null if there are rules
 */
record Robots(@Nullable SimpleRobotRules rules, Fetched.@Nullable Refusal refusal) {

  /** The product token that rules name. */
  static final String NAME = "morgue";

  /** What is read of a robots.txt at most. Source: RFC 9309, 2.5. */
  private static final int MOST_BYTES = 500 << 10;

  /** UTF-8's byte order mark. */
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** The site's address of its rules. */
  static URI address(URI page) {
    return page.resolve("/robots.txt");
  }

  /**
   * The rules that this answer means: a missing file, or redirects without end, allow everything; a
   * server in trouble or out of reach forbids everything. Source: RFC 9309, 2.3.1.
   */
  static Robots of(URI address, Fetched fetched) {
    return switch (fetched) {
      case Fetched.Refusal(Reason reason, String detail) when reason == Reason.HTTP_STATUS ->
          parsed(address, new byte[0]);
      case Fetched.Refusal refusal -> new Robots(null, refusal);
      case Fetched.Answer answer when answer.status() >= 500 ->
          forbidden("robots.txt answers with status " + answer.status());
      case Fetched.Answer answer when answer.status() >= 300 -> parsed(address, new byte[0]);
      case Fetched.Answer answer -> parsed(address, answer.body());
    };
  }

  private static Robots forbidden(String detail) {
    return new Robots(null, new Fetched.Refusal(Reason.ROBOTS, detail));
  }

  private static Robots parsed(URI address, byte[] body) {
    return new Robots(rules(address, body, NAME), null);
  }

  /** What the file says to the program of this name, in lower case. */
  static SimpleRobotRules rules(URI address, byte[] body, String name) {
    int from = 0;
    // The parser knows the whole mark only; some files begin with a part of it.
    while (from < Math.min(MARK.length, body.length) && body[from] == MARK[from]) {
      from++;
    }
    byte[] read = Arrays.copyOfRange(body, from, Math.min(body.length, MOST_BYTES));
    return new SimpleRobotRulesParser()
        .parseContent(address.toString(), read, "text/plain", List.of(name));
  }

  /** Why the page is not to be fetched; empty if it may be. */
  Optional<Fetched.Refusal> refuse(URI page) {
    if (rules == null) {
      return Optional.ofNullable(refusal);
    }
    return rules.isAllowed(page.toString())
        ? Optional.empty()
        : Optional.of(new Fetched.Refusal(Reason.ROBOTS, "robots.txt does not allow it"));
  }

  /** The time that the site wants between requests; zero if it names none. */
  Duration delay() {
    return rules == null || rules.getCrawlDelay() < 0
        ? Duration.ZERO
        : Duration.ofMillis(rules.getCrawlDelay());
  }
}
