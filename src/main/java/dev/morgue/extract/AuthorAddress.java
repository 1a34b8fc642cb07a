package dev.morgue.extract;

import java.util.Set;

/** Tells the address of an author's page by the folder that it lies in. */
final class AuthorAddress {

  /** What a link to such a page adds to its class names. */
  static final String HINT = "author-address";

  private static final int MOST_FOLDERS = 8;

  private static final Set<String> FOLDERS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autora",
          "autores",
          "autoren",
          "autorin",
          "autorzy",
          "autori",
          "autore",
          "auteur",
          "auteurs",
          "avtor",
          "avtory",
          "byline",
          "bylines",
          "columnist",
          "columnists",
          "columnistas",
          "contributor",
          "contributors",
          "firmas",
          "forfatter",
          "journalist",
          "journalists",
          "journalistes",
          "journalisten",
          "kolumnisten",
          "redakteur",
          "redakteure",
          "reporter",
          "reporters",
          "skribent",
          "staff",
          "writer",
          "writers",
          "yazar",
          "yazarlar");

  private AuthorAddress() {}

  /**
   * True for {@code /authors/ida-marsh}, also behind a number; false for the folder itself and for
   * what lies deeper.
   */
  static boolean is(String address) {
    int end = address.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = address.indexOf(stop);
      end = at >= 0 && at < end ? at : end;
    }
    int scheme = address.indexOf("://");
    int start = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    for (int folder = 0; start >= 0 && start < end && folder < MOST_FOLDERS; folder++) {
      int next = address.indexOf('/', start + 1);
      if (next < 0 || next >= end - 1) {
        return false;
      }
      if (FOLDERS.contains(address.substring(start + 1, next))) {
        int name = address.indexOf('/', next + 1);
        return name < 0 || name >= end - 1 || isNumber(address, next + 1, name);
      }
      start = next;
    }
    return false;
  }

  /** True for a number too long for a year: some sites put one before the name. */
  private static boolean isNumber(String address, int from, int to) {
    boolean digits = to - from > 4;
    for (int at = from; at < to && digits; at++) {
      digits = Character.isDigit(address.charAt(at));
    }
    return digits;
  }
}
