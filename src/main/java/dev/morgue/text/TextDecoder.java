package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into text as browsers do, and better: a byte order mark beats all, then
 * comes what the transport declared, then valid multi-byte UTF-8, which beats a meta tag that lies,
 * then the meta tag, then statistics. Single bytes of another encoding do not spoil UTF-8.
 */
public final class TextDecoder {

  /** More than one byte in so many that does not decode makes a declaration a lie. */
  private static final int TOLERATED_ONE_IN = 200;

  private TextDecoder() {}

  /**
   * Decodes bytes.
   *
   * @param declared label that the transport or the container gave; empty if none
   * @return empty if the bytes are no text in any encoding known
   */
  public static Optional<DecodedText> decode(byte[] bytes, String declared) {
    @Nullable Mark mark = Mark.of(bytes);
    if (mark != null) {
      String text = lenient(bytes, mark.bytes.length(), mark.charset);
      return Optional.of(new DecodedText(text, mark.charset, DecodedText.Signal.BYTE_ORDER_MARK));
    }
    Optional<Charset> wide = WideText.detect(bytes);
    if (wide.isPresent()) {
      return accept(bytes, wide.get(), DecodedText.Signal.DETECTED);
    }
    Utf8Scan utf8 = Utf8Scan.of(bytes);
    Optional<Charset> transport = CharsetLabels.of(declared);
    boolean transportIsDefault =
        transport.isPresent() && CharsetLabels.isWesternDefault(transport.get()) && utf8.isUtf8();
    if (transport.isPresent() && !transportIsDefault && fits(bytes, transport.get(), utf8)) {
      return accept(bytes, transport.get(), DecodedText.Signal.DECLARED);
    }
    if (utf8.isUtf8()) {
      return accept(bytes, StandardCharsets.UTF_8, DecodedText.Signal.VALID_UTF8);
    }
    Optional<Charset> meta = MetaCharset.find(bytes);
    if (meta.isPresent() && fits(bytes, meta.get(), utf8)) {
      return accept(bytes, meta.get(), DecodedText.Signal.META);
    }
    Charset guess = CharsetGuess.of(bytes);
    return CharsetLabels.isWesternDefault(guess)
        ? accept(MixedUtf8.decodeWestern(bytes), guess, DecodedText.Signal.DETECTED)
        : accept(bytes, guess, DecodedText.Signal.DETECTED);
  }

  private static Optional<DecodedText> accept(
      byte[] bytes, Charset charset, DecodedText.Signal signal) {
    return accept(lenient(bytes, 0, charset), charset, signal);
  }

  private static Optional<DecodedText> accept(
      String text, Charset charset, DecodedText.Signal signal) {
    return isText(text) ? Optional.of(new DecodedText(text, charset, signal)) : Optional.empty();
  }

  private static boolean fits(byte[] bytes, Charset charset, Utf8Scan utf8) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8.mayBeUtf8();
    }
    if (charset.name().startsWith("UTF-16") && !holdsZero(bytes)) {
      return false;
    }
    return replacements(lenient(bytes, 0, charset)) * (long) TOLERATED_ONE_IN <= bytes.length;
  }

  /** Every tag, space and line feed has one in UTF-16. */
  private static boolean holdsZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String lenient(byte[] bytes, int start, Charset charset) {
    String text = new String(bytes, start, bytes.length - start, charset);
    boolean isMixed = charset.equals(StandardCharsets.UTF_8) && text.indexOf('\ufffd') >= 0;
    return isMixed ? MixedUtf8.decode(bytes, start) : text;
  }

  private static int replacements(String text) {
    int count = 0;
    for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
      count++;
    }
    return count;
  }

  /** Control characters and undecodable bytes stay rare in text, whatever its encoding. */
  private static boolean isText(String text) {
    int bad = replacements(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        bad += c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
      }
    }
    return bad * 10L <= text.length();
  }

  private enum Mark {
    UTF_32LE("UTF-32LE", "\u00ff\u00fe\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00fe\u00ff"),
    UTF_8("UTF-8", "\u00ef\u00bb\u00bf"),
    UTF_16BE("UTF-16BE", "\u00fe\u00ff"),
    UTF_16LE("UTF-16LE", "\u00ff\u00fe");

    private final Charset charset;
    private final String bytes;

    Mark(String charset, String bytes) {
      this.charset = Charset.forName(charset);
      this.bytes = bytes;
    }

    static @Nullable Mark of(byte[] page) {
      for (Mark mark : values()) {
        if (mark.starts(page)) {
          return mark;
        }
      }
      return null;
    }

    private boolean starts(byte[] page) {
      if (page.length < bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((page[i] & 0xff) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
