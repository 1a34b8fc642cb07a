package dev.morgue.query;

import java.util.Locale;

/** Languages by their names. */
final class LanguageNames {

  private LanguageNames() {}

  /**
   * The two-letter code of a language by its name, in English or its own, or by a code with a
   * region behind it; empty if it is none.
   */
  static String code(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      if (wanted.startsWith(code + '-')
          || wanted.startsWith(code + '_')
          || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(wanted)
          || language.getDisplayLanguage(language).equalsIgnoreCase(wanted)) {
        return code;
      }
    }
    return "";
  }
}
