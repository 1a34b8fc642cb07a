package dev.morgue.search;

import dev.morgue.schema.Field;
import java.util.List;

/**
 * The matches counted by one field's values: most frequent first, equal ones by name; a publication
 * date counts by year.
 *
 * @param values at most as many as were asked for
 */
public record FacetCounts(Field field, List<Value> values) {

  /** Copies the list. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /** A value as printed, and how many matches have it. */
  public record Value(String label, long count) {}
}
