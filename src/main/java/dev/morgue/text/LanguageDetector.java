package dev.morgue.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a longer text by its script and by the small words that every sentence
 * needs. Knows what newspapers of the larger languages are written in; of others it says nothing.
 */
public final class LanguageDetector {

  private static final int LEAST_LETTERS = 200;

  /** All letters before it are Latin ones, or of no script. */
  static final char FIRST_OTHER = '\u0250';

  private static final int SAMPLE = 6_000;

  private static final Map<String, String> SMALL_WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              "the of and to in is that for it was with as on be at by this are from have not which"
                  + " his they has but or an we their"),
          Map.entry(
              "de",
              "der die und das den von zu ist mit sich des auf für nicht ein eine dem als auch es"
                  + " an werden aus er hat dass sie nach bei einer um noch wird wie"),
          Map.entry(
              "fr",
              "de la le et les des en un une du que est pour qui dans par sur au plus pas ce il ne"
                  + " sont avec aux se été cette mais ou leur"),
          Map.entry(
              "es",
              "de la que el en y los del se las por un con una su para es no lo al más como pero"
                  + " sus ha este fue son sobre entre también"),
          Map.entry(
              "it",
              "di e che la il un per in non del è una con si le da dei nel alla sono più della al"
                  + " anche gli come ha ma dal questo delle"),
          Map.entry(
              "pt",
              "de que e o a do da em um para com não uma os no se na por mais as dos como mas ao"
                  + " foi das pelo são sua ou também pela"),
          Map.entry(
              "nl",
              "de van het een en in is dat op te zijn voor met die niet aan er om ook als maar door"
                  + " bij naar uit worden heeft hij over nog wordt"),
          Map.entry(
              "sv",
              "och att det som en på är av för med den till inte har de ett om var men sig från kan"
                  + " när så vi ska eller också efter"),
          Map.entry(
              "no",
              "og det som er på en av for med til at ikke har de et var om fra men seg den kan vi"
                  + " så eller etter også skal ble være"),
          Map.entry(
              "da",
              "og det at en er af til på som med for ikke den de har et var om men der fra kan vi"
                  + " så eller efter også skal blev være sig"),
          Map.entry(
              "fi",
              "ja on ei että se oli hän ovat mutta myös kuin tai joka sen kun niin jos mukaan"
                  + " vuoden olisi mitä vain jo nyt ole"),
          Map.entry(
              "pl",
              "w i na z do że się nie jest to o od po za jak a ale dla przez są tym tego może tak"
                  + " który które oraz już było"),
          Map.entry(
              "cs",
              "a v se na je že s z do o k by i pro ale jako za jsou po které podle tak jeho který"
                  + " byl jsem také už nebo když"),
          Map.entry(
              "tr",
              "ve bir bu için da de ile olarak olan daha çok gibi ne en kadar sonra ama her diye"
                  + " olduğu ise var ya değil göre"),
          Map.entry(
              "ro",
              "de și în a la cu pe că nu o din care mai un pentru este să au fost sunt ce fi prin"
                  + " dar dintre lui după"),
          Map.entry(
              "hu",
              "a az és hogy nem is egy ez volt meg de csak már még mint ha el vagy azt meg kell"
                  + " amely szerint lehet"),
          Map.entry(
              "lt",
              "ir kad yra į iš su tai bet kaip ne buvo apie jis už jo dėl taip nuo tik bei ar metų"
                  + " prie tačiau"),
          Map.entry(
              "id",
              "yang dan di dengan untuk dari ini pada itu dalam tidak akan ke juga oleh karena ada"
                  + " telah mereka adalah"),
          Map.entry(
              "vi",
              "và của là có được trong cho các không với một người đã này những khi để ở về từ đến"
                  + " ra cũng"),
          Map.entry(
              "ru",
              "и в не на что с по это как к из за о от для его но был он его также или то все так а"
                  + " же"),
          Map.entry(
              "uk",
              "і в не на що з за до як про це у для та його від але він які також або вже був зі"
                  + " щоб"),
          Map.entry(
              "af",
              "die van en in is dat het vir nie om te met wat op sy was aan hy ook as maar deur by"
                  + " sal"),
          Map.entry("ar", "في من على إلى أن عن التي الذي هذا مع هذه ما كان لا بعد بين ذلك قد"),
          Map.entry("fa", "در به از که این را با است برای آن یک بر های شده تا خود می هم"));

  private static final List<String> LANGUAGES = List.copyOf(SMALL_WORDS.keySet());

  /** The small words, each with the languages that have it by their places in the list. */
  private static final SmallWords WORDS = new SmallWords();

  /** Which of the characters before {@link #FIRST_OTHER} are letters. */
  private static final boolean[] LATIN = new boolean[FIRST_OTHER];

  static {
    SMALL_WORDS.forEach((language, words) -> {
      for (String word : words.split(" ", -1)) {
        WORDS.add(word, 1 << LANGUAGES.indexOf(language));
      }
    });
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = Character.isLetter(c);
    }
  }

  private LanguageDetector() {}

  /** True if {@link #detect} can find the language of that code. */
  public static boolean knows(String code) {
    return SMALL_WORDS.containsKey(code)
        || List.of("zh", "ja", "ko", "th", "el", "he", "hi").contains(code);
  }

  /** ISO 639-1 code of the text's language; empty below 200 letters and where it is not clear. */
  public static Optional<String> detect(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
    int letters = 0;
    char[] sampled = sample.toCharArray();
    for (char c : sampled) {
      boolean letter = c < FIRST_OTHER ? LATIN[c] : Character.isLetter(c);
      letters += letter ? 1 : 0;
      if (letter && c >= FIRST_OTHER) {
        scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (letters < LEAST_LETTERS && (kana + han) * 3 < LEAST_LETTERS) {
      return Optional.empty();
    }
    if (kana * 10 > letters) {
      return Optional.of("ja");
    }
    for (Map.Entry<Character.UnicodeScript, Integer> entry : scripts.entrySet()) {
      String sole = ofScript(entry.getKey());
      if (!sole.isEmpty() && entry.getValue() * 2 > letters) {
        return Optional.of(sole);
      }
    }
    // The lower case of İ is two characters, of which one is no letter.
    return byWords(
        sample.indexOf('İ') < 0 ? sampled : sample.toLowerCase(Locale.ROOT).toCharArray());
  }

  @SuppressWarnings("MissingCasesInEnumSwitch")
  private static String ofScript(Character.UnicodeScript script) {
    return switch (script) {
      case HAN -> "zh";
      case HANGUL -> "ko";
      case THAI -> "th";
      case GREEK -> "el";
      case HEBREW -> "he";
      default -> "";
    };
  }

  private static boolean isLetter(char[] text, int at) {
    char c = text[at];
    return c < FIRST_OTHER ? LATIN[c] : Character.isLetter(Character.codePointAt(text, at));
  }

  /** Where the next character begins. */
  private static int after(char[] text, int at) {
    char c = text[at];
    return c < FIRST_OTHER ? at + 1 : at + Character.charCount(Character.codePointAt(text, at));
  }

  private static Optional<String> byWords(char[] sample) {
    int[] hits = new int[LANGUAGES.size()];
    int words = 0;
    for (int start = 0; start <= sample.length; words++) {
      int end = start;
      while (end < sample.length && isLetter(sample, end)) {
        end = after(sample, end);
      }
      for (int left = WORDS.languages(sample, start, end); left != 0; left &= left - 1) {
        hits[Integer.numberOfTrailingZeros(left)]++;
      }
      start = end == sample.length ? end + 1 : end;
      while (start < sample.length && !isLetter(sample, start)) {
        start = after(sample, start);
      }
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (int language = 0; language < hits.length; language++) {
      if (hits[language] > most) {
        second = most;
        most = hits[language];
        best = LANGUAGES.get(language);
      } else {
        second = Math.max(second, hits[language]);
      }
    }
    boolean clear = most * 8 > words && most * 20 > second * 23;
    return clear ? Optional.of(best) : Optional.empty();
  }
}
