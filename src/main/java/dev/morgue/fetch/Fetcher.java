package dev.morgue.fetch;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches single pages politely: it says who it is, obeys robots.txt, keeps its requests to one
 * host apart, and asks no private address. Each redirect is held to the same rules as the first
 * address. Share one between all sources of a run; for use by one thread at a time.
 */
public final class Fetcher {

  private static final int MOST_REDIRECTS = 5;

  private final FetchOptions options;
  private final AddressGuard guard;
  private final Pace pace = new Pace();
  private final Map<String, Robots> robots = new HashMap<>();
  private @Nullable HttpClient client;

  /** Makes a fetcher that has asked nobody yet. */
  public Fetcher(FetchOptions options) {
    this(options, new AddressGuard(options.allowPrivate()));
  }

  Fetcher(FetchOptions options, AddressGuard guard) {
    this.options = options;
    this.guard = guard;
  }

  /**
   * Has this process look each host's name up once and no more, so that a name cannot come to mean
   * a private address after it was found to mean a public one. For programs that are about to fetch
   * and then end; it does nothing once a name has been looked up.
   */
  public static void keepNames() {
    AddressGuard.keepNames();
  }

  /** Made when first needed: it starts threads and loads the machinery of TLS. */
  private HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(options.connectTimeout())
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  /** Fetches an address, if its site allows it. */
  Fetched fetch(URI address) throws InterruptedIOException {
    return follow(address, true);
  }

  private Fetched follow(URI address, boolean obeyRobots) throws InterruptedIOException {
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Fetched fetched = step(at, obeyRobots);
      if (!(fetched instanceof Fetched.Answer answer) || !answer.isRedirect()) {
        return fetched;
      }
      Optional<URI> target = WebAddress.parse(answer.header("location")).map(at::resolve);
      if (target.isEmpty()) {
        return new Fetched.Refusal(
            Reason.HTTP_STATUS, "status " + answer.status() + " to no address");
      }
      at = target.get();
    }
    return new Fetched.Refusal(
        Reason.HTTP_STATUS, "more than " + MOST_REDIRECTS + " redirects, the last to " + at);
  }

  private Fetched step(URI at, boolean obeyRobots) throws InterruptedIOException {
    Optional<Fetched.Refusal> refused = guard.refuse(at);
    Duration delay = options.delay();
    if (refused.isEmpty() && obeyRobots) {
      Robots rules = robots(at);
      refused = rules.refuse(at);
      delay = delay.compareTo(rules.delay()) < 0 ? rules.delay() : delay;
    }
    return refused.isPresent() ? refused.get() : request(at, delay);
  }

  private Robots robots(URI page) throws InterruptedIOException {
    URI address = Robots.address(page);
    String site = address.toString().toLowerCase(Locale.ROOT);
    Robots known = robots.get(site);
    if (known == null) {
      known = Robots.of(address, follow(address, false));
      robots.put(site, known);
    }
    return known;
  }

  private Fetched request(URI address, Duration delay) throws InterruptedIOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(options.timeout())
            // The offer to change protocols in the clear confuses old servers.
            .version(
                address.getScheme().equalsIgnoreCase("https")
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1)
            .header("User-Agent", options.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1")
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      pace.await(address.getHost().toLowerCase(Locale.ROOT), delay);
      return guarded(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while fetching " + address);
    } catch (LimitedBody.TooLongException e) {
      return new Fetched.Refusal(Reason.TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Fetched.Refusal(Reason.NETWORK, explain(e));
    }
  }

  /** Judges the address after all waiting, and again when the client has surely looked it up. */
  private Fetched guarded(HttpRequest request) throws IOException, InterruptedException {
    Optional<Fetched.Refusal> refused = guard.refuse(request.uri());
    if (refused.isPresent()) {
      return refused.get();
    }
    HttpResponse<byte[]> response = send(request);
    refused = guard.refuse(request.uri());
    return refused.isPresent() ? refused.get() : answer(request.uri(), response);
  }

  /** The request's own time-out ends with the headers; a body may come for ever. */
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, headers -> new LimitedBody(Limits.MAX_PAGE_BYTES));
    try {
      return answer.get(options.timeout().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException("no complete answer within " + seconds(options.timeout()), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private static Fetched answer(URI address, HttpResponse<byte[]> response) throws IOException {
    String coding =
        response.headers().firstValue("content-encoding").orElse("").toLowerCase(Locale.ROOT);
    byte[] body = response.body();
    return switch (coding) {
      case "", "identity" -> answer(address, response, body);
      case "gzip", "x-gzip" -> answer(address, response, unpacked(body));
      default ->
          body.length == 0
              ? answer(address, response, body)
              : new Fetched.Refusal(Reason.UNSUPPORTED, "content encoding " + coding);
    };
  }

  private static Fetched answer(URI address, HttpResponse<byte[]> response, byte[] body) {
    return new Fetched.Answer(address, response.statusCode(), response.headers(), body);
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    if (packed.length == 0) {
      return packed;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(Limits.MAX_PAGE_BYTES + 1);
      if (bytes.length > Limits.MAX_PAGE_BYTES) {
        throw new LimitedBody.TooLongException(Limits.MAX_PAGE_BYTES);
      }
      return bytes;
    }
  }

  private static String seconds(Duration time) {
    return time.toMillis() / 1000.0 + " s";
  }

  private static String explain(IOException e) {
    String what = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass() == IOException.class && !what.isEmpty()
        ? what.substring(2)
        : e.getClass().getSimpleName().replace("Exception", "") + what;
  }
}
