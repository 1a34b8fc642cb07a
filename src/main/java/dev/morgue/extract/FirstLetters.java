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
    return text.length() < LENGTH || known.of(text.substring(0, LENGTH));
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
