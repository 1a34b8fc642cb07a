package dev.morgue.extract;

import dev.morgue.error.Limits;
import java.util.Optional;

/**
 * How much markup a page's text may hold, counted before it is parsed: a tag takes a hundred times
 * its bytes then, and each of its attributes is compared with the others. Every {@code <} is looked
 * at by itself, so that nothing before a tag can hide it.
 */
final class MarkupSize {

  /** An attribute takes two characters at least. */
  private static final int SMALL = Math.min(Limits.MAX_PAGE_TAGS, 2 * Limits.MAX_PAGE_ATTRIBUTES);

  /** So many times the text's length is looked at; more takes tags within tags that do not end. */
  private static final int MOST_LOOKS = 8;

  private final String text;
  private final TagScan tag;
  private int tags;
  private long looks;

  private MarkupSize(String text) {
    this.text = text;
    this.tag = new TagScan(text);
  }

  /** What there is too much of; empty if the text can be parsed. */
  static Optional<String> excess(String text) {
    return text.length() <= SMALL ? Optional.empty() : new MarkupSize(text).excess();
  }

  private Optional<String> excess() {
    boolean many = false;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      tags++;
      if (!many) {
        countAttributes(at + 1);
        many =
            tag.attributes > Limits.MAX_PAGE_ATTRIBUTES
                || looks > (long) MOST_LOOKS * text.length();
      }
    }
    if (tags > Limits.MAX_PAGE_TAGS) {
      return Optional.of(tags + " tags");
    }
    return many
        ? Optional.of("more than " + Limits.MAX_PAGE_ATTRIBUTES + " attributes")
        : Optional.empty();
  }

  /** Counts the attributes of the tag that begins there, if one does. */
  private void countAttributes(int start) {
    int name = text.startsWith("/", start) ? start + 1 : start;
    if (tag.isName(name)) {
      looks += tag.end(name) - name;
    }
  }
}
