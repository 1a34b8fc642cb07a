package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The words that generated articles are made of: the most common ones of each language first, then
 * the trade's words with their inflections, then what trips analyzers up.
 */
final class OracleWords {

  private static final Map<String, String> COMMON =
      Map.of(
          "en",
          "the of and to a in is that for it on was with as not be by at this but have from they"
              + " which or we an will their one all there what would who if more no about",
          "fr",
          "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce"
              + " il sont ou avec son aux d'un cette d'une ont ses mais comme on tout nous sa",
          "de",
          "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch"
              + " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie",
          "es",
          "de la que el en y a los del se las por un para con no una su al es lo como más o pero"
              + " sus le ya fue este ha sí porque esta son entre cuando muy sin sobre");

  private static final Map<String, String> TRADE =
      Map.of(
          "en",
          "harbour council ferry tram flood wall bridge budget teacher school river toll kiosk"
              + " letter editor column rent station market library cricket ground turbine island"
              + " election vote mayor citizen policy climate argue reform pension nurse hospital"
              + " engine signal track summer winter clock bee orchard machine essay student"
              + " insurer roof stadium bond street tree servant depot cannery gate boat sea car"
              + " park mother buzzer fish throw box plinth story nation nationalise organise"
              + " organisation operate operation house study run wolf city baby analysis press"
              + " freedom secret truth liberty tax payer trade union strike wage price shop",
          "fr",
          "port conseil pont école élève réforme garçon théâtre l'eau l'école aujourd'hui marché"
              + " élection maire citoyen politique climat impôt grève retraite hôpital été forêt"
              + " cœur lettre journal œuvre naïf ligne fenêtre rivière",
          "de",
          "Straße Brücke Schule Bürgermeister Haus Häuser Wahl Stimme Straßenbahn Zeitung Brief"
              + " Meinung Fluss Flüsse Übung Größe Maß Stadt Städte Rathaus Partnerschaft Linie"
              + " Verkehrsbetriebe Mütze Orchester Jahr Leser grün schön",
          "es",
          "autobús puente alcalde ciudad niño año señal elección política clima huelga pensión"
              + " hospital árbol carta periódico opinión condado dólares vergüenza lingüista río"
              + " escuela mañana voces invierno");

  private static final String[] ENDINGS = {"", "s", "ed", "ing", "er", "'s", "ment", "ly"};

  private static final String ODD =
      "U.S. U.K. AT&T #MeToo café résumé naïve Zürich O'Neill D’Arcy don't it's well-known"
          + " flood-wall twenty-one 1,000 2024 3.5 £1,900 86% Öl Ångström Ðorđe Łódź İstanbul"
          + " coöperate façade jalapeño rock’n’roll co-op e-mail I.R.A. a.m. No.10 C3PO x2"
          + " Москва Ёлка Αθήνα Σίσυφος état-major Pan-African ﬂour";

  private OracleWords() {}

  /** The words of a language, the most frequent first; the same ones for the same seed. */
  static List<String> of(String language, Random random) {
    List<String> common = words(COMMON, language);
    List<String> rare = new ArrayList<>();
    for (String word : words(TRADE, language)) {
      for (String ending : language.equals("en") ? ENDINGS : new String[] {"", "s", "en", "es"}) {
        rare.add(word + ending);
      }
    }
    rare.addAll(Arrays.asList(ODD.split(" ")));
    Collections.shuffle(rare, random);
    List<String> all = new ArrayList<>(common);
    all.addAll(rare);
    return all;
  }

  private static List<String> words(Map<String, String> source, String language) {
    return Arrays.asList(source.getOrDefault(language, "").split(" "));
  }
}
