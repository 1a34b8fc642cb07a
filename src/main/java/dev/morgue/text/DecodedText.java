package dev.morgue.text;

import java.nio.charset.Charset;

/**
 * Text that was bytes.
 *
 * @param text without byte order mark
 * @param charset encoding that the bytes were read in
 * @param signal what the choice of encoding rests on
 */
public record DecodedText(String text, Charset charset, Signal signal) {

  /** What an encoding was chosen by, the strongest first. */
  public enum Signal {
    BYTE_ORDER_MARK,
    DECLARED,
    VALID_UTF8,
    META,
    DETECTED
  }
}
