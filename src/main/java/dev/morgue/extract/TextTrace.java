package dev.morgue.extract;

import java.util.List;

/**
 * Tells how much of a text occurs in some known texts, by runs of eight letters or digits. One run
 * in fifty or so is taken for known by chance when the known texts are long.
 */
final class TextTrace {

  private static final int RUN = 8;
  private static final int STEP = 3;
  private static final int SLOTS = 1 << 20;
  private static final int MOST_CHARS = 400_000;

  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = letter(c);
    }
  }

  /** Hashes of the known runs, plus one, each at its own or the next free place. */
  private final int[] table;

  private final String known;

  TextTrace(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      String letters = letters(text);
      if (all.length() + letters.length() > MOST_CHARS) {
        break;
      }
      all.append(letters).append('|');
    }
    known = all.toString();
    table = new int[Integer.highestOneBit(Math.max(8, known.length())) * 4];
    for (int at = 0; at + RUN <= known.length(); at++) {
      add(hash(known, at));
    }
  }

  private void add(int run) {
    int at = run & (table.length - 1);
    while (table[at] != 0 && table[at] != run + 1) {
      at = (at + 1) & (table.length - 1);
    }
    table[at] = run + 1;
  }

  private boolean has(int run) {
    int at = run & (table.length - 1);
    while (table[at] != 0 && table[at] != run + 1) {
      at = (at + 1) & (table.length - 1);
    }
    return table[at] != 0;
  }

  /** Letters and digits known. */
  int length() {
    return known.length();
  }

  /**
   * The share of a text that is known, 0 to 1.
   *
   * @param letters the text's {@link #letters}
   * @param runs the {@link #runs} of those
   */
  double share(String letters, int[] runs) {
    if (known.isEmpty()) {
      return 0;
    }
    if (letters.length() < RUN * 2) {
      return letters.isEmpty() || known.indexOf(letters) < 0 ? 0 : 1;
    }
    int hits = 0;
    for (int run : runs) {
      hits += has(run) ? 1 : 0;
    }
    return (double) hits / runs.length;
  }

  /** Every third run of a text's letters, which several traces may look for. */
  static int[] runs(String letters) {
    int[] runs = new int[letters.length() < RUN ? 0 : (letters.length() - RUN) / STEP + 1];
    for (int at = 0; at < runs.length; at++) {
      runs[at] = hash(letters, at * STEP);
    }
    return runs;
  }

  private static int hash(String letters, int at) {
    int hash = 0;
    for (int i = at; i < at + RUN; i++) {
      hash = hash * 31 + letters.charAt(i);
    }
    return ((hash * 0x9E3779B1) >>> 12) & (SLOTS - 1);
  }

  /** A text's letters and digits, in lower case. */
  static String letters(String text) {
    char[] letters = text.toCharArray();
    int size = 0;
    for (char c : letters) {
      char letter = c < ASCII.length ? ASCII[c] : letter(c);
      if (letter != 0) {
        letters[size++] = letter;
      }
    }
    return new String(letters, 0, size);
  }

  /** How long {@link #letters} of a text is. */
  static int count(String text) {
    int size = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      size += (c < ASCII.length ? ASCII[c] : letter(c)) != 0 ? 1 : 0;
    }
    return size;
  }

  private static char letter(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
