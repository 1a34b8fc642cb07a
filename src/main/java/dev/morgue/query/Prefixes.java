package dev.morgue.query;

import dev.morgue.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What may stand before a colon: the prefixes of the fields, and three of the language's own. */
final class Prefixes {

  /** Asks for something that not every article has. */
  static final String HAS = "has";

  /** Headline and lead. */
  static final String LEAD = "hlead";

  /** The first words. */
  static final String FIRST = "first";

  private Prefixes() {}

  static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals(HAS)
        || lower.equals(LEAD)
        || lower.equals(FIRST)
        || Field.ofPrefix(lower).isPresent();
  }

  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (Field field : Field.values()) {
      all.addAll(field.prefixes());
    }
    all.addAll(List.of(HAS, LEAD, FIRST));
    return all;
  }

  /** A query that begins with that prefix. */
  static String example(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case HAS -> HAS + ":image";
      case LEAD -> LEAD + ":(toll OR levy)";
      case FIRST -> FIRST + ":50(toll)";
      default -> Field.ofPrefix(name).orElse(Field.HEADLINE).example();
    };
  }

  /** The one prefix of the field that is printed, with its colon. */
  static String of(Field field) {
    return field.prefixes().getFirst() + ":";
  }

  /**
   * Whether the field holds no prose, so that what follows its prefix is one value as it stands.
   */
  static boolean takesRawValue(Field field) {
    return switch (field.type()) {
      case TEXT, NAME -> false;
      case CODE, DATE, NUMBER -> true;
    };
  }
}
