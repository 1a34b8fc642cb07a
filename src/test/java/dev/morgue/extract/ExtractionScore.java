package dev.morgue.extract;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a field that was found agrees with the truth, for one page. */
final class ExtractionScore {

  private static final int SHINGLE = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BY =
      Pattern.compile(
          "^\\s*(by|von|par|por|di|opinion by|analysis by)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*[,;|]\\s*|\\s+(?:and|und|et|y|e|&)\\s+");
  private static final Pattern WHEN =
      Pattern.compile(
          "\\s*([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?"
              + "(?:\\.[0-9]+)?\\s*(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?.*",
          Pattern.DOTALL);

  private ExtractionScore() {}

  /** Share of true positives, false positives and false negatives among a page's shingles. */
  record Shingles(double hit, double extra, double missing) {

    double precision() {
      return ratio(extra, missing);
    }

    double recall() {
      return ratio(missing, extra);
    }

    double f1() {
      return hit == 0 ? 0 : 2 * hit / (2 * hit + extra + missing);
    }

    private double ratio(double miss, double other) {
      if (miss == 0 && other == 0) {
        return 1;
      }
      return hit + miss == 0 ? 0 : hit / (hit + miss);
    }
  }

  /** Words as Python's {@code \w+} takes them: letters, numbers and the underscore. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (isWordPart(point)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isWordPart(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || point == '_';
  }

  static Shingles shingles(String truth, String found) {
    Map<List<String>, Integer> wanted = shinglesOf(truth);
    Map<List<String>, Integer> given = shinglesOf(found);
    double hit = 0;
    for (Map.Entry<List<String>, Integer> entry : wanted.entrySet()) {
      hit += Math.min(entry.getValue(), given.getOrDefault(entry.getKey(), 0));
    }
    double extra = total(given) - hit;
    double missing = total(wanted) - hit;
    double sum = hit + extra + missing;
    return sum == 0 ? new Shingles(0, 0, 0) : new Shingles(hit / sum, extra / sum, missing / sum);
  }

  private static Map<List<String>, Integer> shinglesOf(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    if (!words.isEmpty()) {
      for (int at = 0; at < Math.max(1, words.size() - SHINGLE + 1); at++) {
        counts.merge(
            List.copyOf(words.subList(at, Math.min(words.size(), at + SHINGLE))), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int total(Map<List<String>, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The text without its differences of case, accents, punctuation and spaces. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return String.join(" ", words(MARKS.matcher(plain).replaceAll("")));
  }

  /** Names without "by", folded; a string of several names is taken apart. */
  static Set<String> foldNames(List<String> names) {
    Set<String> folded = new LinkedHashSet<>();
    for (String name : names) {
      folded.add(fold(BY.matcher(name).replaceFirst("")));
    }
    folded.remove("");
    return folded;
  }

  /** The names on a byline. */
  static List<String> namesOf(String byline) {
    return byline.isBlank() ? List.of() : List.of(BETWEEN_NAMES.split(byline.strip()));
  }

  /** All folded values. */
  static Set<String> foldAll(List<String> values) {
    Set<String> folded = new HashSet<>();
    for (String value : values) {
      folded.add(fold(value));
    }
    folded.remove("");
    return folded;
  }

  /** The text with each run of white space as one space. */
  static String squash(String text) {
    StringBuilder squashed = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        space = true;
      } else {
        if (space && !squashed.isEmpty()) {
          squashed.append(' ');
        }
        space = false;
        squashed.append(c);
      }
    }
    return squashed.toString();
  }

  /** A day, and the instant where time and zone are known. */
  record When(LocalDate day, Optional<OffsetDateTime> instant) {

    static Optional<When> read(String text) {
      Matcher match = WHEN.matcher(text);
      if (!match.matches()) {
        return Optional.empty();
      }
      try {
        LocalDate day = LocalDate.parse(match.group(1));
        if (match.group(2) == null || match.group(5) == null) {
          return Optional.of(new When(day, Optional.empty()));
        }
        int second = match.group(4) == null ? 0 : Integer.parseInt(match.group(4));
        LocalDateTime time =
            day.atTime(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)), second);
        String zone = match.group(5);
        ZoneOffset offset = zone.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return Optional.of(new When(day, Optional.of(time.atOffset(offset))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** True if both are one day as written, in UTC or in this side's zone. */
    boolean sameDay(When other) {
      Set<LocalDate> days = new HashSet<>(Set.of(day));
      Set<LocalDate> others = new HashSet<>(Set.of(other.day));
      instant.ifPresent(time -> days.add(inUtc(time)));
      other.instant.ifPresent(time -> {
        others.add(inUtc(time));
        instant.ifPresent(
            own -> others.add(time.withOffsetSameInstant(own.getOffset()).toLocalDate()));
      });
      days.retainAll(others);
      return !days.isEmpty();
    }

    boolean sameMinute(When other) {
      return instant.isPresent()
          && other.instant.isPresent()
          && Duration.between(instant.get(), other.instant.get()).abs().toSeconds() < 60;
    }

    private static LocalDate inUtc(OffsetDateTime time) {
      return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
  }
}
