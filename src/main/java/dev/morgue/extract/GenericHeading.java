package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a heading that any page of the site may have: the paper's name, "Log in", "News". */
final class GenericHeading {

  private static final Pattern HOST = Pattern.compile("://([^/]{3,100})");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");
  private static final Set<String> GENERIC =
      Set.of(
          ("log in|login|sign"
               + " in|menu|search|home|homepage|news|blog|opinion|comments|newsletter|subscribe|navigation|main"
               + " menu|untitled|document|index|article|artikel|archive|welcome|untitled"
               + " document|new page 1|latest news|share this|related posts"
               + "|neuigkeiten|aktuelles|nachrichten|startseite|suche|anmelden|willkommen|kommentare"
               + "|actualites|accueil|recherche|connexion|bienvenue|commentaires|noticias|inicio|buscar|bienvenidos|comentarios|notizie|cerca|benvenuti|commenti|noticias"
               + " e artigos"
               + "|nieuws|zoeken|welkom|reacties|nyheter|nyheder|sok|uutiset|aktualnosci|szukaj"
               + "|новости|поиск|haberler|anasayfa|νεα|ニュース|新闻|新聞")
              .split("\\|", -1));

  private final String publication;
  private final String site;

  /**
   * What is generic on one page.
   *
   * @param address the page's; may be empty
   */
  GenericHeading(String publication, String address) {
    this.publication = Folding.fold(publication);
    this.site = hosts(address);
  }

  boolean is(String text) {
    String folded = Folding.fold(text);
    String bare = folded.replace(" ", "");
    return folded.equals(publication)
        || GENERIC.contains(folded)
        || (bare.length() > 3 && bare.length() < 25 && site.contains(bare));
  }

  /** Letters and digits of the address's host, and of one inside an archive's address. */
  private static String hosts(String address) {
    StringBuilder hosts = new StringBuilder();
    Matcher host = HOST.matcher(address.toLowerCase(Locale.ROOT));
    while (host.find()) {
      hosts.append(SIGNS.matcher(host.group(1)).replaceAll("")).append(' ');
    }
    return hosts.toString();
  }
}
