package dev.morgue.extract;

import dev.morgue.article.Reason;
import dev.morgue.source.Item;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges whether a page is no article, and why. */
final class NotArticle {

  private static final int TOO_FEW_LETTERS = 120;
  private static final Pattern ERROR =
      Pattern.compile(
          "\\b(?:404|403|410|500|503)\\b.*|.*\\b(?:page not found|not found|access"
              + " denied|forbidden|seite nicht gefunden|page introuvable|error 404|page cannot be"
              + " found|service unavailable)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private NotArticle() {}

  static Optional<Extraction.Skipped> judge(
      PageScan scan, SchemaItems data, Item.Page page, String headline, Body body) {
    int letters = letters(body.text());
    if (letters < 900
        && (ERROR.matcher(scan.title).matches() || ERROR.matcher(headline).matches())) {
      return skipped(Reason.ERROR_PAGE, scan.title);
    }
    if (letters >= TOO_FEW_LETTERS) {
      return Optional.empty();
    }
    if (scan.passwords > 0) {
      return skipped(Reason.LOGIN, scan.title);
    }
    if (scan.text == 0) {
      return skipped(Reason.NO_TEXT, scan.title);
    }
    if (scan.links > 40 && scan.linkText * 2 > scan.text) {
      return skipped(Reason.SECTION_FRONT, scan.links + " links");
    }
    return skipped(letters == 0 ? Reason.NO_TEXT : Reason.TOO_SHORT, letters + " letters");
  }

  private static Optional<Extraction.Skipped> skipped(Reason reason, String detail) {
    return Optional.of(new Extraction.Skipped(reason, detail));
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? text.charAt(i) >= 0x2e80 ? 3 : 1 : 0;
    }
    return letters;
  }
}
