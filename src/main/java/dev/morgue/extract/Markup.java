package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text of metadata that holds entities or tags although it should not. */
final class Markup {

  private Markup() {}

  /** Plain text on one line. */
  static String plain(String text) {
    String plain = text;
    if (plain.indexOf('&') >= 0) {
      plain = Parser.unescapeEntities(plain, false);
    }
    if (plain.indexOf('<') >= 0 && plain.indexOf('>') > plain.indexOf('<')) {
      plain = Jsoup.parse(plain).wholeText();
    }
    return Whitespace.squash(plain);
  }
}
