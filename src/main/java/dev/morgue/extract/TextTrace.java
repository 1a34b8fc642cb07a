package dev.morgue.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Tells how much of a text occurs in each of some known texts, by runs of eight letters or digits.
 * One run in fifty or so is taken for known by chance when the known texts are long.
 */
final class TextTrace {

  private static final int RUN = 8;
  private static final int STEP = 3;
  private static final int SLOTS = 1 << 20;

  /** The bits of a run's hash and one, and the lowest bit above them. */
  private static final int HASH = 2 * SLOTS - 1;

  private static final int OWNER = 2 * SLOTS;

  private static final int MOST_CHARS = 400_000;

  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = letter(c);
    }
  }

  /**
   * The known runs, each at its own or the next free place: the hash and one, and above it a bit
   * for each known text that has the run.
   */
  private final int[] table;

  private final String[] known;

  /**
   * The traces of some known texts.
   *
   * @param texts the parts of each; ten texts at most
   */
  TextTrace(List<List<String>> texts) {
    known = new String[texts.size()];
    Arrays.setAll(known, which -> joined(texts.get(which)));
    int letters = Arrays.stream(known).mapToInt(String::length).sum();
    table = new int[Integer.highestOneBit(Math.max(8, letters)) * 4];
    for (int which = 0; which < known.length; which++) {
      for (int at = 0; at + RUN <= known[which].length(); at++) {
        int run = hash(known[which], at);
        int place = place(run);
        table[place] = (table[place] & ~HASH) | (OWNER << which) | (run + 1);
      }
    }
  }

  private static String joined(List<String> parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      String letters = letters(part);
      if (all.length() + letters.length() > MOST_CHARS) {
        break;
      }
      all.append(letters).append('|');
    }
    return all.toString();
  }

  /** Where a run is in the table, or else a free place for it. */
  private int place(int run) {
    int at = run & (table.length - 1);
    while (table[at] != 0 && (table[at] & HASH) != run + 1) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  /** Letters and digits of a known text. */
  int length(int which) {
    return known[which].length();
  }

  /**
   * The share of a text that is known, 0 to 1, from each of the known texts.
   *
   * @param letters the text's {@link #letters}
   */
  double[] shares(String letters) {
    double[] shares = new double[known.length];
    if (letters.length() < RUN * 2) {
      Arrays.setAll(shares, which -> !letters.isEmpty() && known[which].contains(letters) ? 1 : 0);
      return shares;
    }
    int runs = (letters.length() - RUN) / STEP + 1;
    for (int run = 0; run < runs; run++) {
      int owners = table[place(hash(letters, run * STEP))] & ~HASH;
      for (int left = owners / OWNER; left != 0; left &= left - 1) {
        shares[Integer.numberOfTrailingZeros(left)]++;
      }
    }
    Arrays.setAll(shares, which -> shares[which] / runs);
    return shares;
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
