package dev.morgue.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Normal form of an article's address, so that one article has one address. Source: RFC 3986, 6.2.
 */
public final class ArticleUrl {

  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "msclkid",
          "mc_cid",
          "mc_eid",
          "igshid",
          "yclid",
          "twclid",
          "ttclid",
          "wbraid",
          "gbraid",
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "cmpid",
          "ocid",
          "ncid",
          "smid",
          "sref",
          "xtor",
          "at_medium",
          "at_campaign",
          "wt_mc",
          "ns_campaign",
          "ns_mchannel",
          "ns_source",
          "ito",
          "__twitter_impression");

  private ArticleUrl() {}

  /**
   * The address with scheme and host in lower case, without fragment, its scheme's default port and
   * tracking parameters; other parameters stay. A text that is no absolute http address comes back
   * stripped and otherwise unchanged.
   */
  public static String normalise(String address) {
    String text = address.strip();
    URI uri = parse(text);
    if (uri == null || uri.getHost() == null || uri.getScheme() == null) {
      return text;
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return text;
    }
    StringBuilder out =
        new StringBuilder(scheme).append("://").append(uri.getHost().toLowerCase(Locale.ROOT));
    if (uri.getPort() >= 0 && uri.getPort() != (scheme.equals("http") ? 80 : 443)) {
      out.append(':').append(uri.getPort());
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    out.append(path);
    String query = withoutTracking(uri.getRawQuery());
    if (!query.isEmpty()) {
      out.append('?').append(query);
    }
    return out.toString();
  }

  /** What two addresses of one article share: the normal form without scheme and trailing slash. */
  static String key(String address) {
    String text = normalise(address);
    int start = text.startsWith("http") ? text.indexOf("://") + 3 : 0;
    int end = text.endsWith("/") ? text.length() - 1 : text.length();
    return text.substring(start, end);
  }

  /** The host in lower case; empty if the text is no absolute address. */
  public static String host(String address) {
    URI uri = parse(address.strip());
    return uri == null || uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
  }

  /** True if the address names a site's root, which is never one article. */
  public static boolean isRoot(String address) {
    URI uri = parse(address.strip());
    return uri != null
        && (uri.getRawPath() == null || uri.getRawPath().replace("/", "").isEmpty())
        && uri.getRawQuery() == null;
  }

  private static @Nullable URI parse(String text) {
    try {
      return new URI(text.replace(" ", "%20").replace("|", "%7C"));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String withoutTracking(@Nullable String query) {
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !isTracking(parameter))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
  }
}
