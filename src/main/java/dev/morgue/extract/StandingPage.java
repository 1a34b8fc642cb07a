package dev.morgue.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages that a paper keeps beside its articles and that say so themselves, by structured data, by
 * name or by wording: job and shop pages, events, galleries, podcasts, consent walls, imprints.
 * Only pages that no structured data describe as an article are asked about.
 */
final class StandingPage {

  private static final Set<String> TYPES =
      Set.of(
          "JobPosting",
          "ImageGallery",
          "MediaGallery",
          "PodcastSeries",
          "RadioSeries",
          "ContactPage",
          "AboutPage",
          "CheckoutPage",
          "ProfilePage");

  /** As many of these make a calendar. */
  private static final int EVENTS = 3;

  private static final int COUNTERS = 4;
  private static final int LONGEST_CONSENT = 2_000;
  private static final int CONSENT_WORDS = 4;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:about(?: us| the paper)?|contact us|privacy(?: policy| notice)?|cookie"
              + " policy|terms(?: of (?:use|service)| and conditions)?|newsletters?|our"
              + " newsletters|site ?map|advertise with"
              + " us|imprint|impressum|datenschutz(?:erklärung|hinweise)?|kontakt|über"
              + " uns|agb|nutzungsbedingungen|(?:unsere|alle) newsletter|mediadaten|mentions"
              + " légales|qui sommes-nous ?\\??|nous contacter|contactez-nous|politique de"
              + " confidentialité|nos newsletters|plan du site|aviso legal|quiénes"
              + " somos|contacto|política de (?:privacidad|cookies)|mapa del sitio|chi"
              + " siamo|contatti|note legali|informativa sulla privacy|quem somos|contato|over"
              + " ons|privacyverklaring|colofon|om oss|om os|kontakta oss|kontakt oss|o"
              + " nas|polityka prywatności|regulamin|о нас|контакты|hakkımızda|iletişim|künye"
              + "|プライバシーポリシー|会社概要|お問い合わせ|关于我们|联系我们)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COUNTER =
      Pattern.compile("[0-9]{1,3} ?(?:/|of|von|de|di) ?[0-9]{1,3}");

  /** What blogs print above all posts of one label. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:showing posts (?:with label|from)|posts mit dem label|es werden posts vom|mostrando"
              + " entradas con la etiqueta|affichage des articles dont le libellé|visualizzazione"
              + " dei post con etichetta|mostrando postagens com marcador|posts tonen met het label"
              + "|wyświetlanie postów z etykietą).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> CONSENT =
      List.of(
          "cookies",
          "partner",
          "consent",
          "accept",
          "advertis",
          "privacy",
          "traceurs",
          "consentement",
          "accepter",
          "publicité",
          "confidentialité",
          "einwilligung",
          "zustimm",
          "werbung",
          "datenschutz",
          "personenbezogen",
          "consentimiento",
          "aceptar",
          "publicidad",
          "privacidad",
          "socios",
          "consenso",
          "accett",
          "pubblicità",
          "toestemming",
          "advertent",
          "samtykke",
          "personaliser",
          "personalis",
          "personaliz");

  private StandingPage() {}

  /** What the page is, in words for a report; empty if nothing says so. */
  static Optional<String> find(
      PageScan scan, SchemaItems data, String headline, boolean signed, int letters, String body) {
    String type = scan.meta.first("og:type").toLowerCase(Locale.ROOT);
    if (type.equals("article")) {
      return Optional.empty();
    }
    int events = 0;
    for (Thing thing : data.others()) {
      for (String name : thing.types()) {
        if (TYPES.contains(name)) {
          return Optional.of(name);
        }
        events += name.endsWith("Event") ? 1 : 0;
      }
    }
    if (type.equals("product") || events >= EVENTS) {
      return Optional.of(events > 0 ? "events" : "product");
    }
    if (!signed
        && (NAME.matcher(headline).matches() || NAME.matcher(firstHeading(scan)).matches())) {
      return Optional.of(headline);
    }
    return layout(scan, signed, letters, body);
  }

  private static Optional<String> layout(PageScan scan, boolean signed, int letters, String body) {
    Set<String> counters = new HashSet<>();
    for (PageScan.Mark line : scan.lines) {
      if (line.text().length() < 10 && COUNTER.matcher(line.text()).matches()) {
        counters.add(line.text());
      } else if (line.text().length() < 120 && LABELLED.matcher(line.text()).matches()) {
        return Optional.of("posts of one label");
      }
    }
    if (counters.size() >= COUNTERS && letters < LONGEST_CONSENT) {
      return Optional.of("a gallery of " + counters.size() + " pictures");
    }
    return !signed && letters < LONGEST_CONSENT && asksForConsent(body)
        ? Optional.of("a request for consent")
        : Optional.empty();
  }

  private static boolean asksForConsent(String body) {
    String text = body.toLowerCase(Locale.ROOT);
    if (!text.contains("cookie")) {
      return false;
    }
    long words = CONSENT.stream().filter(text::contains).count();
    return words >= CONSENT_WORDS;
  }

  private static String firstHeading(PageScan scan) {
    return scan.headings.stream()
        .filter(heading -> heading.tag().equals("h1"))
        .findFirst()
        .map(PageScan.Mark::text)
        .orElse("");
  }
}
