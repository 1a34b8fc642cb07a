package dev.morgue.lucene;

import dev.morgue.schema.Field;
import java.util.List;

/**
 * Words of the index among which positions can be compared, or a part of them.
 *
 * @param name the fields' common name
 * @param region the part
 * @param first words from the start, for {@link Region#FIRST}
 */
record Area(String name, Region region, int first) {

  /** Parts of the text. */
  enum Region {
    WHOLE,
    STANDFIRST,
    BODY,
    LEAD,
    FIRST
  }

  static final Area HEADLINE = whole(Field.HEADLINE.id());
  static final Area TEXT = whole(Names.TEXT);

  private static final List<Area> TOGETHER =
      List.of(HEADLINE, TEXT, whole(Field.BYLINE.id()), whole(Field.TOPIC.id()));

  private static Area whole(String name) {
    return new Area(name, Region.WHOLE, 0);
  }

  private static Area text(Region region, int first) {
    return new Area(Names.TEXT, region, first);
  }

  /** Where words without a prefix are looked for. */
  static List<Area> together() {
    return TOGETHER;
  }

  /** Where a field's words are. */
  static List<Area> of(Field field) {
    return switch (field) {
      case STANDFIRST -> List.of(text(Region.STANDFIRST, 0));
      case BODY -> List.of(text(Region.BODY, 0));
      default -> List.of(whole(Names.area(field)));
    };
  }

  /** Headline and lead. */
  static List<Area> lead() {
    return List.of(HEADLINE, text(Region.LEAD, 0));
  }

  /** The first so many words of standfirst and body. */
  static List<Area> first(int words) {
    return List.of(text(Region.FIRST, words));
  }

  /** Where of these areas occurrences are counted: in one field, or in standfirst and body. */
  static List<Area> counted(List<Area> areas) {
    return areas.size() == 1
        ? areas
        : areas.stream().filter(area -> area.name.equals(Names.TEXT)).toList();
  }

  /** True if its words are indexed by language, too. */
  boolean stemmed() {
    return name.equals(HEADLINE.name) || name.equals(TEXT.name);
  }

  boolean partial() {
    return region != Region.WHOLE;
  }
}
