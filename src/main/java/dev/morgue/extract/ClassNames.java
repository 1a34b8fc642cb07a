package dev.morgue.extract;

import java.util.Locale;

/**
 * What an element's class attribute says.
 *
 * @param names as written, without space around them
 * @param hint the same in lower case
 * @param words the meanings of its words, see {@link ClassWords}
 * @param says the fields that its words speak of, see {@link HintWords}
 */
record ClassNames(String names, String hint, int words, int says) {

  static final ClassNames NONE = new ClassNames("", "", 0, 0);

  private static final Memo<ClassNames> KNOWN = new Memo<>(ClassNames::read);

  static ClassNames of(String attribute) {
    return attribute.isEmpty() ? NONE : KNOWN.of(attribute);
  }

  private static ClassNames read(String attribute) {
    String names = attribute.trim();
    String hint = names.strip().toLowerCase(Locale.ROOT);
    int says = hint.isEmpty() ? 0 : HintWords.read(hint);
    return new ClassNames(names, hint, ClassWords.read(names), says);
  }
}
