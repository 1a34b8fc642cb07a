package dev.morgue.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stable name of an article in its archive: what the input gave, else a 128-bit hash in lower-case
 * base32 (26 characters).
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  private static final int HASH_BYTES = 16;
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  /** Fewest characters of a prefix that may stand for an id. */
  public static final int MIN_PREFIX = 4;

  /** Refuses an empty id and one with white space. */
  public ArticleId {
    if (value.isEmpty() || hasWhiteSpace(value)) {
      throw new IllegalArgumentException("an article's id has no white space: \"" + value + '"');
    }
  }

  private static boolean hasWhiteSpace(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isWhitespace(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The id of the first of these that is not empty: canonical URL, fetched URL, source key. */
  public static ArticleId of(String canonicalUrl, String fetchedUrl, String sourceKey) {
    if (!canonicalUrl.isEmpty()) {
      return hash(ArticleUrl.key(canonicalUrl));
    }
    return hash(fetchedUrl.isEmpty() ? sourceKey : ArticleUrl.key(fetchedUrl));
  }

  private static ArticleId hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return new ArticleId(base32(digest, HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String base32(byte[] bytes, int length) {
    StringBuilder out = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < length; i++) {
      buffer = (buffer << 8) | (bytes[i] & 0xff);
      bits += 8;
      while (bits >= 5) {
        out.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
        bits -= 5;
      }
    }
    if (bits > 0) {
      out.append(BASE32.charAt((buffer << (5 - bits)) & 31));
    }
    return out.toString();
  }

  /** The first eight characters, as results show it. */
  public String abbreviated() {
    return value.length() <= 8 || !isHash() ? value : value.substring(0, 8);
  }

  private boolean isHash() {
    if (value.length() != 26) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (BASE32.indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
