package dev.morgue.fetch;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param allowPrivate also fetch from private, loopback and link-local addresses; who lets others
 *     name addresses leaves this off
 * @param delay least time between two requests to one host; a longer one in its robots.txt counts
 * @param connectTimeout most time to reach a host
 * @param timeout most time for one request, its body included
 * @param contact where a site's owner can ask about the visits, a page or a mail address, sent with
 *     each request; empty for none
 */
public record FetchOptions(
    boolean allowPrivate,
    Duration delay,
    Duration connectTimeout,
    Duration timeout,
    String contact) {

  /** Public addresses only, one request a second to a host, half a minute for each. */
  public static FetchOptions defaults() {
    return new FetchOptions(
        false, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(30), "");
  }

  /** The same, with private addresses or without. */
  public FetchOptions withAllowPrivate(boolean allowPrivate) {
    return new FetchOptions(allowPrivate, delay, connectTimeout, timeout, contact);
  }

  /** The same with so much time between two requests to one host. */
  public FetchOptions withDelay(Duration delay) {
    return new FetchOptions(allowPrivate, delay, connectTimeout, timeout, contact);
  }

  /** The same with so much time for one request. */
  public FetchOptions withTimeout(Duration timeout) {
    return new FetchOptions(allowPrivate, delay, connectTimeout, timeout, contact);
  }

  /** The same, with where to ask about the visits. */
  public FetchOptions withContact(String contact) {
    return new FetchOptions(allowPrivate, delay, connectTimeout, timeout, contact);
  }

  /** What requests say of themselves, as in {@code Morgue/1.0 (+https://example.org/bot)}. */
  String userAgent() {
    String version = FetchOptions.class.getPackage().getImplementationVersion();
    return ("Morgue/" + (version == null ? "development" : version))
        + (contact.isEmpty() ? "" : " (+" + contact + ")");
  }
}
