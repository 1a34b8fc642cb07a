package dev.morgue.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the first three characters of most texts that none of several patterns begins so. */
final class FirstLetters {

  private static final int LENGTH = 3;

  private final List<Pattern> patterns;
  private final Memo<Boolean> known = new Memo<>(this::mayBeginWith);

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

  /** False only if none of the patterns matches from a letter on that begins a word before the end. */
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
    return text.length() - at < LENGTH || known.of(text.substring(at, at + LENGTH));
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
