package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.article.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether a page is no article, and why. */
final class NotArticle {

  private static final int TOO_FEW_LETTERS = 120;
  private static final int FRONT = 4;
  private static final Pattern ERROR =
      Pattern.compile(
          "^(?:error )?(?:404|403|410|500|502|503)\\b.*|.*\\b(?:page (?:was )?not found|not"
              + " found|access denied|forbidden|nicht gefunden|page introuvable|página no"
              + " encontrada|pagina non trovata|error 404|404 error|page cannot be found|service"
              + " unavailable|bad gateway|something went wrong|just a moment|are you a"
              + " robot|internal server error)\\b.*",
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
  private static final Pattern STORIES =
      Pattern.compile(
          "^[0-9,.]{1,7} (?:stories|articles|posts|results|artikel|articles"
              + " trouvés)$|^(?:older|next page|load more|page 1 of .{1,5})$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> FRONT_TYPES =
      Set.of("CollectionPage", "SearchResultsPage", "ItemList");

  private NotArticle() {}

  static Optional<Extraction.Skipped> judge(
      PageScan scan, SchemaItems data, String headline, Byline byline, boolean dated, Body body) {
    int letters = letters(body.text());
    boolean error = ERROR.matcher(scan.title).matches() || ERROR.matcher(headline).matches();
    if (letters < 900 && error) {
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
    int front = data.articles().isEmpty() ? front(scan, data, headline, byline, dated) : 0;
    if (front >= FRONT) {
      return skipped(Reason.SECTION_FRONT, headline.isEmpty() ? scan.title : headline);
    }
    if (letters >= TOO_FEW_LETTERS) {
      return Optional.empty();
    }
    return few(scan, letters);
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

  /** How much speaks for an index of several items. */
  private static int front(
      PageScan scan, SchemaItems data, String headline, Byline byline, boolean dated) {
    int score = 0;
    boolean listed =
        data.others().stream()
            .anyMatch(thing -> thing.types().stream().anyMatch(FRONT_TYPES::contains));
    score += listed ? 2 : 0;
    String type = scan.meta.first("parsely-type").toLowerCase(Locale.ROOT);
    score += type.equals("index") || type.equals("frontpage") || type.equals("sectionpage") ? 2 : 0;
    score += scan.meta.first("og:type").equalsIgnoreCase("website") ? 1 : 0;
    score -= scan.meta.first("og:type").equalsIgnoreCase("article") ? 2 : 0;
    score += GenreWords.isOpinion(headline) || GenreWords.kind(headline).isPresent() ? 2 : 0;
    score += byline.people().isEmpty() ? 1 : -1;
    score += dated ? -1 : 1;
    long linked =
        scan.headings.stream().filter(one -> one.value().equals("link") && !one.aside()).count();
    score += linked >= 5 ? 1 : 0;
    score += linked >= 12 ? 1 : 0;
    score += scan.lines.stream().anyMatch(line -> STORIES.matcher(line.text()).matches()) ? 1 : 0;
    score += scan.linkText * 2 > scan.text ? 1 : 0;
    return score;
  }

  private static Optional<Extraction.Skipped> skipped(Reason reason, String detail) {
    return Optional.of(new Extraction.Skipped(reason, detail));
  }

  /** Letters of the text; one of a script without spaces between words counts for three. */
  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? (c >= 0x2e80 ? 3 : 1) : 0;
    }
    return letters;
  }
}
