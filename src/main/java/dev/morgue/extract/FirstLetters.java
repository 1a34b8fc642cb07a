package dev.morgue.extract;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by the first three characters of most texts that none of several patterns begins so. Safe
 * for use by several threads.
 */
final class FirstLetters {

  private static final int LENGTH = 3;
  private static final int ASCII = 1 << 7;
  private static final int SLOTS = 1 << 12;
  private static final int HASHED = Long.SIZE - 12;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final byte NO = 1;
  private static final byte PERHAPS = 2;

  private final List<Pattern> patterns;

  /** Whether a pattern may begin with a letter of a Latin script; 0 if nobody has asked yet. */
  private final byte[] latin = new byte[0x250];

  /** The same of two ASCII characters; the first has the higher bits. */
  private final byte[] pairs = new byte[ASCII * ASCII];

  /** What was asked last of each hash: the characters, and in the last bit the answer. */
  private final AtomicLongArray known = new AtomicLongArray(SLOTS);

  FirstLetters(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  FirstLetters(Pattern pattern) {
    this(List.of(pattern));
  }

  /** False only if none of the patterns matches from the beginning of the text on. */
  boolean mayBegin(String text) {
    return mayBegin(text, 0);
  }

  /**
   * False only if none of the patterns matches from a letter on that begins a word before the end.
   */
  boolean mayBeginWord(String text, int end) {
    boolean inside = false;
    for (int at = 0; at < end; at++) {
      boolean letter = Character.isLetter(text.charAt(at));
      if (letter && !inside && mayBegin(text, at)) {
        return true;
      }
      inside = letter;
    }
    return false;
  }

  private boolean mayBegin(String text, int at) {
    if (text.length() - at < LENGTH) {
      return true;
    }
    char first = text.charAt(at);
    if (first < latin.length && !mayBeginWith(first)) {
      return false;
    }
    char second = text.charAt(at + 1);
    if (first < ASCII && second < ASCII && !mayBeginWith(first, second)) {
      return false;
    }
    long letters = 1; // no slot that is empty still
    for (int i = at; i < at + LENGTH; i++) {
      letters = (letters << Character.SIZE) | text.charAt(i);
    }
    int slot = (int) ((letters * MIX) >>> HASHED);
    long asked = known.getPlain(slot);
    if (asked >>> 1 != letters) {
      boolean may = mayBeginWith(text.substring(at, at + LENGTH));
      asked = (letters << 1) | (may ? 1 : 0);
      known.setPlain(slot, asked);
    }
    return (asked & 1) != 0;
  }

  private boolean mayBeginWith(char first) {
    byte may = latin[first];
    if (may == 0) {
      may = mayBeginWith(String.valueOf(first)) ? PERHAPS : NO;
      latin[first] = may;
    }
    return may == PERHAPS;
  }

  private boolean mayBeginWith(char first, char second) {
    int pair = first * ASCII + second;
    byte may = pairs[pair];
    if (may == 0) {
      may = mayBeginWith("" + first + second) ? PERHAPS : NO;
      pairs[pair] = may;
    }
    return may == PERHAPS;
  }

  @SuppressWarnings("JdkObsolete") // the end is asked for as it tells whether more text could match
  private boolean mayBeginWith(String beginning) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(beginning);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
