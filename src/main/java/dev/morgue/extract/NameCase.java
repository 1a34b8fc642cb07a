package dev.morgue.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a byline sets in capitals, as one writes them elsewhere. */
final class NameCase {

  /**
   * {@code McALLISTER}: a name in capitals but for the letters that capitals are set apart from.
   */
  private static final Pattern PREFIXED =
      Pattern.compile("\\b(Mc|Mac|De|Di|Du|La|Le|Van|Fitz)(\\p{Lu}{2,})");

  private static final Pattern TURKISH = Pattern.compile("[İĞŞ]");

  private NameCase() {}

  /** A name set in capitals, as one writes it; initials and short names stay. */
  static String mixed(String name) {
    boolean may = name.indexOf(' ') > 0 && name.length() >= 8;
    if (!may || !isInCapitals(PREFIXED.matcher(name).replaceAll("$2"))) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    Locale locale = TURKISH.matcher(name).find() ? Locale.of("tr") : Locale.ROOT;
    for (String word : name.split(" ", -1)) {
      String lower = word.toLowerCase(locale);
      out.append(out.isEmpty() ? "" : " ");
      if (!out.isEmpty() && BylineWords.PARTICLES.contains(lower)) {
        out.append(lower);
      } else {
        Matcher prefixed = PREFIXED.matcher(word);
        int set = prefixed.lookingAt() ? prefixed.end(1) : 0;
        out.append(word, 0, set);
        appendCapitalised(word.substring(set), lower.substring(set), out);
      }
    }
    return out.toString();
  }

  private static void appendCapitalised(String word, String lower, StringBuilder out) {
    boolean start = true;
    boolean scottish = word.startsWith("MC") && word.length() > 4;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      start |= scottish && i == 2;
      boolean alike = lower.length() == word.length();
      out.append(start ? c : alike ? lower.charAt(i) : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
  }

  /** True for words without a small letter, in a script that has them. */
  static boolean isInCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }
}
