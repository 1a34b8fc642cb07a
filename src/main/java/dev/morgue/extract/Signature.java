package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name alone on the line under the last paragraph, as columnists sign in many countries. */
final class Signature {

  private static final int PARAGRAPH = 120;
  private static final int LONGEST = 45;

  /** A name stands so many lines below the last paragraph at most. */
  private static final int REACH = 4;

  private static final Pattern SOURCE =
      Pattern.compile("(?:quellen?|sources?|fuentes?|fonti?|bron|källa)\\s?:", BylineWords.I);
  private static final Pattern DASH = Pattern.compile("^[—–-]{1,2}\\s?");
  private static final Set<String> LABELS =
      Set.of(
          ("related more read share comments comment latest stories story news about subscribe"
               + " newsletter advertisement follow print email sponsored leggi anche mehr weitere"
               + " lire aussi lea leer photo photos credit tags topics correction send")
              .split(" ", -1));

  /** East Asian papers sign in brackets behind the last full stop. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[。」』][（(【〔](?:(?:編集委員|論説委員|本报记者|記者|记者)[・\\s]?)?(\\p{IsHan}{3,5})[）)】〕]$");

  private static final Set<String> NO_NAMES =
      Set.of("敬称略", "終わり", "敬稱略", "完结篇", "未完待续", "本文完", "全文完", "原文");

  private Signature() {}

  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    List<PageScan.Mark> lines = scan.lines;
    int last = lastParagraph(scan, zone);
    if (last < 0) {
      return Optional.empty();
    }
    for (String text : List.of(lines.get(last).text(), "。" + textAt(lines, last + 1))) {
      Matcher end = IN_BRACKETS.matcher(text);
      if (end.find() && !NO_NAMES.contains(end.group(1))) {
        return signed(end.group(1), end.group().substring(1));
      }
    }
    int at = last + 1;
    while (at < lines.size() && at < last + REACH && isBetween(lines.get(at).text())) {
      at++;
    }
    if (at >= lines.size()) {
      return Optional.empty();
    }
    PageScan.Mark line = lines.get(at);
    String name = DASH.matcher(line.text()).replaceFirst("");
    boolean mayBe =
        !line.aside()
            && !line.tag().startsWith("h")
            && line.value().isEmpty()
            && name.length() <= LONGEST
            && NameBesideDate.isFullName(name)
            && Folding.words(name).stream().noneMatch(LABELS::contains);
    return mayBe
            && BylineParser.people(name).equals(List.of(name))
            && !isOneOfSeveral(lines, last, line.tag())
        ? signed(name, line.text())
        : Optional.empty();
  }

  /** True if an earlier paragraph is signed as well, as each letter on a page of letters is. */
  private static boolean isOneOfSeveral(List<PageScan.Mark> lines, int last, String tag) {
    for (int at = 0; at + 1 < last; at++) {
      PageScan.Mark below = lines.get(at + 1);
      if (below.tag().equals(tag)
          && below.value().isEmpty()
          && below.text().length() <= LONGEST
          && lines.get(at).text().length() >= PARAGRAPH
          && NameBesideDate.isFullName(DASH.matcher(below.text()).replaceFirst(""))) {
        return true;
      }
    }
    return false;
  }

  /** True for what may stand between the text and who signs it: the day, and the source. */
  private static boolean isBetween(String line) {
    return SOURCE.matcher(line).lookingAt() || DateLine.is(line);
  }

  /** Which line is the last paragraph below the headline; -1 if there is no such. */
  static int lastParagraph(PageScan scan, HeadlineZone zone) {
    int last = -1;
    for (int at = 0; at < scan.lines.size() && zone.headline() >= 0; at++) {
      PageScan.Mark line = scan.lines.get(at);
      boolean text =
          HeadlineAboveText.length(line.text()) >= PARAGRAPH
              && line.value().isEmpty()
              && !line.aside();
      last = text && line.order() > zone.headline() ? at : last;
    }
    return last;
  }

  private static String textAt(List<PageScan.Mark> lines, int at) {
    return at < lines.size() && !lines.get(at).aside() ? lines.get(at).text() : "";
  }

  private static Optional<Candidate<Byline>> signed(String name, String line) {
    return Optional.of(new Candidate<>(new Byline(List.of(name), line), "signature"));
  }
}
