package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes off a body's beginning what other fields hold already. */
final class Repeats {

  private static final int MOST = 8;
  private static final int LONGEST_DATE_LINE = 60;

  private Repeats() {}

  /** The body without headline, standfirst, byline and date lines among its first blocks. */
  static Body without(Body body, String headline, String standfirst, String byline) {
    Set<String> known = new HashSet<>();
    known.add(Folding.fold(headline));
    known.add(Folding.fold(standfirst));
    known.add(Folding.fold(byline));
    known.remove("");
    List<Body.Block> blocks = body.blocks();
    int start = 0;
    String title = Folding.fold(headline);
    while (start < Math.min(MOST, blocks.size() - 1)
        && (isKnown(blocks.get(start).text(), known)
            || isHead(blocks.get(start).text(), title, byline))) {
      start++;
    }
    return start == 0 ? body : body.withoutFirst(start);
  }

  /** True for headline and byline, or headline and date, run together. */
  private static boolean isHead(String text, String headline, String byline) {
    return text.length() < headline.length() + byline.length() + 80
        && headline.length() > 5
        && Folding.fold(text).contains(headline)
        && (DateText.parse(text, true).isPresent() || (!byline.isEmpty() && text.contains(byline)));
  }

  private static boolean isKnown(String text, Set<String> known) {
    boolean date = text.length() < 40 && DateText.parse(text, true).isPresent();
    boolean byline =
        text.length() < LONGEST_DATE_LINE && BylineWords.hasLead(text) && !text.endsWith(".");
    return date || byline || known.contains(Folding.fold(text));
  }
}
