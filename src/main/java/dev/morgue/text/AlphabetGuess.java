package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which single-byte encoding of Latin letters bytes are in, by whose letters they are: each
 * language has few of its own, and read in another encoding they are letters that no one language
 * has together. What the letters of a western language fit as well is windows-1252.
 */
final class AlphabetGuess {

  /** Share of the bytes that an alphabet must account for. */
  private static final double MOST = .95;

  /** Share that it must account for where the page names the language. */
  private static final double MOST_IF_NAMED = .9;

  /** What it must be better by than any western alphabet. */
  private static final double MARGIN = .05;

  /** Fewer bytes than these tell nothing. */
  private static final int FEWEST = 24;

  private static final int FEWEST_IF_NAMED = 3;

  private static final int PRESCAN = 1 << 12;
  private static final Pattern LANGUAGE =
      Pattern.compile("<html\\b[^>]{0,500}?\\blang\\s{0,8}=\\s{0,8}[\"']?([a-z]{2})\\b", 2);

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CENTRAL = Charset.forName("windows-1250");
  private static final Charset LATIN_2 = Charset.forName("ISO-8859-2");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final Charset BALTIC = Charset.forName("windows-1257");

  private static final Alphabet[] ALPHABETS = {
    new Alphabet("pl", "ąćęłńóśźż", CENTRAL),
    new Alphabet("pl", "ąćęłńóśźż", LATIN_2),
    new Alphabet("cs", "áčďéěíňóřšťúůýž", CENTRAL),
    new Alphabet("cs", "áčďéěíňóřšťúůýž", LATIN_2),
    new Alphabet("sk", "áäčďéíĺľňóôŕšťúýž", CENTRAL),
    new Alphabet("sk", "áäčďéíĺľňóôŕšťúýž", LATIN_2),
    new Alphabet("hu", "áéíóöőúüű", CENTRAL),
    new Alphabet("ro", "ăâîşţ", CENTRAL),
    new Alphabet("sl hr bs sr", "čćđšž", CENTRAL),
    new Alphabet("sl hr bs sr", "čćđšž", LATIN_2),
    new Alphabet("tr az", "çğıöşüİ", TURKISH),
    new Alphabet("lt", "ąčęėįšųūž", BALTIC),
    new Alphabet("lv", "āčēģīķļņšūž", BALTIC),
  };

  private static final Alphabet[] WESTERN_ALPHABETS = {
    new Alphabet("fr", "àâæçèéêëîïôùûüÿœ", WESTERN),
    new Alphabet("de", "äöüßé", WESTERN),
    new Alphabet("es ca ga", "áàçèéíïñòóúü", WESTERN),
    new Alphabet("pt", "áàâãçéêíóôõúü", WESTERN),
    new Alphabet("it", "àèéìíîòóùú", WESTERN),
    new Alphabet("nl", "áäèéëêïíóöúü", WESTERN),
    new Alphabet("sv da no", "åäöæøéü", WESTERN),
    new Alphabet("fi et", "åäõöüšž", WESTERN),
    new Alphabet("is fo", "áéíóúýþæöøð", WESTERN),
  };

  /** How often each byte stands within a word of Latin letters. */
  private final int[] inWords = new int[256];

  private int controls;
  private int total;

  private AlphabetGuess(byte[] bytes) {
    int letters = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      int b = bytes[i] & 0xff;
      byte previous = i > 0 ? bytes[i - 1] : 0;
      byte next = i + 1 < bytes.length ? bytes[i + 1] : 0;
      boolean besideLetter = isAsciiLetter(previous) || isAsciiLetter(next);
      controls += b < 0xa0 ? 1 : 0;
      letters += b >= 0xc0 ? 1 : 0;
      // Below are signs in some encodings and letters in others, and quotation marks in most.
      boolean isMark = (b >= 0x91 && b <= 0x97) || b == 0x85 || b == 0xa0 || b == 0xad;
      boolean within = isLetter(previous) && isLetter(next) && !isMark;
      if (besideLetter && (b >= 0xc0 || within)) {
        inWords[b]++;
        total++;
      }
    }
    if (total * 2 < letters) {
      // Other scripts have words without any letter of ASCII.
      total = 0;
    }
  }

  /** The encoding whose letters these are; empty if they may as well be western, or no Latin. */
  static Optional<Charset> of(byte[] bytes) {
    AlphabetGuess guess = new AlphabetGuess(bytes);
    if (guess.total < FEWEST_IF_NAMED) {
      return Optional.empty();
    }
    String language = language(bytes);
    double western = guess.best(WESTERN_ALPHABETS);
    Optional<Charset> named = guess.best(language, MOST_IF_NAMED, Math.nextUp(western));
    if (named.isPresent() || guess.total < FEWEST) {
      return named;
    }
    return guess.best("", MOST, western + MARGIN);
  }

  private Optional<Charset> best(String language, double share, double bar) {
    Alphabet best = null;
    double most = Math.max(share, bar);
    for (Alphabet alphabet : ALPHABETS) {
      boolean isAsked = alphabet.languages.contains(language);
      double fit = isAsked ? fit(alphabet) : 0;
      if (fit >= most && (best == null || fit > most)) {
        best = alphabet;
        most = fit;
      }
    }
    return Optional.ofNullable(best).map(alphabet -> alphabet.charset);
  }

  private double best(Alphabet[] alphabets) {
    return Arrays.stream(alphabets).mapToDouble(this::fit).max().orElse(0);
  }

  /** Share of the bytes that are letters of the alphabet. */
  private double fit(Alphabet alphabet) {
    int own = 0;
    for (byte b : alphabet.bytes) {
      own += inWords[b & 0xff];
    }
    // Where windows-1250 has signs, ISO-8859-2 has nothing that text is written with.
    int off = alphabet.charset.equals(LATIN_2) ? controls : 0;
    return (double) own / (total + off);
  }

  private static boolean isLetter(byte b) {
    return b < 0 || isAsciiLetter(b);
  }

  private static boolean isAsciiLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** The language that the page says it is in; one that none has if it says nothing. */
  private static String language(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    Matcher language = LANGUAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "??";
  }

  /** The letters beyond ASCII that a language has, in bytes. */
  private static final class Alphabet {

    private final String languages;
    private final Charset charset;
    private final byte[] bytes;

    Alphabet(String languages, String letters, Charset charset) {
      this.languages = languages;
      this.charset = charset;
      String all = letters + letters.toUpperCase(Locale.ROOT).replace("SS", "");
      byte[] encoded = all.getBytes(charset);
      Arrays.sort(encoded);
      this.bytes = distinctHigh(encoded);
    }

    private static byte[] distinctHigh(byte[] sorted) {
      byte[] high = new byte[sorted.length];
      int length = 0;
      for (byte b : sorted) {
        if (b < 0 && (length == 0 || high[length - 1] != b)) {
          high[length++] = b;
        }
      }
      return Arrays.copyOf(high, length);
    }
  }
}
