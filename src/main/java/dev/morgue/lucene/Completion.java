package dev.morgue.lucene;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.schema.Field;
import dev.morgue.search.FacetCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names and labels by how their words begin. */
record Completion(ArchiveSearcher searcher) {

  List<FacetCounts.Value> of(Field field, String text, int limit) throws IOException {
    if (field == Field.PUBLISHED || !Field.counted().contains(field)) {
      throw new InvalidRequestException(
          "only names and labels are completed: by, topic, section, publication, column, kind,"
              + " lang; not "
              + field.prefixes().getFirst());
    }
    FacetCounter counter = new FacetCounter(Set.of(field), Integer.MAX_VALUE);
    long unused = searcher.search(ArchiveSearcher.current(), counter);
    List<String> wanted = Forms.exact(text);
    List<FacetCounts.Value> found = new ArrayList<>();
    for (FacetCounts.Value value : counter.facets().getFirst().values()) {
      if (found.size() < limit && begins(Forms.exact(value.label()), wanted)) {
        found.add(value);
      }
    }
    return found;
  }

  /** Whether the words stand there one after another, the last of them perhaps cut short. */
  private static boolean begins(List<String> words, List<String> wanted) {
    for (int at = 0; at + wanted.size() <= words.size(); at++) {
      int same = 0;
      while (same < wanted.size() - 1 && words.get(at + same).equals(wanted.get(same))) {
        same++;
      }
      if (wanted.isEmpty()
          || (same == wanted.size() - 1 && words.get(at + same).startsWith(wanted.getLast()))) {
        return true;
      }
    }
    return wanted.isEmpty();
  }
}
