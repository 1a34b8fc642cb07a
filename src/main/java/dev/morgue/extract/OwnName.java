package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The publication's own name, which stands on bylines in place of a person or glued to one. */
record OwnName(String publication) {

  private static final int SHORT = 4;

  /** Words that say nothing without the name behind them. */
  private static final Set<String> DESKS = Set.of("team", "staff", "redaktion", "redazione", "the");

  /** The names without repeats, the publication, and the publication's name behind a person's. */
  List<String> without(List<String> names) {
    Set<String> seen = new HashSet<>();
    List<String> people = new ArrayList<>();
    String site = Folding.fold(publication);
    for (String name : names) {
      String person = name;
      String folded = Folding.fold(name);
      if (!site.isEmpty() && folded.endsWith(' ' + site) && name.length() > publication.length()) {
        String rest = name.substring(0, name.length() - publication.length()).strip();
        person = DESKS.contains(Folding.fold(rest)) ? name : rest;
      }
      if (!is(person) && seen.add(Folding.fold(person))) {
        people.add(person);
      }
    }
    if (people.size() > 1) {
      people.removeIf(this::isBriefly);
    }
    return people;
  }

  /** True for the first word of the publication's name, as its desks stand beside a person. */
  private boolean isBriefly(String name) {
    String folded = Folding.fold(name);
    return folded.length() > SHORT
        && folded.indexOf(' ') < 0
        && Folding.fold(publication).startsWith(folded + ' ');
  }

  /** True for the publication's name itself. */
  boolean is(String name) {
    return !publication.isEmpty() && Folding.fold(name).equals(Folding.fold(publication));
  }
}
