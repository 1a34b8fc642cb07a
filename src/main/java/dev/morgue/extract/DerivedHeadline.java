package dev.morgue.extract;

import java.text.BreakIterator;
import java.util.Locale;

/** A headline for a page that has none. */
final class DerivedHeadline {

  private static final int MOST = 90;

  private DerivedHeadline() {}

  /** The first sentence, cut at a word; without text the file's name. */
  static String of(String body, String key) {
    int end = body.indexOf('\n');
    String first = (end < 0 ? body : body.substring(0, end)).strip();
    if (first.isEmpty()) {
      return fileName(key);
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(first.substring(0, Math.min(first.length(), 10 * MOST)));
    String sentence = first.substring(0, sentences.next()).strip();
    if (sentence.length() <= MOST) {
      return sentence;
    }
    int cut = sentence.lastIndexOf(' ', MOST);
    return sentence.substring(0, cut < MOST / 2 ? MOST : cut) + "…";
  }

  private static String fileName(String key) {
    String name = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('!')) + 1);
    int dot = name.indexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').replace('-', ' ').strip();
  }
}
