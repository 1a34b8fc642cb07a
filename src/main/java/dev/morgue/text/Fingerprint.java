package dev.morgue.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a text is told by when it comes again: its runs of four words, without case, accents and
 * punctuation. Two texts are copies of each other if they share most of their runs, wherever in
 * them these stand. Source: Broder, On the resemblance and containment of documents, 1997.
 */
public final class Fingerprint {

  private static final int RUN = 4;

  /** A shorter text says the same as another by chance, and is never a copy. */
  private static final int FEWEST_WORDS = 12;

  /** Least similarity of copies. */
  private static final double COPY = 0.75;

  /** Two articles on one matter share some turns of phrase. */
  private static final double UNLIKE = 0.05;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** An empty place; no run's hash, but for one in 2<sup>64</sup>. */
  private static final long FREE = 0;

  /** Hashes of the runs as they stand in the text. */
  private final long[] runs;

  /** The same without repeats, each at the place that it asks for or the next that was free. */
  private final long[] places;

  /** How many different ones there are. */
  private final int size;

  private Fingerprint(long[] runs) {
    this.runs = runs;
    places = new long[Integer.highestOneBit(runs.length | 1) << 2];
    int different = 0;
    for (long run : runs) {
      int place = place(run);
      if (places[place] == FREE) {
        places[place] = run;
        different++;
      }
    }
    size = different;
  }

  /** Where that run stands, or would. */
  private int place(long run) {
    int place = (int) run & (places.length - 1);
    while (places[place] != run && places[place] != FREE) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  /** The fingerprint of a text; empty if the text is too short to be told by one. */
  public static Fingerprint of(String text) {
    return new Fingerprint(runs(text));
  }

  /** The sketch of a text's fingerprint, for which the runs need no order. */
  public static Sketch sketch(String text) {
    return sketch(runs(text));
  }

  private static long[] runs(String text) {
    long[] words = words(text);
    if (words.length < FEWEST_WORDS) {
      return new long[0];
    }
    long[] runs = new long[words.length - RUN + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int word = i; word < i + RUN; word++) {
        hash = mix(hash + words[word]);
      }
      runs[i] = hash;
    }
    return runs;
  }

  /** A hash of each word; characters of scripts without spaces are words. */
  private static long[] words(String text) {
    long[] plain = plainWords(text.toCharArray());
    return plain == null ? foldedWords(Folding.foldUnicode(text)) : plain;
  }

  /** Null if there is a character that Folding has no table for. */
  private static long @Nullable [] plainWords(char[] text) {
    long[] hashes = new long[(text.length + 1) / 2]; // if each letter were a word
    int size = 0;
    long hash = 0;
    for (char each : text) {
      char c = each < Folding.PLAIN.length ? Folding.PLAIN[each] : Folding.plain(each);
      if (c == 0) {
        if (hash != 0) {
          hashes[size++] = hash;
          hash = 0;
        }
        continue;
      }
      if (c == Folding.OTHER) {
        return null;
      }
      if (c == 'ß') {
        hash = (hash ^ 's') * MIX + 1;
        c = 's';
      }
      hash = (hash ^ c) * MIX + 1;
    }
    if (hash != 0) {
      hashes[size++] = hash;
    }
    return Arrays.copyOf(hashes, size);
  }

  private static long[] foldedWords(String folded) {
    long[] hashes = new long[folded.length()]; // if each character were a word
    int size = 0;
    long hash = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      boolean isLetter = c < 0x80 ? c != ' ' : isLetter(c);
      if (isLetter) {
        hash = (hash ^ c) * MIX + 1;
      }
      if (hash != 0 && (!isLetter || (c >= 0x80 && Character.isIdeographic(c)))) {
        hashes[size++] = hash;
        hash = 0;
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Source: the finalizer of SplittableRandom. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** True if the text was too short to be told again. */
  public boolean isEmpty() {
    return runs.length == 0;
  }

  /** Share of both texts' runs that both have, from 0 to 1. */
  public double similarity(Fingerprint other) {
    int common = 0;
    for (long run : places) {
      common += run != FREE && other.places[other.place(run)] == run ? 1 : 0;
    }
    int all = size + other.size;
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** True if the texts are so similar that one is a copy of the other. */
  public boolean isCopy(Fingerprint other) {
    return isOfCopies(similarity(other));
  }

  /** True if the texts have next to nothing in common, and both are long enough to tell. */
  public boolean isUnlike(Fingerprint other) {
    return !isEmpty() && !other.isEmpty() && similarity(other) < UNLIKE;
  }

  /** True if texts of that similarity are copies of each other. */
  public static boolean isOfCopies(double similarity) {
    return similarity >= COPY;
  }

  /** What is kept of it to find copies by. */
  public Sketch sketch() {
    return sketch(runs);
  }

  private static Sketch sketch(long[] runs) {
    if (runs.length == 0) {
      return Sketch.EMPTY;
    }
    long[] least = new long[Sketch.SAMPLES];
    for (int i = 0; i < least.length; i++) {
      least[i] = least(runs, MIX * (i + 1));
    }
    return Sketch.of(least);
  }

  /** The least of the runs in the order that the seed makes of them. */
  private static long least(long[] runs, long seed) {
    long least = Long.MAX_VALUE;
    for (long run : runs) {
      least = Math.min(least, mix(run ^ seed));
    }
    return least;
  }
}
