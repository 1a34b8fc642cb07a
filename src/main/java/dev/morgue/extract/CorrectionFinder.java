package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds correction notes. */
final class CorrectionFinder {

  private static final Pattern NOTE =
      Pattern.compile(
          "^[\\[(*\\s]*(?:correction|clarification|corrections|editor[’']s note|this"
              + " (?:article|column|story|editorial|piece) (?:was|has been)"
              + " (?:corrected|amended|updated)|an earlier version)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private CorrectionFinder() {}

  static List<String> find(Body body) {
    List<String> notes = new ArrayList<>();
    for (Body.Block note : body.notes()) {
      if (NOTE.matcher(note.text()).matches()) {
        notes.add(note.text());
      }
    }
    return notes;
  }
}
