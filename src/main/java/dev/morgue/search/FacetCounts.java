package dev.morgue.search;

import dev.morgue.schema.Field;
import java.util.List;

/**
 * The matches counted by one field's values: most frequent first, equal ones by name; a publication
 * date counts by year.
 *
 * @param values at most as many as were asked for
 * @param more how many other values the matches have
 */
public record FacetCounts(Field field, List<Value> values, int more) {

  /** Copies the list. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /** All values that the matches have. */
  public FacetCounts(Field field, List<Value> values) {
    this(field, values, 0);
  }

  /** A value as printed, and how many matches have it. */
  public record Value(String label, long count) {}
}
