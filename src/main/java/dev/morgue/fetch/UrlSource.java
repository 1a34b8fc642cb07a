package dev.morgue.fetch;

import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import dev.morgue.source.Source;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page on the web, fetched by {@link Fetcher}'s rules. Its key is the address as given. */
public final class UrlSource implements Source {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+)");

  private final String address;
  private final Fetcher fetcher;

  /** Takes an {@code http} or {@code https} address. */
  public UrlSource(String address, Fetcher fetcher) {
    this.address = address;
    this.fetcher = fetcher;
  }

  /** True if the text begins as a web address does. */
  public static boolean isAddress(String text) {
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  @Override
  public void read(Consumer<Item> sink) throws InterruptedIOException {
    Optional<URI> uri = WebAddress.parse(address);
    if (uri.isEmpty()) {
      sink.accept(new Item.Unreadable(address, Reason.REFUSED_ADDRESS, "no http address"));
      return;
    }
    sink.accept(
        switch (fetcher.fetch(uri.get())) {
          case Fetched.Refusal(Reason reason, String detail) ->
              new Item.Unreadable(address, reason, detail);
          case Fetched.Answer answer -> item(answer);
        });
  }

  private Item item(Fetched.Answer answer) {
    if (answer.status() != 200) {
      return new Item.Unreadable(address, Reason.HTTP_STATUS, "status " + answer.status());
    }
    String type = answer.header("content-type");
    Optional<Item.Page.Type> known = type(type);
    if (known.isEmpty()) {
      return new Item.Unreadable(address, Reason.UNSUPPORTED, "content type " + type);
    }
    Matcher charset = CHARSET.matcher(type);
    return new Item.Page(
        address,
        answer.address().toString(),
        answer.body(),
        known.get(),
        charset.find() ? charset.group(1) : "",
        Instant.now());
  }

  private static Optional<Item.Page.Type> type(String header) {
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "", "text/html", "application/xhtml+xml" -> Optional.of(Item.Page.Type.HTML);
      case "text/plain" -> Optional.of(Item.Page.Type.TEXT);
      case "text/markdown" -> Optional.of(Item.Page.Type.MARKDOWN);
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return address;
  }
}
