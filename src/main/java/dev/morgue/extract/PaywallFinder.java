package dev.morgue.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells pages that show only part of the text to readers without a subscription: by what structured
 * data and meta tags state, or by a line that asks to subscribe where a text breaks off. Such lines
 * below a text that is whole are advertisements and say nothing.
 */
final class PaywallFinder {

  /** A text of fewer letters above a line that asks to subscribe is a beginning. */
  private static final int BEGINNING = 1_200;

  /** A text of fewer letters on a page with a box for subscribers is a beginning. */
  private static final int STUB = 600;

  /** Lines that ask to subscribe are shorter than this. */
  private static final int LONGEST = 240;

  private static final Pattern WALL =
      Pattern.compile(
          "(?:(?:please )?(?:subscribe|register|log ?in|sign ?(?:in|up)|create (?:a|your)(?: free)?"
              + " account|become a (?:member|subscriber))(?: now| today| for free| or (?:log"
              + " ?in|sign ?in|register|subscribe))? to (?:continue|keep|read (?:the|this|more|on)|"
              + "unlock|see the (?:full|rest))|to (?:continue|keep) reading|(?:continue|keep)"
              + " reading (?:with|for (?:only|just)|this (?:article|story) (?:with|by))|this"
              + " (?:article|story|content|post|column) is (?:only (?:available )?(?:for|to)|for"
              + " (?:paid|paying)|reserved for|exclusive (?:to|for)|available (?:only|exclusively)"
              + " to|for) (?:our |paid |paying )*(?:subscribers|members)|you(?:[’']ve| have)"
              + " (?:reached|used|read) (?:your|all) .{0,30}(?:limit|free articles)|already a"
              + " (?:subscriber|member)\\?|the rest of this (?:article|story|post) is (?:for|only)"
              + "|(?:jetzt )?weiterlesen mit|lesen sie (?:jetzt )?weiter mit|um (?:diesen artikel"
              + " |weiter ?zu ?lesen|den (?:ganzen|vollständigen) artikel)|dieser (?:artikel|"
              + "beitrag|text|inhalt) ist (?:nur |exklusiv )*für (?:unsere )?(?:abonnent|"
              + "registrierte|plus)|(?:bereits|schon) (?:abonnent|abonniert)|il vous reste"
              + " .{1,20}à lire|(?:la suite|cet article|cet? contenu|la lecture de cet article)"
              + " est réservée? |abonnez-vous pour (?:lire|continuer|accéder)|pour lire la suite"
              + "|déjà abonnée?|(?:contenido|artículo|noticia) (?:exclusivo|solo|sólo|exclusiva)"
              + " para (?:suscriptor|abonad)|(?:suscríbete|suscríbase|regístrate) para (?:seguir|"
              + "continuar|leer)|para (?:seguir|continuar) leyendo|(?:contenuto|articolo)"
              + " (?:riservato|esclusivo) |per continuare a leggere|abbonati per|sei già abbonato"
              + "|conteúdo exclusivo para assinantes|para continuar (?:a ler|lendo)|já é assinante"
              + "|alleen voor abonnees|om (?:verder te lezen|dit artikel te lezen)|för att läsa"
              + " (?:vidare|hela)|endast för prenumeranter|for å lese videre|kun for abonnenter"
              + "|(?:aby|żeby) czytać dalej|(?:treść|artykuł) (?:tylko )?dla (?:prenumerator|"
              + "subskrybent)|чтобы (?:читать|продолжить)|только для подписчиков|この記事は(?:有料)?"
              + "会員限定|(?:有料)?会員限定|続きを読むには|(?:订阅|登录|訂閱|登入)[后後]?(?:继续阅读|"
              + "繼續閱讀))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final FirstLetters WALL_LETTERS = new FirstLetters(WALL);

  /** What tells that a page is closed; {@code breaksOff} if its text is only a beginning. */
  record Paywall(boolean breaksOff, String signal) {}

  private PaywallFinder() {}

  static Optional<Paywall> find(PageScan scan, SchemaItems data, Body body) {
    String text = body.text();
    int letters = TextTrace.count(text);
    boolean asks = body.after().stream().anyMatch(PaywallFinder::isWall);
    boolean breaksOff = asks && (letters < BEGINNING || isCut(text));
    String stated = stated(scan, data);
    if (!stated.isEmpty()) {
      return Optional.of(new Paywall(breaksOff, stated));
    }
    if (breaksOff) {
      return Optional.of(new Paywall(true, "asks to subscribe where the text breaks off"));
    }
    return letters < STUB && scan.walls > 0
        ? Optional.of(new Paywall(isCut(text), "class says paywall, short text"))
        : Optional.empty();
  }

  /** True for a line that asks to subscribe or to log in for the rest of a text. */
  static boolean isWall(String line) {
    return line.length() < LONGEST && WALL_LETTERS.mayBegin(line) && WALL.matcher(line).lookingAt();
  }

  private static boolean isCut(String text) {
    return text.endsWith("…") || text.endsWith("...");
  }

  private static String stated(PageScan scan, SchemaItems data) {
    String free = data.first("isAccessibleForFree");
    if (!free.isEmpty()) {
      return isFalse(free) ? "structured isAccessibleForFree" : "";
    }
    for (Thing part : data.values("hasPart")) {
      if (isFalse(part.first("isAccessibleForFree"))) {
        return "structured isAccessibleForFree of a part";
      }
    }
    return scan.meta.first("article:content_tier").equalsIgnoreCase("locked")
        ? "meta article:content_tier"
        : "";
  }

  /** True for the truth value, its name, and its address in the vocabulary. */
  private static boolean isFalse(String value) {
    String name = value.substring(value.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).equals("false");
  }
}
