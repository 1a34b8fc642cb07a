package dev.morgue.output;

import dev.morgue.search.FacetCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Counts by year as rows without gaps; by decade where there are too many years to read. */
final class YearRows {

  private static final int MOST_YEARS = 45;

  private YearRows() {}

  /** The rows in the order of time. What is no year is left out. */
  static List<FacetCounts.Value> rows(List<FacetCounts.Value> years) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (FacetCounts.Value year : years) {
      if (isYear(year.label())) {
        counts.merge(Integer.parseInt(year.label()), year.count(), Long::sum);
      }
    }
    if (counts.isEmpty()) {
      return List.of();
    }
    int step = counts.lastKey() - counts.firstKey() < MOST_YEARS ? 1 : 10;
    String suffix = step == 1 ? "" : "s";
    List<FacetCounts.Value> rows = new ArrayList<>();
    int first = counts.firstKey() / step * step;
    for (int year = first; year <= counts.lastKey(); year += step) {
      long count = 0;
      for (long part : counts.subMap(year, year + step).values()) {
        count += part;
      }
      rows.add(new FacetCounts.Value(year + suffix, count));
    }
    return rows;
  }

  private static boolean isYear(String label) {
    return label.length() == 4 && label.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
