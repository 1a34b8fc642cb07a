package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** The encoding of bytes that declare none, or a wrong one, by statistics. */
final class CharsetGuess {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  private CharsetGuess() {}

  /** The likeliest encoding; windows-1252 if nothing speaks for another. */
  static Charset of(byte[] bytes) {
    if (Utf8Scan.of(bytes).isAscii()) {
      return StandardCharsets.UTF_8;
    }
    if (looksArabic(bytes)) {
      return ARABIC;
    }
    // Nor does it know the encodings of Central Europe, of Turkey and of the Baltic.
    Optional<Charset> byAlphabet = AlphabetGuess.of(bytes);
    if (byAlphabet.isPresent()) {
      return byAlphabet.get();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // Whoever guesses has already found that it is no UTF-8.
    return Optional.ofNullable(name)
        .flatMap(CharsetLabels::of)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(WESTERN);
  }

  /**
   * The detector knows no Arabic. In windows-1256 the article "al" is the byte pair C7 E1, in other
   * encodings a rare one.
   */
  private static boolean looksArabic(byte[] bytes) {
    int high = 0;
    int articles = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean pair =
            i + 1 < bytes.length && bytes[i] == (byte) 0xc7 && bytes[i + 1] == (byte) 0xe1;
        boolean wordStart = i == 0 || bytes[i - 1] >= 0;
        if (pair && wordStart) {
          articles++;
        }
      }
    }
    return high >= 40 && articles * 60 >= high;
  }
}
