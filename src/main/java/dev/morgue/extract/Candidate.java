package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.Byline;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.article.PublicationDate.OfInstant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that one signal gives for a field.
 *
 * @param signal what gave it, as in {@code json-ld headline}
 */
record Candidate<T>(T value, String signal) {

  private static final int LONGEST = 120;

  /** True if the other one says the same, or the same less exactly, as a day does of an hour. */
  boolean isBorneOutBy(Candidate<T> other) {
    if (value instanceof PublicationDate date && other.value instanceof PublicationDate less) {
      if (date instanceof OfInstant exact && less instanceof OfInstant same) {
        return exact.time().isEqual(same.time());
      }
      return !(less instanceof OfInstant)
          && !less.earliest().isAfter(date.earliest())
          && !less.latest().isBefore(date.latest());
    }
    return shown().equals(other.shown());
  }

  private String shown() {
    if (value instanceof Byline byline) {
      return String.join(", ", byline.people());
    }
    if (value instanceof Article.Image image) {
      return image.url();
    }
    if (value instanceof Kind kind) {
      return kind.code();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return String.valueOf(value);
  }

  @Override
  public String toString() {
    String shown = shown();
    boolean cut = shown.length() > LONGEST;
    return signal + ": " + (cut ? shown.substring(0, LONGEST - 3) + "..." : shown);
  }
}
