package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.article.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges whether a page is no article, and why. */
final class NotArticle {

  private static final int TOO_FEW_LETTERS = 120;

  /** Pages that call themselves articles may be as short as a notice. */
  private static final int TOO_FEW_DECLARED = 50;

  /** Pages without any sign of an article have to be longer. */
  private static final int TOO_FEW_UNSIGNED = 250;

  private static final int PICTURES = 6;
  private static final Pattern ERROR =
      Pattern.compile(
          "^(?:error )?(?:404|403|410|500|502|503)\\b.*|.*\\b(?:page (?:was )?not found|not"
              + " found|access denied|forbidden|nicht gefunden|page introuvable|página no"
              + " encontrada|pagina non trovata|error 404|404 error|page cannot be found|service"
              + " unavailable|bad gateway|something went wrong|niet (?:worden )?gevonden|bestaat"
              + " niet|(?:siden|sidan|artikkelen|artikeln) finnes ikke|(?:side|siden) (?:blev"
              + " )?ikke fundet|(?:sidan|artikeln) (?:kunde inte hittas|hittades inte|finns"
              + " inte)|sivua ei löyty|nie (?:została )?znalezion|stránka nenalezena|nem"
              + " található|algo ha salido mal|ha ocurrido un error|página não encontrada|erro"
              + " 404|n’existe pas|n'existe pas|n’est plus disponible|seite existiert"
              + " nicht|страница не найдена|сторінку не знайдено|sayfa bulunamadı|η σελίδα δεν"
              + " βρέθηκε|الصفحة غير موجودة|just a moment|are you a robot|internal server"
              + " error)\\b.*|.*(?:ページが見つかりません|お探しのページ|页面不存在|找不到(?:页面|網頁|该页)|페이지를 찾을 수 없).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LOGIN =
      Pattern.compile(
          "^(?:log ?in|sign ?in|sign up|register|anmelden|anmeldung|einloggen|connexion|iniciar"
              + " sesión|accedi|subscribe|create (?:an )?account)\\b.{0,40}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEARCH =
      Pattern.compile(
          "^(?:search results?|results for|suchergebnisse?|résultats|resultados)\\b.*|^you searched"
              + " for\\b.*",
          Pattern.CASE_INSENSITIVE);

  private NotArticle() {}

  /**
   * Why the page is no article; empty if it is one.
   *
   * @param dated whether metadata say when it was published
   * @param text the body's
   */
  static Optional<Extraction.Skipped> judge(
      PageScan scan,
      SchemaItems data,
      String headline,
      HeadlineZone zone,
      Byline byline,
      boolean dated,
      String text) {
    int letters = letters(text);
    boolean structured = !data.articles().isEmpty();
    boolean declared = structured || scan.meta.first("og:type").equalsIgnoreCase("article");
    boolean printed = dated || (!declared && DateBelowHeadline.is(scan, zone));
    boolean signed = declared || printed || !byline.people().isEmpty();
    if (letters < 900
        && !(declared && !byline.people().isEmpty())
        && (ERROR.matcher(scan.title).matches() || ERROR.matcher(headline).matches())) {
      return skipped(Reason.ERROR_PAGE, scan.title);
    }
    if (letters < 600
        && scan.passwords > 0
        && (LOGIN.matcher(headline).matches() || LOGIN.matcher(scan.title).matches())) {
      return skipped(Reason.LOGIN, scan.title);
    }
    if (SEARCH.matcher(headline).matches() || SEARCH.matcher(scan.title).matches()) {
      return skipped(Reason.NOT_ARTICLE, "search results");
    }
    Optional<String> standing =
        structured
            ? Optional.empty()
            : StandingPage.find(
                scan, data, headline, dated || !byline.people().isEmpty(), letters, text);
    if (standing.isPresent()) {
      return skipped(Reason.NOT_ARTICLE, standing.get());
    }
    int front = structured ? 0 : new FrontPage(scan).weight(data, headline, byline, printed);
    if (front >= FrontPage.LEAST) {
      // A front's headline is that of its first item.
      return skipped(Reason.SECTION_FRONT, scan.title.isEmpty() ? headline : scan.title);
    }
    if (isGallery(scan, letters)) {
      return skipped(Reason.NOT_ARTICLE, "a gallery of " + scan.captions.size() + " pictures");
    }
    int least =
        (declared || isNamed(scan, headline, printed)) && !headline.isEmpty()
            ? TOO_FEW_DECLARED
            : signed ? TOO_FEW_LETTERS : TOO_FEW_UNSIGNED;
    return letters >= least ? Optional.empty() : few(scan, letters);
  }

  /** True if a reader sees as much as metadata say: the page's title, above a day. */
  private static boolean isNamed(PageScan scan, String headline, boolean printed) {
    return printed && scan.title.startsWith(headline);
  }

  /** True for pictures in a row whose captions are longer than the text beside them. */
  private static boolean isGallery(PageScan scan, int letters) {
    int captions = scan.captions.stream().mapToInt(caption -> caption.text().length()).sum();
    return scan.captions.size() >= PICTURES && letters * 2 < captions;
  }

  private static Optional<Extraction.Skipped> few(PageScan scan, int letters) {
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

  /** Letters of the text; one of a script without spaces between words counts for three. */
  private static int letters(String text) {
    int letters = 0;
    char[] characters = text.toCharArray();
    for (char c : characters) {
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      letters += ascii ? 1 : c >= 0x80 && Character.isLetter(c) ? (c >= 0x2e80 ? 3 : 1) : 0;
    }
    return letters;
  }
}
