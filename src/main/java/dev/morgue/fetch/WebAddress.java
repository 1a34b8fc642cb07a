package dev.morgue.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as people and servers write them, with letters that RFC 3986 wants encoded and
 * names of hosts in any script.
 */
final class WebAddress {

  private static final Pattern HOST = Pattern.compile("(?i)^(https?://)([^/?#:@\\[]+)(.*)$");
  private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

  private WebAddress() {}

  /** The address, absolute or relative, without its fragment; empty if it cannot be read as one. */
  static Optional<URI> parse(String text) {
    String address = text.strip();
    int fragment = address.indexOf('#');
    if (fragment >= 0) {
      address = address.substring(0, fragment);
    }
    try {
      Matcher host = HOST.matcher(address);
      if (host.matches()) {
        address = host.group(1) + IDN.toASCII(host.group(2)) + host.group(3);
      }
      URI uri = new URI(encoded(address));
      return address.isEmpty() ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      if (letter || LEGAL.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%')
            .append(Integer.toHexString(c + 0x100).substring(1).toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }
}
