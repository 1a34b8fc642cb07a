package dev.morgue.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the addresses of pages that list all articles of one topic, as {@code /tag/bridges}. */
final class TopicAddress {

  private static final Pattern SLASH = Pattern.compile("/");

  /** More of an address is not read. */
  private static final int LONGEST = 400;

  private static final Set<String> FOLDERS =
      Set.of(
          ("tag tags tagg article_tag article-tag hashtag topic topics keyword keywords subject"
                  + " subjects label labels thema themen schlagwort schlagworte schlagwoerter"
                  + " stichwort stichworte tema temas etiqueta etiquetas palabra-clave argomento"
                  + " argomenti motcle mot-cle mots-cles sujet sujets thematique assunto assuntos"
                  + " emne emner emneord amne amnen stikkord onderwerp onderwerpen trefwoord"
                  + " tematy tagi etiket avainsana avainsanat temat stitky cimke")
              .split(" ", -1));

  private static final Memo<Boolean> KNOWN = new Memo<>(TopicAddress::read);

  private TopicAddress() {}

  /** True if a folder of the address, other than the last part, is named after topics. */
  static boolean is(String address) {
    return !address.isEmpty() && address.length() <= LONGEST && KNOWN.of(address);
  }

  private static boolean read(String address) {
    String[] parts = SLASH.split(path(address), -1);
    for (int at = 0; at + 1 < parts.length; at++) {
      if (!parts[at + 1].isEmpty() && FOLDERS.contains(parts[at].toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** True for the address of a site's first page. */
  static boolean isRoot(String address) {
    return address.equals("/")
        || (address.contains("://") && SchemaItems.pathOf(address).isEmpty());
  }

  /** The folder in which the address lies; with a query, all before it. */
  static String folder(String address) {
    int query = address.indexOf('?');
    if (query > 0) {
      return address.substring(0, query);
    }
    int end = address.endsWith("/") ? address.length() - 2 : address.length() - 1;
    int slash = address.lastIndexOf('/', end);
    return slash < 0 ? "" : address.substring(0, slash);
  }

  private static String path(String address) {
    int scheme = address.indexOf("//");
    int slash = scheme < 0 ? 0 : address.indexOf('/', scheme + 2);
    return slash < 0 ? "" : address.substring(slash);
  }
}
