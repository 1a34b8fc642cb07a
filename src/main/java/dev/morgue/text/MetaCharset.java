package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page names in its own first bytes: a meta tag or an XML declaration. Source:
 * HTML, "prescan a byte stream to determine its encoding"; pages with long preambles are common, so
 * more than the standard's 1,024 bytes are read.
 */
final class MetaCharset {

  private static final int PRESCAN = 1 << 16;
  private static final Pattern XML =
      Pattern.compile("^\\s{0,64}<\\?xml[^>]{1,200}?encoding\\s{0,8}=\\s{0,8}[\"']([^\"']{2,40})");
  private static final Pattern META =
      Pattern.compile("<meta[\\s/]([^>]{1,1000})", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([^\\s\"'/>;]{2,40})", 2);
  private static final Pattern IS_CHARSET_META =
      Pattern.compile(
          "(?:^|[\\s\"'])charset\\s{0,8}=|http-equiv\\s{0,8}=\\s{0,8}[\"']?content-type", 2);

  private MetaCharset() {}

  /** The first encoding named that is known; empty if none is. */
  static Optional<Charset> find(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    String head = withoutComments(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    Matcher meta = META.matcher(head);
    while (meta.find()) {
      if (IS_CHARSET_META.matcher(meta.group(1)).find()) {
        Matcher charset = CHARSET.matcher(meta.group(1));
        while (charset.find()) {
          Optional<Charset> named = readable(charset.group(1));
          if (named.isPresent()) {
            return named;
          }
        }
      }
    }
    Matcher xml = XML.matcher(head);
    return xml.find() ? readable(xml.group(1)) : Optional.empty();
  }

  /** Each comment is looked for once, so that many that nothing closes cost no more than one. */
  private static String withoutComments(String head) {
    StringBuilder out = new StringBuilder(head.length());
    int from = 0;
    int start = head.indexOf("<!--");
    int end = start < 0 ? -1 : head.indexOf("-->", start + 4);
    while (end >= 0) {
      out.append(head, from, start);
      from = end + 3;
      start = head.indexOf("<!--", from);
      end = start < 0 ? -1 : head.indexOf("-->", start + 4);
    }
    return out.append(head, from, head.length()).toString();
  }

  /** A tag that could be read as bytes was not written in UTF-16, whatever it says. */
  private static Optional<Charset> readable(String label) {
    return CharsetLabels.of(label)
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }
}
