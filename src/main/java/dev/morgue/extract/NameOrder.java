package dev.morgue.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names as catalogues and learned journals have them, surname first, in the usual order. */
final class NameOrder {

  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "((?:(?:van|von|de|der|den|da|di|la|del|al|ter)\\s){0,2}\\p{L}[\\p{L}'’-]+),\\s?(\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2})");

  private NameOrder() {}

  /** The given name before the surname, if this is one name in the order of catalogues. */
  static String of(String name) {
    Matcher reversed = SURNAME_FIRST.matcher(name.strip());
    return reversed.matches() ? reversed.group(2) + ' ' + reversed.group(1) : name;
  }

  /** The same of several names between semicolons, if all are so. */
  static String ofList(String line) {
    if (line.indexOf(';') < 0 || line.indexOf(',') < 0) {
      return line;
    }
    StringBuilder names = new StringBuilder();
    for (String name : line.split(";", -1)) {
      if (!SURNAME_FIRST.matcher(name.strip()).matches()) {
        return line;
      }
      names.append(names.isEmpty() ? "" : "; ").append(of(name));
    }
    return names.toString();
  }
}
