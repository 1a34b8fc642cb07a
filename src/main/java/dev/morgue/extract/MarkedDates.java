package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import dev.morgue.article.PublicationDate.OfInstant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells when something was published from when it was changed, by what a page says beside dates.
 */
final class MarkedDates {

  /** A line that says only what the date below it is of. */
  private static final int LONGEST_LABEL = 25;

  private static final int LONGEST_TEXT = 200;

  private static final String CHANGE =
      "(?:last\\s|ultima\\s|última\\s|letzte\\s|dernière\\s)?(?:update|modification|änderung|actualización|aktualisierung|updated|modified|aktualisiert|zuletzt|geändert|mise?"
          + " à jour|modifiée?|actualizad[oa]|modificad[oa]|modifica|aggiornat[oa]|aggiornamento"
          + "|atualizad[oa]|atualização|bijgewerkt|oppdatert|uppdaterad|opdateret|päivitetty"
          + "|aktualizacja|zaktualizowano|aktualizováno|upraveno|обновлено|оновлено|güncelle(?:me|nme|ndi)|ενημερώθηκε|τελευταία"
          + " ενημέρωση|actualizat|frissítve|módosítva|cập nhật|diperbarui|(?:آخر"
          + " )?تحديث|עודכן|अपडेट|更新(?:日時?)?|최종수정|수정)";

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:(?:(?:this|the|dieser|der|cet|este|el|questo)\\s|l['’])?(?:article|story|post|page|artikel|beitrag|artículo|articolo)(?:"
              + " (?:was|has been|wurde|a été|ha sido|fue|è stato))? )?"
              + CHANGE,
          BylineWords.I);

  private static final FirstLetters CHANGED_LETTERS = new FirstLetters(CHANGED);

  /** Where a line goes on to say when the article was changed. */
  private static final Pattern CHANGED_LATER =
      Pattern.compile("[\\s(\\[|/•·,;–—-]" + CHANGE + "(?!\\p{L})", BylineWords.I);

  private static final FirstLetters LATER_LETTERS =
      new FirstLetters(Pattern.compile(CHANGE, BylineWords.I));

  /** Feeds want an "updated" of each entry, so templates give their one date that name too. */
  private static final Pattern ENTRY_DATE =
      Pattern.compile("publish|(?:entry|post|meta)-date|date-(?:entry|post|meta)");

  /** Says that what follows is the day of publication. */
  static final Pattern POSTED =
      Pattern.compile(
          "(?<!\\p{L})(?:published|posted|filed|written|veröffentlicht|erschienen|erstellt|geschrieben|eingestellt|verfasst|publiée?|mise?"
              + " en ligne|publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd|opublikowano|publicera[dt]|publisert|publiceret|julkaistu|опубликовано|опубліковано|yayın(?:lan)?ma|δημοσιεύ[θτ]ηκε|publikováno|zveřejněno|publicat|megjelent|közzétéve|diterbitkan|dipublikasikan|نُ?شر|פורסם|प्रकाशित|发布(?:时间)?|發佈|發布|公開(?:日時?)?|승인|입력|beitrag"
              + " ?von|dieser (?:eintrag|beitrag) wurde|this entry"
              + " was)(?!\\p{L})|^(?:by|von|par|por) [^.]{2,40}? (?:on|am|le|el) (?=[0-9]{1,2}[./"
              + " -])",
          BylineWords.I);

  static final FirstLetters POSTED_LETTERS = new FirstLetters(POSTED);

  private final List<PageScan.Mark> lines;
  private final boolean monthFirst;

  /**
   * Those of one page.
   *
   * @param monthFirst whether 3/4/2016 is the fourth of March
   */
  MarkedDates(PageScan scan, boolean monthFirst) {
    this.lines = scan.lines;
    this.monthFirst = monthFirst;
  }

  /**
   * What a machine reads of the mark, else what a person does. A person's text wins where it alone
   * has the time with its zone, or names the day of a change behind that of publication.
   */
  String stamp(PageScan.Mark mark) {
    String text = published(mark.text());
    if (mark.value().isEmpty()) {
      return text;
    }
    boolean cut = text.length() < mark.text().length();
    boolean mayBe = !text.isEmpty() && mark.text().length() < LONGEST_TEXT;
    Optional<PublicationDate> read =
        mayBe ? DateText.parse(mark.value(), monthFirst) : Optional.empty();
    boolean exact = read.filter(OfInstant.class::isInstance).isPresent();
    if (!mayBe || (exact && !cut)) {
      return mark.value();
    }
    Optional<PublicationDate> shown = DateText.parse(text, monthFirst);
    boolean shownExactly = shown.filter(OfInstant.class::isInstance).isPresent();
    boolean other =
        cut
            && shown.isPresent()
            && !shown.map(PublicationDate::earliest).equals(read.map(PublicationDate::earliest));
    return shownExactly || other ? text : mark.value();
  }

  /** The part of a text that speaks of publication; empty if it speaks of a change alone. */
  static String published(String text) {
    if (text.length() > LONGEST_TEXT) {
      return text;
    }
    if (CHANGED_LETTERS.mayBegin(text) && CHANGED.matcher(text).lookingAt()) {
      Matcher posted = POSTED.matcher(text);
      return posted.find() ? text.substring(posted.start()) : "";
    }
    int later = PrintedDates.hasDigit(text) ? later(text) : -1;
    return later >= 0 && PrintedDates.hasDigit(text.substring(0, later))
        ? text.substring(0, later)
        : text;
  }

  /** Where a text begins to speak of a change behind its beginning; -1 if it does not. */
  private static int later(String text) {
    if (!LATER_LETTERS.mayBeginWord(text, text.length())) {
      return -1;
    }
    Matcher later = CHANGED_LATER.matcher(text);
    return later.find() ? later.start() : -1;
  }

  /** The part of a line that speaks of a change; empty if none does or it holds no number. */
  String changed(PageScan.Mark line) {
    String text = line.text();
    if (text.length() > LONGEST_TEXT || !PrintedDates.hasDigit(text)) {
      return "";
    }
    if (CHANGED_LETTERS.mayBegin(text) && CHANGED.matcher(text).lookingAt()) {
      Matcher posted = POSTED.matcher(text);
      return posted.find() ? text.substring(0, posted.start()) : text;
    }
    int later = later(text);
    return later >= 0 ? text.substring(later) : isBelowLabel(line) ? text : "";
  }

  /** True for the date of a change. */
  boolean isOfChange(PageScan.Mark mark) {
    boolean says = !mark.text().isEmpty() && published(mark.text()).isEmpty();
    return says || isOnlyNamedSo(mark) || isBelowLabel(mark);
  }

  /** True if the page's author names the date after a change, and its text does not. */
  boolean isOnlyNamedSo(PageScan.Mark mark) {
    boolean named = mark.hint().contains("modif") || mark.hint().contains("updat");
    return named
        && !ENTRY_DATE.matcher(mark.hint()).find()
        && published(mark.text()).length() == mark.text().length()
        && !POSTED.matcher(mark.text()).lookingAt();
  }

  /** True if the line before the mark says only that a change follows. */
  private boolean isBelowLabel(PageScan.Mark mark) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).order() < mark.order()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    String label = low == 0 ? "" : lines.get(low - 1).text();
    return label.length() <= LONGEST_LABEL
        && !PrintedDates.hasDigit(label)
        && CHANGED_LETTERS.mayBegin(label)
        && CHANGED.matcher(label).lookingAt();
  }
}
