package dev.morgue.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UrlSourceTest {

  private static final FetchOptions LOCAL =
      FetchOptions.defaults()
          .withAllowPrivate(true)
          .withDelay(Duration.ZERO)
          .withTimeout(Duration.ofSeconds(20));

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aPageComesWithItsAddressAndItsCharset() {
    page("/a", "text/html; charset=\"windows-1252\"", "Caf\u00e9".getBytes(ISO_8859_1));
    Item.Page page = assertInstanceOf(Item.Page.class, fetch("/a"));
    assertEquals(site + "/a", page.key());
    assertEquals(site + "/a", page.url());
    assertEquals("windows-1252", page.charset());
    assertEquals(Item.Page.Type.HTML, page.type());
    assertEquals("Caf\u00e9", new String(page.bytes(), ISO_8859_1));
    assertNotNull(page.fetched());
  }

  @Test
  void itSaysWhoItIs() {
    List<String> agents = new CopyOnWriteArrayList<>();
    answer(
        "/a",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          send(exchange, 200, "text/html", "text".getBytes(UTF_8));
        });
    fetch(LOCAL.withContact("mailto:desk@ledger.example"), site + "/a");
    assertTrue(
        agents.getFirst().matches("Morgue/\\S+ \\(\\+mailto:desk@ledger\\.example\\)"),
        agents.getFirst());
  }

  @Test
  void gzippedContentIsUnpacked() throws IOException {
    byte[] packed = gzip("packed".getBytes(UTF_8));
    answer(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          send(exchange, 200, "text/html", packed);
        });
    assertEquals("packed", new String(((Item.Page) fetch("/a")).bytes(), UTF_8));
  }

  @Test
  void otherContentIsUnsupported() {
    page("/a", "image/png", new byte[] {1});
    assertEquals(unreadable("/a", Reason.UNSUPPORTED, "content type image/png"), fetch("/a"));
    answer(
        "/b",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          send(exchange, 200, "text/html", new byte[] {1});
        });
    assertEquals(unreadable("/b", Reason.UNSUPPORTED, "content encoding br"), fetch("/b"));
  }

  @Test
  void aStatusOtherThanSuccessIsReported() {
    answer("/a", exchange -> send(exchange, 410, "text/html", "gone".getBytes(UTF_8)));
    assertEquals(unreadable("/a", Reason.HTTP_STATUS, "status 410"), fetch("/a"));
  }

  @Test
  void redirectsAreFollowedAndTheLastAddressIsThePages() {
    redirect("/a", "/b?x=1");
    redirect("/b", site + "/c");
    page("/c", "text/html", "text".getBytes(UTF_8));
    Item.Page page = assertInstanceOf(Item.Page.class, fetch("/a"));
    assertEquals(site + "/a", page.key());
    assertEquals(site + "/c", page.url());
  }

  @Test
  void redirectsInACircleEnd() {
    redirect("/a", "/a");
    assertEquals(
        unreadable("/a", Reason.HTTP_STATUS, "more than 5 redirects, the last to " + site + "/a"),
        fetch("/a"));
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    page("/a", "text/html", "secret".getBytes(UTF_8));
    assertEquals(
        unreadable("/a", Reason.REFUSED_ADDRESS, "127.0.0.1 is a private address, 127.0.0.1"),
        fetch(LOCAL.withAllowPrivate(false), site + "/a"));
    assertEquals(List.of(), asked);
  }

  @Test
  void anAddressIsJudgedAfterTheWaitThatItsSiteAskedFor() {
    page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n".getBytes(UTF_8));
    page("/a", "text/html", "secret".getBytes(UTF_8));
    AtomicInteger looks = new AtomicInteger(); // four of them until the rules are known
    long start = System.nanoTime();
    Item item =
        fetchWhereNamesChange(() ->
            looks.incrementAndGet() > 4
                && System.nanoTime() - start >= Duration.ofSeconds(1).toNanos());
    assertEquals(
        unreadable("/a", Reason.REFUSED_ADDRESS, "127.0.0.1 is a private address, 127.0.0.1"),
        item);
    assertEquals(List.of("/robots.txt"), asked);
  }

  @Test
  void whatANameThatMovedMeanwhileAnswersIsThrownAway() {
    page("/a", "text/html", "secret".getBytes(UTF_8));
    Item item = fetchWhereNamesChange(() -> asked.contains("/a"));
    assertEquals(
        unreadable("/a", Reason.REFUSED_ADDRESS, "127.0.0.1 is a private address, 127.0.0.1"),
        item);
  }

  /** Names have a public address until they move; whoever connects gets this test's server. */
  private Item fetchWhereNamesChange(BooleanSupplier moved) {
    InetAddress[] elsewhere = {address(93, 184, 216, 34)};
    InetAddress[] here = {address(127, 0, 0, 1)};
    AddressGuard guard = new AddressGuard(false, host -> moved.getAsBoolean() ? here : elsewhere);
    return read(new UrlSource(site + "/a", new Fetcher(LOCAL, guard)));
  }

  private static InetAddress address(int... bytes) {
    byte[] address = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      address[i] = (byte) bytes[i];
    }
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anEmptyRobotsFileAllowsEverythingGzippedOrNot() throws IOException {
    byte[] packed = gzip(new byte[0]);
    answer(
        "/robots.txt",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          send(exchange, 200, "text/plain", packed);
        });
    page("/a", "text/html", "text".getBytes(UTF_8));
    assertInstanceOf(Item.Page.class, fetch("/a"));
    server.removeContext("/robots.txt");
    page("/robots.txt", "text/plain", new byte[0]);
    assertInstanceOf(Item.Page.class, fetch("/a"));
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    redirect("/a", "file:///etc/passwd");
    assertEquals(
        unreadable("/a", Reason.REFUSED_ADDRESS, "no http address: file:///etc/passwd"),
        fetch("/a"));
  }

  @Test
  void robotsKeepPagesOut() {
    page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/".getBytes(UTF_8));
    page("/private/a", "text/html", "text".getBytes(UTF_8));
    page("/b", "text/html", "text".getBytes(UTF_8));
    assertEquals(
        unreadable("/private/a", Reason.ROBOTS, "robots.txt does not allow it"),
        fetch("/private/a"));
    assertInstanceOf(Item.Page.class, fetch("/b"));
    assertEquals(List.of("/robots.txt", "/robots.txt", "/b"), asked);
  }

  @Test
  void robotsAreAskedOnceARun() {
    answer("/robots.txt", exchange -> send(exchange, 404, "text/plain", new byte[0]));
    page("/a", "text/html", "text".getBytes(UTF_8));
    Fetcher fetcher = new Fetcher(LOCAL);
    read(new UrlSource(site + "/a", fetcher));
    read(new UrlSource(site + "/a", fetcher));
    assertEquals(List.of("/robots.txt", "/a", "/a"), asked);
  }

  @Test
  void robotsHoldAfterARedirectToo() {
    page("/robots.txt", "text/plain", "User-agent: morgue\nDisallow: /b".getBytes(UTF_8));
    redirect("/a", "/b");
    page("/b", "text/html", "text".getBytes(UTF_8));
    assertEquals(unreadable("/a", Reason.ROBOTS, "robots.txt does not allow it"), fetch("/a"));
  }

  @Test
  void aServerInTroubleAllowsNothing() {
    answer("/robots.txt", exchange -> send(exchange, 503, "text/plain", new byte[0]));
    page("/a", "text/html", "text".getBytes(UTF_8));
    assertEquals(
        unreadable("/a", Reason.ROBOTS, "robots.txt answers with status 503"), fetch("/a"));
  }

  @Test
  void requestsToOneHostAreKeptApart() {
    page("/a", "text/html", "text".getBytes(UTF_8));
    long start = System.nanoTime();
    fetch(LOCAL.withDelay(Duration.ofMillis(300)), site + "/a");
    long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
    assertTrue(took >= 300, took + " ms");
  }

  @Test
  void theDelayThatASiteAsksForIsKept() {
    page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n".getBytes(UTF_8));
    page("/a", "text/html", "text".getBytes(UTF_8));
    Fetcher fetcher = new Fetcher(LOCAL);
    read(new UrlSource(site + "/a", fetcher));
    long start = System.nanoTime();
    read(new UrlSource(site + "/a", fetcher));
    long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
    assertTrue(took >= 900, took + " ms");
  }

  @Test
  void aBodyThatTricklesIsCutOff() {
    answer(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
              out.write('x');
              out.flush();
              Thread.sleep(20);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertEquals(
        unreadable("/a", Reason.NETWORK, "no complete answer within 0.7 s"),
        fetch(LOCAL.withTimeout(Duration.ofMillis(700)), site + "/a"));
  }

  @Test
  void aBodyWithoutEndIsTooLarge() {
    answer(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
              out.write(megabyte);
            }
          }
        });
    assertEquals(unreadable("/a", Reason.TOO_LARGE, "more than 32 MB"), fetch("/a"));
  }

  @Test
  void aGzipBombIsTooLarge() throws IOException {
    byte[] bomb = gzip(new byte[40 << 20]);
    answer(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          send(exchange, 200, "text/html", bomb);
        });
    assertEquals(unreadable("/a", Reason.TOO_LARGE, "more than 32 MB"), fetch("/a"));
  }

  @Test
  void aServerThatIsNotThereIsANetworkFailure() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Item.Unreadable item =
        assertInstanceOf(Item.Unreadable.class, fetch(LOCAL, "http://127.0.0.1:" + port + "/a"));
    assertEquals(Reason.NETWORK, item.reason());
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    assertEquals(
        new Item.Unreadable("http://", Reason.REFUSED_ADDRESS, "no http address"),
        fetch(LOCAL, "http://"));
    assertEquals(
        new Item.Unreadable(
            "http://me:secret@127.0.0.1/",
            Reason.REFUSED_ADDRESS,
            "an address with a user name in it"),
        fetch(LOCAL, "http://me:secret@127.0.0.1/"));
  }

  @Test
  void lettersThatNeedItAreEncoded() {
    page("/caf%C3%A9 a", "text/html", "text".getBytes(UTF_8));
    Item.Page page = assertInstanceOf(Item.Page.class, fetch("/caf\u00e9 a|b#part"));
    assertEquals(site + "/caf%C3%A9%20a%7Cb", page.url());
  }

  @Test
  void anInterruptEndsTheWait() {
    answer(
        "/a",
        exchange -> {
          try {
            Thread.sleep(10_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Thread reader = Thread.currentThread();
    threads.execute(() -> {
      while (!asked.contains("/a")) {
        Thread.onSpinWait();
      }
      reader.interrupt();
    });
    UrlSource source = new UrlSource(site + "/a", new Fetcher(LOCAL));
    assertThrows(InterruptedIOException.class, () -> source.read(item -> {}));
    assertTrue(Thread.interrupted());
  }

  private Item fetch(String path) {
    return fetch(LOCAL, site + path);
  }

  private static Item fetch(FetchOptions options, String address) {
    return read(new UrlSource(address, new Fetcher(options)));
  }

  private static Item read(UrlSource source) {
    List<Item> items = new ArrayList<>();
    try {
      source.read(items::add);
    } catch (InterruptedIOException e) {
      throw new AssertionError(e);
    }
    assertEquals(1, items.size());
    return items.getFirst();
  }

  private Item unreadable(String path, Reason reason, String detail) {
    return new Item.Unreadable(site + path, reason, detail);
  }

  private void page(String path, String type, byte[] body) {
    answer(path, exchange -> send(exchange, 200, type, body));
  }

  private void redirect(String path, String target) {
    answer(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          send(exchange, 302, "text/html", new byte[0]);
        });
  }

  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private void answer(String path, Handler handler) {
    server.createContext(
        path.replace("%C3%A9", "\u00e9"),
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          handler.handle(exchange);
        });
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
