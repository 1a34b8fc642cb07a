package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A name alone on the line under the last paragraph, as columnists sign in many countries. */
final class Signature {

  private static final int PARAGRAPH = 120;
  private static final int LONGEST = 45;
  private static final Pattern DASH = Pattern.compile("^[—–-]{1,2}\\s?");
  private static final Set<String> LABELS =
      Set.of(
          ("related more read share comments comment latest stories story news about subscribe"
               + " newsletter advertisement follow print email sponsored leggi anche mehr weitere"
               + " lire aussi lea leer photo photos credit tags topics correction send")
              .split(" ", -1));

  private Signature() {}

  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    List<PageScan.Mark> lines = scan.lines;
    int last = -1;
    for (int at = 0; at < lines.size(); at++) {
      PageScan.Mark line = lines.get(at);
      boolean text = line.text().length() >= PARAGRAPH && line.value().isEmpty() && !line.aside();
      last = text && line.order() > zone.headline() ? at : last;
    }
    if (zone.headline() < 0 || last < 0 || last + 1 >= lines.size()) {
      return Optional.empty();
    }
    PageScan.Mark line = lines.get(last + 1);
    String name = DASH.matcher(line.text()).replaceFirst("");
    boolean mayBe =
        !line.aside()
            && !line.tag().startsWith("h")
            && line.value().isEmpty()
            && name.length() <= LONGEST
            && NameBesideDate.isFullName(name)
            && Folding.words(name).stream().noneMatch(LABELS::contains);
    return mayBe && BylineParser.people(name).equals(List.of(name))
        ? Optional.of(new Candidate<>(new Byline(List.of(name), line.text()), "signature"))
        : Optional.empty();
  }
}
