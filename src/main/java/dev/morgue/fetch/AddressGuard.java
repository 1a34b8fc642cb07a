package dev.morgue.fetch;

import dev.morgue.article.Reason;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps requests away from what is not the public web: other schemes, and hosts on this machine or
 * in its network. Source: IANA's registries of special-purpose addresses.
 *
 * <p>The HTTP client looks a name up by itself and cannot be told which address to take. Both go
 * through the platform's cache, so that the client connects to what was judged here, unless the
 * cache forgets the name in the moment between. It forgets a name after 30 seconds, which the owner
 * of a name server can time; in a process that called {@link #keepNames} in time, never. Who does
 * not call it judges before a request and after it: then what a private host answers is thrown
 * away, but in that moment it may be asked. Where a proxy is set, the proxy looks names up, and it
 * is the proxy that has to guard its network.
 */
final class AddressGuard {

  /** What the platform keeps an answer for, in seconds, if its security settings do not say. */
  private static final String KEEPS_NAMES = "sun.net.inetaddr.ttl";

  private final boolean allowPrivate;
  private final Names names;

  /** Turns a host's name into its addresses. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  AddressGuard(boolean allowPrivate) {
    this(allowPrivate, InetAddress::getAllByName);
  }

  AddressGuard(boolean allowPrivate, Names names) {
    this.allowPrivate = allowPrivate;
    this.names = names;
  }

  /** Has this process look each name up once, if it has looked up none before. */
  static void keepNames() {
    if (System.getProperty(KEEPS_NAMES) == null) {
      System.setProperty(KEEPS_NAMES, "-1");
    }
  }

  /** Why this address is not to be asked; empty if it may be. */
  Optional<Fetched.Refusal> refuse(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (!(scheme.equals("http") || scheme.equals("https")) || host == null) {
      return refusal(Reason.REFUSED_ADDRESS, "no http address: " + address);
    }
    if (address.getRawUserInfo() != null) {
      return refusal(Reason.REFUSED_ADDRESS, "an address with a user name in it");
    }
    try {
      for (InetAddress resolved : names.of(host)) {
        if (!allowPrivate && isPrivate(resolved)) {
          return refusal(
              Reason.REFUSED_ADDRESS, host + " is a private address, " + resolved.getHostAddress());
        }
      }
    } catch (UnknownHostException e) {
      return refusal(Reason.NETWORK, "unknown host " + host);
    }
    return Optional.empty();
  }

  private static Optional<Fetched.Refusal> refusal(Reason reason, String detail) {
    return Optional.of(new Fetched.Refusal(reason, detail));
  }

  static boolean isPrivate(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address v4 -> isPrivate4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
      case Inet6Address v6 -> isPrivate6(bytes);
      default -> true;
    };
  }

  private static boolean isPrivate4(int a, int b, int c) {
    return a == 0
        || a >= 240
        || (a == 100 && b >= 64 && b < 128)
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19));
  }

  private static boolean isPrivate6(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    if ((first & 0xfe00) == 0xfc00) {
      return true;
    }
    // An address of version 4 in one of version 6: translated, or tunnelled.
    if (first == 0x0064 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b) {
      return isPrivate4In(bytes, 12);
    }
    boolean compatible = Arrays.equals(bytes, 0, 12, new byte[12], 0, 12);
    return (compatible && isPrivate4In(bytes, 12)) || (first == 0x2002 && isPrivate4In(bytes, 2));
  }

  private static boolean isPrivate4In(byte[] bytes, int from) {
    try {
      return isPrivate(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}
